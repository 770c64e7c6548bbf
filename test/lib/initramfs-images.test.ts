import t from 'tap'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { bootImages } from '../../lib/initramfs/images.ts'

/** A tree of empty files, with modules for each of `kernels`. */
function tree(root: string, kernels: readonly string[], files: readonly string[], texts: Readonly<Record<string, string>> = {}): ReturnType<typeof openHost> {
  const all: Record<string, string> = { ...texts }
  for (const kernel of kernels) all[`/usr/lib/modules/${kernel}/modules.dep`] = ''
  for (const path of files) all[path] = ''
  for (const [path, text] of Object.entries(all)) {
    fs.mkdirSync(root + path.replace(/\/[^/]*$/, ''), { recursive: true })
    fs.writeFileSync(root + path, text)
  }
  return openHost({ root })
}

const MACHINE = '0123456789abcdef0123456789abcdef'
const OTHER = 'fedcba9876543210fedcba9876543210'
const RUNNING = '/proc/sys/kernel/osrelease'

t.test('Debian and Ubuntu: one for each kernel that can boot, the running one last', async t => {
  const host = tree(t.testdir(), ['6.1.0-10-amd64', '6.1.0-9-amd64', '6.0.0-gone', 'a b'], [
    '/boot/vmlinuz-6.1.0-9-amd64', '/boot/initrd.img-6.1.0-9-amd64', '/boot/initrd.img-6.1.0-9-amd64.bak', '/boot/initrd.img-6.1.0-9-amd64.dpkg-bak',
    '/boot/vmlinuz-6.1.0-10-amd64', '/boot/initrd.img-6.1.0-10-amd64', '/boot/initramfs-6.1.0-10-amd64.img', '/boot/initrd.img-6.0.0-gone',
    '/boot/vmlinuz-a b', '/var/lib/kdump/initrd.img-6.1.0-9-amd64',
  ], { [RUNNING]: '6.1.0-10-amd64\n' })
  t.same(bootImages(host), [
    { kernel: '6.1.0-9-amd64', path: '/boot/initrd.img-6.1.0-9-amd64', running: false },
    { kernel: '6.1.0-10-amd64', path: '/boot/initrd.img-6.1.0-10-amd64', running: true },
  ])
})

t.test('EL: no rescue, no kdump, no fallback', async t => {
  const host = tree(t.testdir(), ['5.14.0-427.el9.x86_64', '5.14.0-503.el9.x86_64'], [
    '/boot/vmlinuz-5.14.0-427.el9.x86_64', '/boot/initramfs-5.14.0-427.el9.x86_64.img', '/boot/initramfs-5.14.0-427.el9.x86_64kdump.img',
    '/boot/vmlinuz-5.14.0-503.el9.x86_64', '/boot/initramfs-5.14.0-503.el9.x86_64-fallback.img',
    `/boot/vmlinuz-0-rescue-${MACHINE}`, `/boot/initramfs-0-rescue-${MACHINE}.img`,
  ], { [RUNNING]: '5.14.0-427.el9.x86_64' })
  t.same(bootImages(host).map(image => image.path), ['/boot/initramfs-5.14.0-503.el9.x86_64.img', '/boot/initramfs-5.14.0-427.el9.x86_64.img'], 'also where it belongs while there is none')
})

t.test('of two names that are there the one of the distribution counts, or the one that GRUB takes', async t => {
  for (const [release, name] of [['ID="sles"', 'initrd-K'], ['ID=rocky', 'initramfs-K.img'], ['ID=debian', 'initrd-K']] as const) {
    const host = tree(t.testdir(), ['K'], ['/boot/vmlinuz-K', '/boot/initrd-K', '/boot/initramfs-K.img'], { '/etc/os-release': `${release}\n` })
    t.same(bootImages(host).map(({ path }) => path), [`/boot/${name}`], release)
  }
})

t.test('SUSE, also on arm64', async t => {
  const host = tree(t.testdir(), ['5.14.21-1-default', '6.4.0-1-default'], ['/boot/Image-5.14.21-1-default', '/boot/initrd-5.14.21-1-default', '/boot/initrd-5.14.21-1-default-kdump', '/boot/vmlinuz-6.4.0-1-default'])
  t.same(bootImages(host).map(({ path, running }) => [path, running]), [['/boot/initrd-5.14.21-1-default', false], ['/boot/initrd-6.4.0-1-default', false]])
})

for (const [id, name] of [['ID=debian', 'initrd.img-K'], ['ID=pop\nID_LIKE="ubuntu debian"', 'initrd.img-K'], ['ID="sles"\nID_LIKE="suse"', 'initrd-K'], ['ID="opensuse-leap"', 'initrd-K'], ['ID="rocky"\nID_LIKE="rhel centos fedora"', 'initramfs-K.img'], ['', 'initramfs-K.img']] as const) {
  t.test(`the first image of ${id.split('\n')[0] || 'an unknown system'}`, async t => {
    t.same(bootImages(tree(t.testdir(), ['K'], ['/boot/vmlinuz-K'], { '/etc/os-release': `${id}\n` })).map(image => image.path), [`/boot/${name}`])
  })
}

t.test('kernel-install: the directories of this machine, wherever the boot partition is', async t => {
  const host = tree(t.testdir(), ['K', 'L'], [
    `/boot/${MACHINE}/K/linux`, `/boot/${MACHINE}/K/initrd`, `/boot/${OTHER}/K/linux`, `/boot/${OTHER}/K/initrd`,
    '/efi/debian/L/linux', '/efi/debian/L/initrd.img-L', `/boot/efi/${MACHINE}/L/linux`, '/boot/efi/EFI/L/initrd',
  ], { '/etc/machine-id': `${MACHINE}\n` })
  t.same(bootImages(host).map(image => image.path), [`/boot/${MACHINE}/K/initrd`, `/boot/efi/${MACHINE}/L/initrd`, '/efi/debian/L/initrd.img-L'])
})

t.test('no kernel, no image', async t => {
  t.same(bootImages(openHost({ root: t.testdir() })), [])
})
