// The distributions the project knows, as fixture hosts: what each lays down before anybody touches it, in our
// own words but with the settings, paths and hooks of the real packages.
import {
  after, all, arm64, asks, bmc, defaultRoutes, epyc, files, firmware, gpu, iommu, kernel, kernels, loggedIn, madeOf, mounted, named, netOver, nic, nvme, nvswitch, pciFunction, swapOn, usb, without,
  xeon,
} from './words.ts'
import type { Distro, Event, Files, Host, Kernel, Word } from './words.ts'
import { grubenvText } from './grubenv.ts'

export { writeImage, writeTree } from './make.ts'

const MACHINE_ID = '0123456789abcdef0123456789abcdef'
const ROOT_UUID = '0b5cd4c6-9e0b-4f2a-8d3c-6a1f2e3d4c5b'

interface Family {
  readonly distro: Distro
  readonly kernels: readonly Kernel[]
  readonly firmware: 'bios' | 'uefi'
  readonly files: (host: Host) => Files
}

function script(text: string): { readonly text: string; readonly mode: number } {
  return { text: `#!/bin/sh\n${text}\n`, mode: 0o755 }
}

/** Programs of the fixture are stubs: fake-kernel.ts does their work. What their text tells about them is kept. */
function tools(names: readonly string[], dir: string): Files {
  const found: Record<string, Files[string]> = {}
  for (const name of names) found[`${dir}/${name}`] = script(`# ${name} of the fixture`)
  return found
}

const MERGED: Files = { '/bin': { link: 'usr/bin' }, '/sbin': { link: 'usr/sbin' }, '/lib': { link: 'usr/lib' } }

function common(host: Host): Files {
  return {
    '/etc/machine-id': `${MACHINE_ID}\n`,
    '/etc/hostname': 'node\n',
    '/usr/lib/os-release': host.distro.osRelease,
    '/etc/os-release': { link: '../usr/lib/os-release' },
    '/etc/fstab': [
      `UUID=${ROOT_UUID} / ext4 defaults 0 1`,
      ...(host.distro.bootPartition ? ['UUID=5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5 /boot xfs defaults 0 0'] : []),
      ...(host.firmware === 'uefi' ? ['UUID=1A2B-3C4D /boot/efi vfat umask=0077 0 1'] : []), '',
    ].join('\n'),
    '/dev/nvme0n1p2': '', [`/dev/disk/by-uuid/${ROOT_UUID}`]: { link: '../../nvme0n1p2' }, '/dev/mapper/rl-root': { link: '../nvme0n1p2' },
    '/run/systemd/system': { dir: 0o755 }, '/etc/systemd/system': { dir: 0o755 }, '/var/lib/dpkg': host.distro.mkconfig === 'debian' ? { dir: 0o755 } : null,
    '/etc/modprobe.d': { dir: 0o755 }, '/etc/modules-load.d': { dir: 0o755 }, '/var/tmp': { dir: 0o755 }, '/var/lib': { dir: 0o755 },
    '/usr/share/misc/pci.ids': 'C 03  Display controller\n10de  NVIDIA Corporation\n\t20b7  GA100GL [A30 PCIe]\n\t20b0  GA100 [A100 SXM4 40GB]\n1a03  ASPEED Technology, Inc.\n\t2000  ASPEED Graphics Family\n',
    ...tools(['modprobe', 'depmod', 'shutdown'], '/usr/sbin'),
    ...tools(['df', 'uname', 'systemctl', 'systemd-run', 'sync', 'udevadm', 'env', 'systemd-detect-virt'], '/usr/bin'),
    // What NVIDIA's driver packages install beside the driver.
    ...(host.functions.some(fn => fn.driver === 'nvidia') ? { '/usr/lib/modprobe.d/nvidia-graphics-drivers.conf': '# Installed with the NVIDIA driver\nblacklist nouveau\nblacklist nova_core\nalias nouveau off\n' } : {}),
  }
}

function defaultGrub(settings: readonly string[]): string {
  return [
    "# If you change this file, run 'update-grub' afterwards to update", '# /boot/grub/grub.cfg.', '', ...settings, '',
    '# Uncomment to disable graphical terminal', '#GRUB_TERMINAL=console', '', '# Uncomment to disable generation of recovery mode menu entries', '#GRUB_DISABLE_RECOVERY="true"', '',
  ].join('\n')
}

const DISTRIBUTOR = 'GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`'

interface DebianOptions {
  readonly id: 'debian' | 'ubuntu'
  readonly version: string
  readonly grubDefault: readonly string[]
  readonly kernels: readonly Kernel[]
  readonly initramfs?: 'initramfs-tools' | 'dracut'
  readonly grubCfgMode?: number
  readonly firmware?: 'bios' | 'uefi'
  /** /etc/modules as its packages wrote it. */
  readonly modulesFile?: string
  readonly more?: Files
}

const OLD_MODULES = '# /etc/modules: kernel modules to load at boot time.\n#\n# This file contains the names of kernel modules that should be loaded\n# at boot time, one per line. Lines beginning with "#" are ignored.\n'
const NEW_MODULES = '# This file is obsolete and its use is undocumented and unsupported: use\n# /etc/modules-load.d/*.conf instead.\n'

