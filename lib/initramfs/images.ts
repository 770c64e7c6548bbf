// Which boot images a node has: one for each installed kernel, found by the kernel's own version. Rescue, kdump,
// fallback and backup images have other names (0-rescue-*, *kdump.img, *-fallback.img, *.bak, *.dpkg-bak, *.old-dkms).
import { osFamily } from '../facts.ts'
import type { OsFamily } from '../facts.ts'
import type { AbsPath, HostView } from '../host.ts'
import { installedKernels, runningKernel } from '../kernels.ts'

/** A kernel may have several: one in /boot itself, others in directories of kernel-install's. */
export interface BootImage {
  readonly kernel: string
  /** Where the image is, or where it belongs while there is none. */
  readonly path: AbsPath
  readonly running: boolean
}

/** What a kernel's version is made of; such a name needs no quotes in a command line. */
const PLAIN = /^[\w.+~-]+$/

type Style = (kernel: string) => string

/** What kernels are called in /boot: everywhere, ppc64el, SUSE on arm64, s390x. */
const KERNELS = ['vmlinuz', 'vmlinux', 'Image', 'image']
const DEBIAN: Style = kernel => `initrd.img-${kernel}`
const EL: Style = kernel => `initramfs-${kernel}.img`
const SUSE: Style = kernel => `initrd-${kernel}`
/** Names that 10_linux looks for, in its order (GRUB: util/grub.d/10_linux.in). */
const STYLES = [DEBIAN, SUSE, EL]
const OWN_STYLE: Readonly<Record<OsFamily, Style | null>> = { debian: DEBIAN, el: EL, fedora: EL, suse: SUSE, unknown: null }
/** Where kernel-install(8) makes a directory for each machine and kernel. */
const BOOT_ROOTS: readonly AbsPath[] = ['/boot', '/boot/efi', '/efi']
const ENTRY_INITRD: readonly Style[] = [() => 'initrd', kernel => `initrd.img-${kernel}`, kernel => `initramfs-${kernel}.img`]

/** What an image that is not there yet is called here: as its neighbours, else as the distribution does. */
function styleOf(host: HostView, kernels: readonly string[]): Style {
  const own = OWN_STYLE[osFamily(host)]
  return [...own === null ? [] : [own], ...STYLES].find(style => kernels.some(kernel => host.real(`/boot/${style(kernel)}`) !== null)) ?? own ?? EL
}

/** Directories of kernel-install that are this machine's: another system may share the partition. */
function entryDirs(host: HostView, kernel: string): readonly AbsPath[] {
  const machine = host.attr('/etc/machine-id') || ''
  return BOOT_ROOTS.flatMap(root => host.list(root)
    .filter(name => !/^[0-9a-f]{32}$/.test(name) || machine.length !== 32 || name === machine)
    .map((name): AbsPath => `${root}/${name}/${kernel}`)
    .filter(dir => host.real(`${dir}/linux`) !== null))
}

/** One for each installed kernel that has a kernel image, the running kernel's last: if building fails on the way, it is still as it was. */
export function bootImages(host: HostView): readonly BootImage[] {
  const kernels = installedKernels(host).filter(kernel => PLAIN.test(kernel))
  const running = runningKernel(host)
  const style = styleOf(host, kernels)
  const found: BootImage[] = []
  for (const kernel of kernels) {
    const add = (path: AbsPath): number => found.push({ kernel, path, running: kernel === running })
    if (KERNELS.some(name => host.real(`/boot/${name}-${kernel}`) !== null)) {
      const there = [style, ...STYLES].find(one => host.real(`/boot/${one(kernel)}`) !== null)
      add(`/boot/${(there ?? style)(kernel)}`)
    }
    for (const dir of entryDirs(host, kernel)) {
      const there = ENTRY_INITRD.find(one => host.real(`${dir}/${one(kernel)}`) !== null)
      add(`${dir}/${(there ?? (() => 'initrd'))(kernel)}`)
    }
  }
  return [...found.filter(image => !image.running), ...found.filter(image => image.running)]
}