const INITRAMFS_TOOLS: Files = {
  '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\nBUSYBOX=auto\nCOMPRESS=zstd\n',
  '/etc/initramfs-tools/update-initramfs.conf': '# Configuration file for update-initramfs(8)\nupdate_initramfs=yes\nbackup_initramfs=no\n',
  '/etc/initramfs-tools/modules': '# List of modules that you want to include in your initramfs.\n# They will be loaded at boot time in the order below.\n#\n# Syntax:  module_name [args ...]\n',
  '/usr/share/initramfs-tools/hooks': { dir: 0o755 },
  '/etc/kernel/postinst.d/initramfs-tools': script('# passes the version of a new kernel on\ncommand -v update-initramfs >/dev/null 2>&1 || exit 0\nupdate-initramfs -c -k "$1" >&2'),
  '/etc/kernel/postrm.d/initramfs-tools': script('update-initramfs -d -k "$1" >&2'),
  '/usr/sbin/update-initramfs': script('# update-initramfs of initramfs-tools\nmkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"'),
  '/usr/sbin/mkinitramfs': script('# mkinitramfs of initramfs-tools-core'),
  ...tools(['lsinitramfs', 'unmkinitramfs'], '/usr/bin'),
}

/** Debian's dracut 106 and later: no configuration of its own but names; generic unless told. */
const DEBIAN_DRACUT: Files = {
  '/etc/dracut.conf': '# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d\n',
  '/etc/dracut.conf.d': { dir: 0o755 }, '/usr/lib/dracut/dracut.conf.d': { dir: 0o755 },
  '/usr/lib/kernel/install.d/50-dracut.install': script('# kernel-install plugin: dracut'),
  '/etc/kernel/postinst.d/dracut': script('# builds the image of a new kernel\n[ -x /usr/bin/dracut ] || exit 0\ndracut -q --force "/boot/initrd.img-$1" "$1" >&2'),
  '/etc/kernel/postrm.d/dracut': script('rm -f "/boot/initrd.img-$1"'),
  ...tools(['dracut', 'lsinitrd'], '/usr/bin'),
}

/** dracut 112 brings an update-initramfs of its own. */
const DRACUT_UPDATE_INITRAMFS: Files = {
  '/usr/sbin/update-initramfs': script('# Taken from initramfs-tools and adapted for dracut\ndracut --force "$initramfs" "$version"'),
  '/usr/lib/dracut/dracut.conf.d/01-debian.conf': 'initrdname="initrd.img-${kernel}"\n',
}

function dpkgStatus(packages: Readonly<Record<string, string>>): string {
  return Object.keys(packages).map(name => `Package: ${name}\nStatus: ${packages[name]}\nArchitecture: all\nVersion: 1\n\n`).join('')
}

function debianFamily(options: DebianOptions): Family {
  const tool = options.initramfs === undefined ? 'initramfs-tools' : options.initramfs
  const ubuntu = options.id === 'ubuntu'
  const name = ubuntu ? 'Ubuntu' : 'Debian GNU/Linux'
  return {
    distro: {
      id: options.id, osRelease: `NAME="${name}"\nID=${options.id}\n${ubuntu ? 'ID_LIKE=debian\n' : ''}VERSION_ID="${options.version}"\nPRETTY_NAME="${name} ${options.version}"\n`,
      mkconfig: 'debian', initramfs: tool, image: { before: '/boot/initrd.img-', after: '' }, vendor: options.id, root: `root=UUID=${ROOT_UUID} ro`,
      bootPartition: false, recovery: ubuntu ? 'recovery nomodeset dis_ucode_ldr' : 'single', grubCfgMode: options.grubCfgMode === undefined ? 0o444 : options.grubCfgMode,
    },
    kernels: options.kernels,
    firmware: options.firmware === undefined ? 'bios' : options.firmware,
    files: host => ({
      ...MERGED, ...common(host),
      '/etc/default/grub': defaultGrub(options.grubDefault),
      '/etc/default/grub.d': { dir: 0o755 },
      '/etc/grub.d/00_header': script('# header'), '/etc/grub.d/10_linux': script('# entries'), '/etc/grub.d/40_custom': script('exec tail -n +3 "$0"'),
      '/usr/sbin/update-grub': script('set -e\nexec grub-mkconfig -o /boot/grub/grub.cfg "$@"'),
      '/usr/sbin/grub-mkconfig': script('. "${sysconfdir}/default/grub"\nfor x in "${sysconfdir}"/default/grub.d/*.cfg ; do . "$x"; done'),
      ...tools(['grub-editenv'], '/usr/bin'),
      '/etc/kernel/postinst.d/zz-update-grub': script('if [ -e /boot/grub/grub.cfg ]; then exec update-grub; fi'),
      '/boot/grub/grubenv': grubenvText(new Map()) || '',
      '/etc/modules': options.modulesFile === undefined ? OLD_MODULES : options.modulesFile,
      '/etc/modules-load.d/modules.conf': { link: '../modules' },
      '/etc/modprobe.d/blacklist.conf': '# Modules not to be loaded by an alias\nblacklist evbug\nblacklist pcspkr\n',
      ...(host.firmware === 'uefi' ? { [`/boot/efi/EFI/${options.id}/grub.cfg`]: `search.fs_uuid ${ROOT_UUID} root hd0,gpt2 \nset prefix=($root)'/boot/grub'\nconfigfile $prefix/grub.cfg\n` } : {}),
      ...(tool === 'dracut' ? DEBIAN_DRACUT : INITRAMFS_TOOLS),
      '/var/lib/dpkg/status': dpkgStatus({ 'grub-common': 'install ok installed', ...(tool === 'dracut' ? { dracut: 'install ok installed', 'dracut-core': 'install ok installed' } : { 'initramfs-tools': 'install ok installed', 'initramfs-tools-core': 'install ok installed' }) }),
      '/var/lib/dpkg/diversions': '',
      ...(options.more === undefined ? {} : options.more),
    }),
  }
}

/** Versions listed newest first in /etc/default/grub of EL, as anaconda writes it. */
interface ElOptions {
  readonly id: 'rocky' | 'fedora'
  readonly version: string
  readonly codeName: string
  readonly mkconfig: 'el8' | 'el9' | 'el9-rewrites-bls'
  readonly kernels: readonly Kernel[]
  readonly cmdline: string
  readonly bls: boolean
  readonly firmware: 'bios' | 'uefi'
  readonly hostonly?: boolean
  readonly more?: Files
}

function blsEntry(options: ElOptions, version: string, optionsLine: string): string {
  const rescue = version.startsWith('0-rescue')
  const title = options.id === 'fedora' ? 'Fedora Linux' : 'Rocky Linux'
  return [
    `title ${title} (${version}) ${options.version} (${options.codeName})`, `version ${version}`, `linux /vmlinuz-${version}`, `initrd /initramfs-${version}.img${rescue ? '' : ' $tuned_initrd'}`,
    `options ${optionsLine}${rescue ? '' : ' $tuned_params'}`, 'grub_users $grub_users', 'grub_arg --unrestricted', `grub_class ${options.id}`, '',
  ].join('\n')
}

function elFamily(options: ElOptions): Family {
  const rescue = `0-rescue-${MACHINE_ID}`
  const root = 'root=/dev/mapper/rl-root ro'
  const el8 = options.mkconfig === 'el8'
  const vendor = options.id
  const name = options.id === 'fedora' ? 'Fedora Linux' : 'Rocky Linux'
  return {
    distro: {
      id: options.id, osRelease: `NAME="${name}"\nVERSION="${options.version} (${options.codeName})"\nID="${options.id}"\n${options.id === 'rocky' ? 'ID_LIKE="rhel centos fedora"\n' : ''}VERSION_ID="${options.version}"\nPLATFORM_ID="platform:${options.id === 'fedora' ? 'f' : 'el'}${options.version.split('.')[0]}"\n`,
      mkconfig: options.mkconfig, initramfs: 'dracut', image: { before: '/boot/initramfs-', after: '.img' }, vendor, root, bootPartition: true, recovery: null, grubCfgMode: 0o600,
    },
    kernels: options.kernels,
    firmware: options.firmware,
    files: host => {
      const entries: Record<string, Files[string]> = {}
      const newest = host.kernels[host.kernels.length - 1]
      if (options.bls) {
        for (const version of [...host.kernels.map(one => one.version), rescue]) {
          entries[`/boot/loader/entries/${MACHINE_ID}-${version}.conf`] = blsEntry(options, version, el8 ? '$kernelopts' : `${root} ${options.cmdline}`)
        }
        if (!el8) entries['/etc/kernel/cmdline'] = `${root} ${options.cmdline}\n`
      }
      const env = new Map([
        ['saved_entry', newest === undefined ? '' : options.bls ? `${MACHINE_ID}-${newest.version}` : `gnulinux-${newest.version}-advanced-0b5c`],
        ...(el8 && options.bls ? [['kernelopts', `${root} ${options.cmdline} `] as const] : []), ['boot_success', '0'],
      ])
      const grubenv = grubenvText(env) || ''
      const uefi = host.firmware === 'uefi'
      const stub = 'search --no-floppy --root-dev-only --fs-uuid --set=dev 5c06b7e8-61ae-4f3d-bd02-b8f2a1e6a1c5\nset prefix=($dev)/grub2\nexport $prefix\nconfigfile $prefix/grub.cfg\n'
      return {
        ...MERGED, ...common(host), ...entries,
        '/etc/system-release': `${name} release ${options.version} (${options.codeName})\n`,
        '/etc/default/grub': [
          'GRUB_TIMEOUT=5', `GRUB_DISTRIBUTOR="$(sed 's, release .*$,,g' /etc/system-release)"`, 'GRUB_DEFAULT=saved', 'GRUB_DISABLE_SUBMENU=true', 'GRUB_TERMINAL_OUTPUT="console"',
          `GRUB_CMDLINE_LINUX="${options.cmdline}"`, 'GRUB_DISABLE_RECOVERY="true"', `GRUB_ENABLE_BLSCFG=${options.bls}`, '',
        ].join('\n'),
        '/etc/grub.d/00_header': script('# header'), '/etc/grub.d/10_linux': script('# entries'), '/etc/grub.d/40_custom': script('exec tail -n +3 "$0"'),
        '/usr/sbin/grub2-mkconfig': script(`. \${sysconfdir}/default/grub${options.mkconfig === 'el9' ? '\n# --update-bls-cmdline\n# will overwrite the GRUB wrapper' : ''}`),
        ...tools(['grub2-editenv', 'lsinitrd', 'dracut'], '/usr/bin'), ...tools(['grubby'], '/usr/sbin'),
        '/usr/lib/kernel/install.d/20-grub.install': script(el8 ? '# entries with $kernelopts' : '# entries with /etc/kernel/cmdline'),
        '/usr/lib/kernel/install.d/50-dracut.install': script('dracut -f "$IMAGE" "$KERNEL_VERSION"'),
        '/usr/lib/kernel/install.d/51-dracut-rescue.install': script('# rescue image'),
        '/usr/lib/kernel/install.d/99-grub-mkconfig.install': script('[ "$GRUB_ENABLE_BLSCFG" = true ] && exit 0\ngrub2-mkconfig -o /boot/grub2/grub.cfg'),
        '/etc/dracut.conf': '# PUT YOUR CONFIG IN separate files in /etc/dracut.conf.d\n', '/etc/dracut.conf.d': { dir: 0o755 },
        '/usr/lib/dracut/dracut.conf.d/01-dist.conf': `# tuned for the distribution\nhostonly="yes"\nhostonly_cmdline="no"\ni18n_install_all="yes"\n`,
        ...(options.hostonly === false ? { '/usr/lib/dracut/dracut.conf.d/02-generic-image.conf': '# for images that run anywhere\nhostonly="no"\n' } : {}),
        ...(el8 && uefi
          ? { [`/boot/efi/EFI/${vendor}/grubenv`]: grubenv, '/boot/grub2/grubenv': { link: `../efi/EFI/${vendor}/grubenv` }, '/etc/grub2-efi.cfg': { link: `../boot/efi/EFI/${vendor}/grub.cfg` } }
          : { '/boot/grub2/grubenv': grubenv, '/etc/grub2.cfg': { link: '../boot/grub2/grub.cfg' }, ...(el8 ? {} : { '/etc/grub2-efi.cfg': { link: '../boot/grub2/grub.cfg' } }) }),
        ...(!el8 && uefi ? { [`/boot/efi/EFI/${vendor}/grub.cfg`]: stub } : {}),
        [`/boot/vmlinuz-${rescue}`]: 'MZ rescue kernel\n', [`/boot/initramfs-${rescue}.img`]: '\x1f\x8brescue image, built once\n',
        '/usr/sbin/grub2-probe': script('# probe'),
        ...(options.more === undefined ? {} : options.more),
      }
    },
  }
}

function suseFamily(): Family {
  return {
    distro: {
      id: 'sles', osRelease: 'NAME="SLES"\nVERSION="15-SP6"\nVERSION_ID="15.6"\nPRETTY_NAME="SUSE Linux Enterprise Server 15 SP6"\nID="sles"\nID_LIKE="suse"\n',
      mkconfig: 'suse', initramfs: 'dracut', image: { before: '/boot/initrd-', after: '' }, vendor: 'sles', root: `root=UUID=${ROOT_UUID}`, bootPartition: false, recovery: 'single', grubCfgMode: 0o600,
    },
    kernels: [kernel('6.4.0-150600.21-default', 'module', { suffix: '.ko.zst' }), kernel('6.4.0-150600.23.25-default', 'module', { suffix: '.ko.zst' })],
    firmware: 'uefi',
    files: host => ({
      // /lib is a directory of its own here.
      '/usr/bin': { dir: 0o755 }, ...common(host),
      '/etc/default/grub': [
        '# Modified by YaST2', 'GRUB_DISTRIBUTOR=', 'GRUB_DEFAULT=saved', 'GRUB_HIDDEN_TIMEOUT=0', 'GRUB_TIMEOUT=8', 'GRUB_CMDLINE_LINUX_DEFAULT="splash=silent quiet mitigations=auto security=apparmor"',
        'GRUB_CMDLINE_LINUX=""', '', '# Set to make a recovery entry', 'GRUB_DISABLE_OS_PROBER="true"', 'GRUB_CMDLINE_LINUX_RECOVERY="single"', '',
      ].join('\n'),
      '/etc/sysconfig/bootloader': 'LOADER_TYPE="grub2-efi"\nSECURE_BOOT="no"\nUPDATE_NVRAM="yes"\n',
      '/etc/grub.d/00_header': script('# header'), '/etc/grub.d/10_linux': script('# entries'), '/etc/grub.d/40_custom': script('exec tail -n +3 "$0"'),
      '/usr/sbin/grub2-mkconfig': script('. ${sysconfdir}/default/grub'), ...tools(['update-bootloader'], '/usr/sbin'), ...tools(['grub2-editenv', 'dracut', 'lsinitrd'], '/usr/bin'),
      '/boot/grub2/grubenv': grubenvText(new Map([['saved_entry', '0']])) || '',
      '/boot/efi/EFI/sles/grub.cfg': `set btrfs_relative_path="yes"\nsearch --fs-uuid --set=root ${ROOT_UUID}\nset prefix=($root)/boot/grub2\nsource "\${prefix}/grub.cfg"\n`,
      '/usr/lib/module-init-tools/regenerate-initrd-posttrans': script('dracut -f /boot/initrd-"$kver" "$kver"'),
      '/etc/dracut.conf': '# configuration in /etc/dracut.conf.d\n', '/etc/dracut.conf.d': { dir: 0o755 },
      '/usr/lib/dracut/dracut.conf.d/01-dist.conf': 'hostonly="yes"\nhostonly_cmdline="yes"\ncompress="zstd -3 -T0 -q"\n',
      '/lib/modprobe.d/10-unsupported-modules.conf': '# Whether modules that are not supported may be loaded\nallow_unsupported_modules 0\n',
    }),
  }
}

/** A node of this family with these words; without any, an Intel node that has a display, a NIC and a disk, and no GPU. */
function node(name: string, family: Family, words: readonly Word[]): Host {
  const bare: Host = {
    name, cpu: { arch: 'x86_64', brand: 'intel', info: '', processors: 1 }, functions: [], kernels: family.kernels, firmware: family.firmware,
    iommu: 'default', distro: family.distro, files: {}, stack: { made: [], mounts: [], swaps: [], nets: [], routes: null, subnets: [], sessions: [], shown: {} }, events: [],
  }
  const described = all(xeon(), bmc(), nic(), nvme(), ...words)(bare)
  return { ...described, files: { ...family.files(described), ...described.files } }
}

function distro(name: string, family: Family): (...words: readonly Word[]) => Host {
  return (...words) => node(name, family, words)
}

const UBUNTU_2204_KERNELS = [kernel('5.15.0-125-generic', 'builtin'), kernel('5.15.0-130-generic', 'builtin')]
const STOCK_UBUNTU = ['GRUB_DEFAULT=0', 'GRUB_TIMEOUT_STYLE=hidden', 'GRUB_TIMEOUT=0', DISTRIBUTOR, 'GRUB_CMDLINE_LINUX_DEFAULT=""', 'GRUB_CMDLINE_LINUX=""']
const STOCK_DEBIAN = ['GRUB_DEFAULT=0', 'GRUB_TIMEOUT=5', DISTRIBUTOR, 'GRUB_CMDLINE_LINUX_DEFAULT="quiet"', 'GRUB_CMDLINE_LINUX=""']
const CLOUD_IMAGE: Files = {
  '/etc/default/grub.d/50-cloudimg-settings.cfg': '# Settings of the cloud image\nGRUB_RECORDFAIL_TIMEOUT=0\nGRUB_TIMEOUT=0\nGRUB_CMDLINE_LINUX_DEFAULT="console=tty1 console=ttyS0"\nGRUB_TERMINAL=console\n',
  '/etc/default/grub.d/40-force-partuuid.cfg': '# Force boot by PARTUUID\nGRUB_FORCE_PARTUUID=5a3c0f1e-0001\n',
  '/dev/disk/by-partuuid/5a3c0f1e-0001': { link: '../../nvme0n1p2' },
}

export const ubuntu2204 = distro('ubuntu2204', debianFamily({ id: 'ubuntu', version: '22.04', grubDefault: STOCK_UBUNTU, kernels: UBUNTU_2204_KERNELS }))
export const ubuntu2204cloud = distro('ubuntu2204cloud', debianFamily({ id: 'ubuntu', version: '22.04', grubDefault: STOCK_UBUNTU, kernels: UBUNTU_2204_KERNELS, firmware: 'uefi', more: CLOUD_IMAGE }))
export const ubuntu2204maas = distro('ubuntu2204maas', debianFamily({
  id: 'ubuntu', version: '22.04', grubDefault: STOCK_UBUNTU, firmware: 'uefi',
  // The hardware enablement kernel beside the first one: vfio as modules in one, built in in the other.
  kernels: [kernel('5.15.0-130-generic', 'builtin'), kernel('6.8.0-52-generic', 'module', { intelIommuOn: true })],
  more: { '/etc/default/grub.d/50-curtin-settings.cfg': '## This file was autogenerated by curtin\nGRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS1,115200"\nGRUB_DISABLE_OS_PROBER="true"\nGRUB_TERMINAL="console"\n' },
}))
export const ubuntu2004 = distro('ubuntu2004', debianFamily({ id: 'ubuntu', version: '20.04', grubDefault: STOCK_UBUNTU, kernels: [kernel('5.4.0-200-generic', 'builtin'), kernel('5.4.0-204-generic', 'builtin')] }))
export const ubuntu2404 = distro('ubuntu2404', debianFamily({
  id: 'ubuntu', version: '24.04', grubDefault: ['GRUB_DEFAULT=0', 'GRUB_TIMEOUT_STYLE=hidden', 'GRUB_TIMEOUT=0', 'GRUB_DISTRIBUTOR=`( . /etc/os-release; echo ${NAME:-Ubuntu} ) 2>/dev/null || echo Ubuntu`', 'GRUB_CMDLINE_LINUX_DEFAULT="quiet splash"', 'GRUB_CMDLINE_LINUX=""'],
  firmware: 'uefi', grubCfgMode: 0o600, kernels: [kernel('6.8.0-51-generic', 'module', { intelIommuOn: true, suffix: '.ko.zst' }), kernel('6.8.0-52-generic', 'module', { intelIommuOn: true, suffix: '.ko.zst' })],
}))
export const debian11 = distro('debian11', debianFamily({ id: 'debian', version: '11', grubDefault: STOCK_DEBIAN, kernels: [kernel('5.10.0-32-amd64'), kernel('5.10.0-33-amd64')] }))
export const debian12 = distro('debian12', debianFamily({ id: 'debian', version: '12', grubDefault: STOCK_DEBIAN, firmware: 'uefi', kernels: [kernel('6.1.0-28-amd64'), kernel('6.1.0-30-amd64')] }))
const DEBIAN_13: DebianOptions = {
  id: 'debian', version: '13', grubDefault: STOCK_DEBIAN, grubCfgMode: 0o600, modulesFile: NEW_MODULES, firmware: 'uefi',
  kernels: [kernel('6.12.38+deb13-amd64', 'module', { suffix: '.ko.xz' }), kernel('6.12.41+deb13-amd64', 'module', { suffix: '.ko.xz' })],
}
const ASIDE_HOOK: Files = {
  // The hook of initramfs-tools from 0.148 on steps aside where update-initramfs is somebody else's.
  '/etc/kernel/postinst.d/initramfs-tools': script('command -v update-initramfs >/dev/null 2>&1 || exit 0\ntest "$(update-initramfs --version | cut -d \' \' -f 1)" = initramfs-tools || exit 0\nupdate-initramfs -c -k "$1" >&2'),
}
/** As its installer leaves it: initramfs-tools 0.148.4, kmod 34.2, grub 2.12. */
export const debian13 = distro('debian13', debianFamily({ ...DEBIAN_13, more: ASIDE_HOOK }))
export const debian13dracut = distro('debian13dracut', debianFamily({ ...DEBIAN_13, initramfs: 'dracut' }))

const UBUNTU_2604_KERNELS = [kernel('7.0.0-12-generic', 'module', { intelIommuOn: true, suffix: '.ko.zst' }), kernel('7.0.0-14-generic', 'module', { intelIommuOn: true, suffix: '.ko.zst' })]
const UBUNTU_2604: DebianOptions = { id: 'ubuntu', version: '26.04', grubDefault: STOCK_UBUNTU, initramfs: 'dracut', grubCfgMode: 0o600, modulesFile: NEW_MODULES, firmware: 'uefi', kernels: UBUNTU_2604_KERNELS }
export const ubuntu2604fresh = distro('ubuntu2604fresh', debianFamily({ ...UBUNTU_2604, more: DRACUT_UPDATE_INITRAMFS }))
/** Upgraded from 24.04: dracut conflicts with initramfs-tools, whose configuration and hooks stay behind. */
export const ubuntu2604upgraded = distro('ubuntu2604upgraded', debianFamily({
  ...UBUNTU_2604,
  more: {
    ...INITRAMFS_TOOLS, ...DRACUT_UPDATE_INITRAMFS, ...ASIDE_HOOK,
    '/var/lib/dpkg/status': dpkgStatus({ 'grub-common': 'install ok installed', dracut: 'install ok installed', 'dracut-core': 'install ok installed', 'initramfs-tools': 'deinstall ok config-files', 'initramfs-tools-core': 'install ok installed' }),
  },
}))
/** Both packages installed, update-initramfs diverted to dracut's. */
export const ubuntu2604both = distro('ubuntu2604both', debianFamily({
  ...UBUNTU_2604,
  more: {
    ...INITRAMFS_TOOLS, ...DRACUT_UPDATE_INITRAMFS, ...ASIDE_HOOK,
    '/usr/sbin/update-initramfs.initramfs-tools': script('# update-initramfs of initramfs-tools\nmkinitramfs -o "$initramfs.new" "$version" && mv -f "$initramfs.new" "$initramfs"'),
    '/var/lib/dpkg/diversions': '/usr/sbin/update-initramfs\n/usr/sbin/update-initramfs.initramfs-tools\ndracut\n',
    '/var/lib/dpkg/status': dpkgStatus({ 'grub-common': 'install ok installed', dracut: 'install ok installed', 'dracut-core': 'install ok installed', 'initramfs-tools': 'install ok installed', 'initramfs-tools-core': 'install ok installed' }),
  },
}))

const EL8: ElOptions = {
  id: 'rocky', version: '8.10', codeName: 'Green Obsidian', mkconfig: 'el8', bls: true, firmware: 'bios', cmdline: 'crashkernel=auto resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap rhgb quiet',
  kernels: [kernel('4.18.0-513.5.1.el8_9.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] }), kernel('4.18.0-553.el8_10.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] })],
}
/** Since grub2 2.12: whoever edited /etc/default/grub by hand gets his arguments on the next kernel. */
const SYNCING_HOOK: Files = { '/usr/lib/kernel/install.d/20-grub.install': script('# entries with /etc/kernel/cmdline\nif [[ /etc/kernel/cmdline -ot /etc/default/grub ]]; then grub2-mkconfig -o /etc/grub2.cfg; fi') }
const EL9: ElOptions = {
  id: 'rocky', version: '9.4', codeName: 'Blue Onyx', mkconfig: 'el9', bls: true, firmware: 'uefi',
  cmdline: 'crashkernel=1G-4G:192M,4G-64G:256M,64G-:512M resume=/dev/mapper/rl-swap rd.lvm.lv=rl/root rd.lvm.lv=rl/swap',
  kernels: [kernel('5.14.0-427.13.1.el9_4.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] }), kernel('5.14.0-503.14.1.el9_5.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] })],
}
export const rocky8bios = distro('rocky8bios', elFamily(EL8))
export const rocky8uefi = distro('rocky8uefi', elFamily({ ...EL8, firmware: 'uefi' }))
export const rocky9 = distro('rocky9', elFamily(EL9))
/** Before grub2 2.06-69: any grub2-mkconfig rewrites the entries. */
export const rocky92 = distro('rocky92', elFamily({ ...EL9, version: '9.2', mkconfig: 'el9-rewrites-bls', firmware: 'bios' }))
export const rocky9NoBls = distro('rocky9NoBls', elFamily({ ...EL9, bls: false }))
/** A cloud image: dracut builds for any machine and leaves /etc/modprobe.d out. */
export const rocky9generic = distro('rocky9generic', elFamily({ ...EL9, hostonly: false }))
export const rocky10 = distro('rocky10', elFamily({
  ...EL9, version: '10.0', codeName: 'Red Quartz', more: SYNCING_HOOK, cmdline: 'crashkernel=2G-64G:256M,64G-:512M resume=UUID=1111-2222 rd.lvm.lv=rl/root',
  kernels: [kernel('6.12.0-55.9.1.el10_0.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] }), kernel('6.12.0-55.12.1.el10_0.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] })],
}))
export const fedora = distro('fedora', elFamily({
  ...EL9, id: 'fedora', version: '43', codeName: 'Server Edition', mkconfig: 'el9-rewrites-bls', more: SYNCING_HOOK, cmdline: 'rd.lvm.lv=rl/root rhgb quiet',
  kernels: [kernel('6.17.4-300.fc43.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] }), kernel('6.17.8-300.fc43.x86_64', 'module', { suffix: '.ko.xz', builtin: ['xhci_pci'] })],
}))
export const sles15 = distro('sles15', suseFamily())
export const ubuntu2404arm64 = (...words: readonly Word[]): Host => ubuntu2404(arm64(), named('ubuntu2404arm64'), kernels(kernel('6.8.0-52-generic-64k', 'module', { suffix: '.ko.zst', lacks: ['kvm', 'i915'] })), ...words)

/** The ids that the guide's own example passes through. */
export const GUIDE_IDS = '10de:20b7'

const GUIDE_ARGS = 'iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm'

/** What the guide has an operator do by hand on Debian and Ubuntu, up to the reboot. */
function guideEvents(cpuArg: string, ids: string): readonly Event[] {
  const setLine = (text: string): string => text.replace(/^GRUB_CMDLINE_LINUX=.*$/m, `GRUB_CMDLINE_LINUX="${cpuArg} ${GUIDE_ARGS}"`)
  return [
    { do: 'edit', path: '/etc/default/grub', edit: setLine },
    { do: 'run', argv: ['update-grub'] },
    { do: 'edit', path: '/etc/modules', edit: text => `${text}vfio\nvfio_iommu_type1\nvfio_pci\n` },
    { do: 'files', files: { '/etc/modprobe.d/vfio.conf': `options vfio-pci ids=${ids}\n` } },
    { do: 'run', argv: ['update-initramfs', '-u', '-k', 'all'] },
  ]
}

/** The guide's five steps were done by hand, exactly as they are written; not rebooted yet. For nodes where vfio-pci is a module. */
export function byHand(ids = GUIDE_IDS): Word {
  return host => after(...guideEvents(host.cpu.brand === 'amd' ? 'amd_iommu=on' : 'intel_iommu=on', ids))(host)
}

/** The same on EL 8, where grub2-mkconfig carries the arguments to every entry and modules are listed in modules-load.d. */
export function byHandEl8(ids = GUIDE_IDS): Word {
  return host => after(
    { do: 'edit', path: '/etc/default/grub', edit: text => text.replace(/^(GRUB_CMDLINE_LINUX=".*)"$/m, `$1 ${host.cpu.brand === 'amd' ? 'amd_iommu=on' : 'intel_iommu=on'} ${GUIDE_ARGS}"`) },
    { do: 'run', argv: ['grub2-mkconfig', '-o', host.firmware === 'uefi' ? `/boot/efi/EFI/${host.distro.vendor}/grub.cfg` : '/boot/grub2/grub.cfg'] },
    { do: 'files', files: { '/etc/modules-load.d/vfio.conf': 'vfio\nvfio_iommu_type1\nvfio_pci\n', '/etc/modprobe.d/vfio.conf': `options vfio-pci ids=${ids}\n` } },
    { do: 'run', argv: ['dracut', '-f', '--regenerate-all'] },
  )(host)
}

export function rebooted(): Word {
  return after({ do: 'reboot' })
}

/** vfio-pci ids that MAAS set as kernel parameters: they come last on the command line, and the last one wins. */
export function maasIds(ids: string): Word {
  return files({ '/etc/default/grub.d/50-curtin-settings.cfg': `## This file was autogenerated by curtin\nGRUB_CMDLINE_LINUX_DEFAULT="console=tty0 vfio-pci.ids=${ids}"\nGRUB_TERMINAL="console"\n` })
}

/** Our file names, held by somebody's configuration management. */
export function managed(mark = '# Ansible managed: do not edit'): Word {
  return files({
    '/etc/modprobe.d/vfio.conf': `${mark}\noptions vfio-pci disable_idle_d3=1\n`,
    '/etc/modules-load.d/vfio.conf': `${mark}\nvfio\n`,
  })
}

/** nouveau in every image of initramfs-tools, as FRAMEBUFFER=y has it. */
export function nouveauInImage(): Word {
  return files({ '/etc/initramfs-tools/modules': '# graphics at once\nnouveau\n' })
}

const A30 = gpu('0000:41:00.0', { id: GUIDE_IDS, group: 12 })
const NOUVEAU = gpu('0000:41:00.0', { id: GUIDE_IDS, driver: 'nouveau', group: 12 })
const TURING = gpu('0000:2b:00.0', { id: '10de:1e87', class: '0300', subsystem: '10de:12a3', group: 15, driver: 'nouveau', companions: ['audio', 'usb', 'ucsi'] })
const DGX_BUSES = ['07', '0f', '47', '4e', '87', '90', 'b7', 'bd']
const EIGHT = all(...DGX_BUSES.map((bus, i) => gpu(`0000:${bus}:00.0`, { id: '10de:20b0', group: 40 + i, numa: i >> 2 })))
const SWITCHES = all(...['c4', 'c5'].map((bus, i) => nvswitch(`0000:${bus}:00.0`, { group: 60 + i })))

/** Two cards that nothing but their addresses tells apart; the operator wants the second one, and the host keeps the first. */
const TWINS = all(NOUVEAU, gpu('0000:61:00.0', { id: GUIDE_IDS, driver: 'nouveau', group: 13 }), asks('0000:61:00.0'))
const GRACE = gpu('0009:01:00.0', { id: '10de:2342', subsystem: '10de:16eb', group: 12, driver: 'nouveau' })

/** Builds each host when it is first asked for, and then hands out that same value: its tree is made once and copied after that. */
function table(makers: Readonly<Record<string, () => Host>>): Readonly<Record<string, () => Host>> {
  const made = new Map<string, Host>()
  const found: Record<string, () => Host> = {}
  for (const [name, maker] of Object.entries(makers)) {
    found[name] = () => {
      const host = made.get(name) || named(name)(maker())
      made.set(name, host)
      return host
    }
  }
  return found
}

/** Every fixture host that the laws run over, by name. */
export const allHosts = table({
  'ubuntu2204': () => ubuntu2204(A30),
  'ubuntu2204-no-gpu': () => ubuntu2204(),
  'ubuntu2204-eight-gpus-amd': () => ubuntu2204(epyc(), EIGHT, SWITCHES),
  'ubuntu2204-cloud': () => ubuntu2204cloud(A30),
  'ubuntu2204-maas': () => ubuntu2204maas(A30),
  'ubuntu2204-maas-ids-in-default': () => ubuntu2204maas(A30, maasIds('10de:1eb8')),
  'ubuntu2204-prepared': () => ubuntu2204(kernels(kernel('6.8.0-51-generic'), kernel('6.8.0-52-generic')), A30, byHand(), rebooted()),
  'ubuntu2204-prepared-not-rebooted': () => ubuntu2204(kernels(kernel('6.8.0-51-generic'), kernel('6.8.0-52-generic')), A30, byHand()),
  'ubuntu2204-nouveau-in-image': () => ubuntu2204(NOUVEAU, nouveauInImage()),
  'ubuntu2004': () => ubuntu2004(A30),
  'ubuntu2404-companions': () => ubuntu2404(TURING),
  'ubuntu2404-arm64': () => ubuntu2404arm64(A30),
  'ubuntu2404-managed-files': () => ubuntu2404(A30, managed()),
  'debian11': () => debian11(NOUVEAU),
  'debian12': () => debian12(NOUVEAU),
  'debian12-amd': () => debian12(epyc(), A30),
  'debian12-prepared': () => debian12(epyc(), A30, byHand(), rebooted()),
  'debian12-two-alike': () => debian12(epyc(), A30, gpu('0000:61:00.0', { id: GUIDE_IDS, group: 13 })),
  'debian12-one-of-two': () => debian12(TWINS),
  'debian13-one-of-two': () => debian13dracut(epyc(), TWINS),
  'ubuntu2204-one-of-two': () => ubuntu2204(TWINS),
  'ubuntu2204-maas-one-of-two': () => ubuntu2204maas(TWINS),
  'rocky9-generic-one-of-two': () => rocky9generic(TWINS),
  'rocky9-companions-by-address': () => rocky9(TURING, asks('0000:2b:00.0')),
  'ubuntu2404-address-prepared': () => ubuntu2404(A30, byHand(), rebooted(), asks('0000:41:00.0')),
  'ubuntu2404-grace': () => ubuntu2404arm64(kernels(kernel('6.14.0-1007-nvidia-64k', 'module', { suffix: '.ko.zst', lacks: ['kvm', 'i915'] })), GRACE),
  'debian12-driverctl': () => debian12(NOUVEAU, files({ '/etc/driverctl.d/pci-0000:41:00.0': 'nouveau\n' }), asks('0000:41:00.0')),
  'debian12-shared-group': () => debian12(epyc(), A30, nic('0000:42:00.0', { group: 12, netdev: 'eno2' })),
  'debian12-group-members': () => debian12(epyc(), A30, usb('0000:42:00.0', { group: 12, keyboard: true })),
  'debian12-root-on-the-card': () => debian12(epyc(), TURING, pciFunction('0000:2b:00.2', '10de:1ad8', '0c0330', { driver: 'xhci_pci', group: 15, block: 'sda' }), mounted('/', 'sda2')),
  'debian12-stacked': () => debian12(epyc(), A30, nvme('0000:06:00.0', { block: 'nvme1n1', group: 23 }), nic('0000:07:00.0', { netdev: 'eno2', group: 24 }),
    madeOf('md0', ['nvme0n1p3', 'nvme1n1p3']), madeOf('dm-0', ['md0'], 'vg-var'), madeOf('dm-1', ['md0'], 'vg-swap'), mounted('/var', 'dm-0'), swapOn('dm-1'),
    netOver('bond0', 'eno1', 'eno2'), netOver('bond0.7', 'bond0'), netOver('br-mgmt', 'bond0.7'), defaultRoutes('br-mgmt'), loggedIn('198.51.100.4', '192.0.2.9')),
  'debian12-console-gpu': () => debian12(epyc(), without('0000:03:00.0'), gpu('0000:41:00.0', { id: '10de:1e87', class: '0300', driver: 'nouveau', group: 12, bootVga: true })),
  'debian12-iommu-off-in-firmware': () => debian12(NOUVEAU, iommu('absent')),
  'debian13': () => debian13(NOUVEAU),
  'debian13-dracut': () => debian13dracut(A30),
  'ubuntu2604-fresh': () => ubuntu2604fresh(A30),
  'ubuntu2604-upgraded': () => ubuntu2604upgraded(A30),
  'ubuntu2604-both': () => ubuntu2604both(NOUVEAU),
  'rocky8-bios': () => rocky8bios(NOUVEAU),
  'rocky8-uefi': () => rocky8uefi(A30),
  'rocky8-prepared': () => rocky8uefi(A30, byHandEl8(), rebooted()),
  'rocky9': () => rocky9(A30),
  'rocky9-companions': () => rocky9(TURING),
  'rocky9-eight-gpus': () => rocky9(EIGHT, SWITCHES),
  'rocky9-generic-image': () => rocky9generic(NOUVEAU),
  'rocky9-no-bls': () => rocky9NoBls(A30),
  'rocky92': () => rocky92(A30),
  'rocky10-amd': () => rocky10(epyc(), A30),
  'fedora': () => fedora(NOUVEAU),
  'sles15': () => sles15(NOUVEAU),
  'sles15-amd': () => sles15(epyc(), A30),
})

/** Words for a node that a test puts together itself. */
export const cards = { a30: A30, nouveau: NOUVEAU, turing: TURING, eight: EIGHT, switches: SWITCHES, off: iommu('absent'), uefi: firmware('uefi') }
