import t from 'tap'
import { bootable } from '../../lib/bootloader/bootable.ts'
import { detectBootLoader, lackingByHand, planArgs, tooLong, withoutArgs } from '../../lib/bootloader/bootloader.ts'
import { blsFiles, bootEntries, nextEntry } from '../../lib/bootloader/entries.ts'
import { Stop } from '../../lib/errors.ts'
import { GRUBENV_SIZE, grubenvGet, grubenvSet } from '../../lib/grubenv.ts'
import { extraWishes, iommuWishes } from '../../lib/iommu-args.ts'
import { applied, memoryHost } from './memory-host.ts'
import type { MemoryFiles } from './memory-host.ts'
import { random } from './random.ts'

const INTEL = iommuWishes({ cpu: 'intel', passthrough: true, blacklist: ['nouveau'], extra: [] })
const ARGS = 'intel_iommu=on iommu=pt modprobe.blacklist=nouveau'
const EMPTY = '# GRUB Environment Block\n'.padEnd(GRUBENV_SIZE, '#')
const DIR = '/boot/loader/entries'

function menu(lines: string, header = ''): string {
  return `${header}### BEGIN /etc/grub.d/10_linux ###\n${lines}\n### END /etc/grub.d/10_linux ###\n`
}

function menuentry(title: string, id: string, version: string, args: string): string {
  return `menuentry '${title}' $menuentry_id_option '${id}' {\n\tlinux\t/boot/vmlinuz-${version} root=UUID=1 ro ${args}\n\tinitrd\t/boot/initrd.img-${version}\n}`
}

function debian(more: MemoryFiles = {}): MemoryFiles {
  return {
    '/etc/os-release': 'ID=debian\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n', '/usr/sbin/update-grub': '#!/bin/sh\n', '/usr/sbin/grub-mkconfig': '#!/bin/sh\nfor x in ${sysconfdir}/default/grub.d/*.cfg ; do\n',
    '/bin/sh': { link: 'dash' }, '/bin/dash': '', '/etc/default/grub': 'GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX=""\n',
    '/boot/grub/grub.cfg': menu(`${menuentry('Debian', 'gnulinux-simple-1', '6.1.0', 'quiet')}\nsubmenu 'Advanced' $menuentry_id_option 'gnulinux-advanced-1' {\n${menuentry('Debian, 6.1.0', 'gnulinux-6.1.0-advanced-1', '6.1.0', 'quiet')}\n${menuentry('Debian, 6.1.0 (recovery mode)', 'gnulinux-6.1.0-recovery-1', '6.1.0', 'single')}\n${menuentry('Debian, 5.10.0', 'gnulinux-5.10.0-advanced-1', '5.10.0', 'quiet')}\n}`),
    '/boot/vmlinuz-6.1.0': 'kernel', '/boot/initrd.img-6.1.0': '070701', '/boot/vmlinuz-5.10.0': 'kernel', '/boot/initrd.img-5.10.0': '070701',
    '/boot/grub/grubenv': EMPTY, ...more,
  }
}

function entry(version: string, options: string): string {
  return `title Rocky Linux (${version}) 9.4\nversion ${version}\nlinux /vmlinuz-${version}\ninitrd /initramfs-${version}.img $tuned_initrd\noptions ${options}\n`
}

function el9(more: MemoryFiles = {}): MemoryFiles {
  return {
    '/etc/os-release': 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', '/usr/sbin/grub2-mkconfig': '#!/bin/sh\n', '/boot/grub2/grub.cfg': menu('insmod blscfg\nblscfg'), '/boot/grub2/grubenv': EMPTY,
    '/etc/default/grub': 'GRUB_CMDLINE_LINUX="rd.lvm.lv=rl/root"\nGRUB_ENABLE_BLSCFG=true\n', '/etc/kernel/cmdline': 'root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root\n',
    [`${DIR}/1-5.14.0-70.el9.conf`]: entry('5.14.0-70.el9', 'root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root $tuned_params'),
    [`${DIR}/1-0-rescue.conf`]: entry('0-rescue-1', 'root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root'), ...more,
  }
}

function el8(more: MemoryFiles = {}): MemoryFiles {
  const block = grubenvSet(EMPTY, 'kernelopts', 'root=/dev/sda1 ro quiet ')
  return {
    '/etc/os-release': 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', '/usr/sbin/grub2-mkconfig': '#!/bin/sh\n', '/sys/firmware/efi/x': '', '/etc/grub2-efi.cfg': { link: '../boot/efi/EFI/rocky/grub.cfg' },
    '/boot/efi/EFI/rocky/grub.cfg': menu('if [ -z "${kernelopts}" ]; then\n  set kernelopts="root=/dev/sda1 ro quiet "\nfi\ninsmod blscfg\nblscfg'),
    '/boot/grub2/grubenv': { link: '../efi/EFI/rocky/grubenv' }, '/boot/efi/EFI/rocky/grubenv': block, '/etc/default/grub': 'GRUB_CMDLINE_LINUX="quiet"\nGRUB_ENABLE_BLSCFG=true\n',
    [`${DIR}/1-4.18.0.conf`]: entry('4.18.0', '$kernelopts $tuned_params'), ...more,
  }
}

function without(files: MemoryFiles, ...paths: readonly string[]): MemoryFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))
}

function after(files: MemoryFiles, wishes = INTEL): MemoryFiles {
  const host = memoryHost(files)
  return applied(files, planArgs(host, detectBootLoader(host), wishes).steps)
}

function changed(files: MemoryFiles, now: MemoryFiles): readonly string[] {
  return Object.keys({ ...files, ...now }).filter(path => files[path] !== now[path]).sort()
}

function refusal(files: MemoryFiles, wishes = INTEL): string {
  try { after(files, wishes) } catch (error) {
    if (error instanceof Stop) return `${error.code} ${error.message}`
    throw error
  }
  return ''
}

t.test('which loader it is', async t => {
  const kind = (files: MemoryFiles) => { const { kind, config, command, kernelopts, defaults } = detectBootLoader(memoryHost(files)); return { kind, config, command, kernelopts, shell: defaults.shell, dropIns: defaults.dropIns } }
  t.same(kind(debian()), { kind: 'debian', config: '/boot/grub/grub.cfg', command: ['update-grub'], kernelopts: false, shell: 'dash', dropIns: true })
  t.match(kind(debian({ '/bin/sh': { link: 'bash' }, '/bin/bash': '' })), { shell: 'bash' })
  t.match(kind(debian({ '/usr/sbin/grub-mkconfig': '#!/bin/sh\n. /etc/default/grub\n' })), { dropIns: false }, 'a grub-mkconfig that reads no drop-ins')
  t.match(kind(without(debian(), '/usr/sbin/update-grub', '/usr/sbin/grub-mkconfig')), { kind: 'debian', dropIns: true }, 'a tree that lacks the tool: it will be run later')
  t.same(kind(el9()), { kind: 'bls', config: '/boot/grub2/grub.cfg', command: null, kernelopts: false, shell: 'bash', dropIns: false })
  t.match(kind(without(el9(), '/boot/grub2/grub.cfg', '/usr/sbin/grub2-mkconfig')), { kind: 'bls' })
  t.match(kind(el9({ '/etc/default/grub': 'GRUB_ENABLE_BLSCFG=false\n', '/boot/grub2/grub.cfg': menu(menuentry('R', 'r', '5', '')) })), { kind: 'grub2', command: ['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg'] })
  t.match(kind(el9({ '/boot/grub2/grub.cfg': menu(menuentry('R', 'r', '5', '')) })), { kind: 'grub2' }, 'entries that nothing reads')
  t.match(kind(el9({ '/usr/sbin/update-grub': '#!/bin/sh\nexec grub2-mkconfig -o /boot/grub2/grub.cfg\n' })), { kind: 'bls' }, 'an update-grub of the operator')
  const unset = { '/etc/default/grub': 'GRUB_CMDLINE_LINUX=""\n' }
  t.match(kind(el9(unset)), { kind: 'bls' })
  t.match(kind(el9({ ...unset, '/boot/grub2/grub.cfg': menu(menuentry('R', 'r', '5', '')) })), { kind: 'grub2' }, 'the same where nothing is set')
  for (const [value, found] of [['"true"', 'bls'], ["'true' # x", 'bls'], ['True', 'grub2'], ['"false"', 'grub2'], ['', 'bls'], ['$(echo true)', 'bls']] as const) t.match(kind(el9({ '/etc/default/grub': `GRUB_ENABLE_BLSCFG=${value}\n` })), { kind: found }, value)
  t.match(kind(el8()), { kind: 'bls', kernelopts: true, config: '/boot/efi/EFI/rocky/grub.cfg' })
  const suse = { '/etc/os-release': 'ID="sles"\nID_LIKE="suse"\n', '/usr/sbin/grub2-mkconfig': '', '/etc/default/grub': '', '/boot/grub2/grub.cfg': menu('') }
  t.match(kind({ ...suse, '/etc/sysconfig/bootloader': 'LOADER_TYPE="grub2-efi"\n' }), { kind: 'grub2', config: '/boot/grub2/grub.cfg' })
  t.match(kind(suse), { kind: 'grub2' })
})

t.test('a full grub.cfg on the ESP boots, a stub leads on', async t => {
  const esp = '/boot/efi/EFI/rocky/grub.cfg'
  const plain = { ...without(el9(), `${DIR}/1-5.14.0-70.el9.conf`, `${DIR}/1-0-rescue.conf`), '/sys/firmware/efi/x': '', '/etc/default/grub': 'GRUB_ENABLE_BLSCFG=false\n' }
  const full = menu(menuentry('R', 'r', '5', ''))
  const stub = 'search --fs-uuid --set=dev 1\nset prefix=($dev)/grub2\nexport $prefix\nconfigfile $prefix/grub.cfg\n'
  const command = (files: MemoryFiles) => detectBootLoader(memoryHost(files)).command
  t.same(command({ ...plain, [esp]: stub }), ['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg'])
  t.same(command({ ...plain, [esp]: full }), ['grub2-mkconfig', '-o', esp], 'an old grub2-mkconfig writes it')
  t.match(refusal({ ...plain, [esp]: full, '/usr/sbin/grub2-mkconfig': '#!/bin/sh\necho "will overwrite the GRUB wrapper"\n' }), /^E_HOST .*EFI\/rocky\/grub.cfg is a full configuration/)
  const bios = { ...without(plain, '/sys/firmware/efi/x'), '/sys/firmware/acpi/x': '', [esp]: full }
  t.same(command(bios), ['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg'], 'a BIOS node does not read it')
})

t.test('a grub.cfg that another system left on the ESP is not the one that boots', async t => {
  const stub = 'search --fs-uuid --set=dev 1\nset prefix=($dev)/grub2\nexport $prefix\nconfigfile $prefix/grub.cfg\n'
  const full = menu(menuentry('R', 'r', '5', ''))
  const esp = (name: string): string => `/boot/efi/EFI/${name}/grub.cfg`
  const config = (found: MemoryFiles, id = 'rocky') => detectBootLoader(memoryHost(el9({ '/sys/firmware/efi/x': '', '/etc/os-release': `ID="${id}"\nID_LIKE="rhel centos fedora"\n`, ...found })))
  t.match(config({ [esp('rocky')]: stub, [esp('centos')]: full }), { kind: 'bls', config: '/boot/grub2/grub.cfg' })
  t.match(config({ [esp('rocky')]: full, [esp('centos')]: full }), { config: esp('rocky') }, 'each full: the one of this system')
  t.match(config({ [esp('rocky')]: full, [esp('ubuntu')]: stub }), { config: esp('rocky') })
  t.match(config({ [esp('redhat')]: full, [esp('centos')]: full }, 'rhel'), { config: esp('redhat') })
  t.match(config({ [esp('vendor')]: stub, [esp('centos')]: full }), { config: '/boot/grub2/grub.cfg' }, 'none of its name, but a stub')
  t.match(config({ [esp('vendor')]: full }), { config: esp('vendor') })
  t.match(config({ [esp('vendor')]: full, [esp('centos')]: full }), { config: '/boot/grub2/grub.cfg' })
})

t.test('refused, by what was found', async t => {
  t.match(refusal({ ...el9(), '/run/ostree-booted': '' }), /^E_HOST .*ostree/)
  t.match(refusal({ ...el9(), '/ostree/repo/config': '' }), /^E_HOST .*ostree/)
  const suse = { '/etc/os-release': 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', '/usr/sbin/grub2-mkconfig': '', '/etc/default/grub': '' }
  for (const type of ['grub2-bls', 'systemd-boot', 'none', '']) t.match(refusal({ ...suse, '/etc/sysconfig/bootloader': `LOADER_TYPE="${type}"\n` }), /^E_HOST LOADER_TYPE/, type)
  t.match(refusal({ ...suse, '/usr/sbin/transactional-update': '', '/etc/fstab': 'UUID=1 / btrfs ro 0 0\n' }), /^E_HOST .*read-only root/)
  t.equal(refusal({ ...suse, '/usr/sbin/transactional-update': '', '/etc/fstab': 'UUID=1 / btrfs defaults,errors=remount-ro 0 0\n' }), '')
  t.match(refusal({ '/etc/os-release': 'ID=fedora\n', '/boot/efi/EFI/Linux/x.efi': '' }), /^E_HOST .*unified kernel images/)
  t.match(refusal({ '/etc/os-release': 'ID=fedora\n', '/boot/efi/loader/loader.conf': '' }), /^E_HOST .*systemd-boot/)
  t.match(refusal({ '/etc/os-release': 'ID=debian\n', '/boot/efi/loader/loader.conf': '' }), /^E_HOST .*systemd-boot/)
  t.match(refusal({ '/etc/os-release': 'ID=arch\n' }), /^E_HOST no GRUB was found/)
})

t.test('a node that another loader than GRUB has booted, though GRUB is here', async t => {
  const info = '/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f'
  const by = (name: string): MemoryFiles => ({ [info]: `\x06\0\0\0${[...name, ''].map(c => `${c}\0`).join('')}` })
  const ran = (cmdline: string): MemoryFiles => ({ '/proc/cmdline': `${cmdline}\n` })
  const [grub, other, stub] = [ran('BOOT_IMAGE=/boot/vmlinuz-6.1.0 root=UUID=1 ro'), ran('root=UUID=1 ro'), ran('initrd=\\0123\\6.1.0\\initrd.img-6.1.0 root=UUID=1 ro')]
  const conf = { '/boot/efi/loader/loader.conf': 'timeout 3\n' }
  for (const files of [debian, el9]) {
    t.match(refusal(files({ ...stub, ...conf, ...by('systemd-boot 252') })), /^E_HOST this system boots with systemd-boot 252 \(LoaderInfo.*expected GRUB/)
    t.match(refusal(files({ ...grub, ...by('systemd-boot 252') })), /^E_HOST .*systemd-boot 252/, 'a command line that was copied from a boot by GRUB')
    t.match(refusal(files({ ...stub, ...conf })), /^E_HOST this system boots with systemd-boot \(\/boot\/efi\/loader\/loader\.conf\)/)
    t.match(refusal(files({ ...other, ...conf })), /^E_HOST .*systemd-boot/)
    t.match(refusal(files(stub)), /^E_HOST this system boots with the EFI stub \(initrd=\\0123/)
    t.match(refusal(files({ ...other, '/boot/efi/EFI/Linux/x.efi': '' })), /^E_HOST .*unified kernel images/)
    for (const fine of [other, { ...grub, ...conf }, { ...grub, '/boot/efi/EFI/Linux/x.efi': '' }, conf, by('systemd-boot 252'), { ...grub, ...by('GRUB 2.12') }, { ...grub, ...by('rEFInd 0.14.2') }, { ...grub, [info]: '\x06\0\0\0' }]) t.equal(refusal(files(fine)), '', JSON.stringify(fine))
  }
  const hint = (files: MemoryFiles): string | undefined => { try { detectBootLoader(memoryHost(files)) } catch (error) { return error instanceof Stop ? error.hint : '' } return '' }
  t.match(hint(debian({ ...stub, ...conf })), /\/etc\/kernel\/cmdline and run kernel-install/)
  t.match(hint(debian({ ...stub, ...conf, '/etc/kernel/proxmox-boot-uuids': '' })), /\/etc\/kernel\/cmdline and run proxmox-boot-tool refresh/)
  t.match(refusal(without(debian(stub), '/boot/grub/grub.cfg')), /^E_HOST .*EFI stub/, 'GRUB is gone but for its settings')
})

t.test('a /boot that is not mounted, and a node that runs without a grub.cfg', async t => {
  const runs = { '/proc/cmdline': 'BOOT_IMAGE=/vmlinuz-6.1.0 root=UUID=1\n', '/proc/mounts': '/dev/sda1 / ext4 rw 0 0\n/dev/sda2 /boot/efi vfat rw 0 0\n', '/etc/fstab': '/dev/sda1 / ext4 defaults 0 1\nUUID=2\t/boot ext4 nofail 0 2\n' }
  const bare = without(debian(runs), '/boot/grub/grub.cfg')
  for (const files of [debian(runs), bare, el9(runs)]) t.match(refusal(files), /^E_REFUSED \/boot is in \/etc\/fstab and not mounted.*; mount it/)
  const mounted = (line: string, at = '/proc/mounts'): MemoryFiles => debian({ ...runs, [at]: `${String(runs['/proc/mounts'])}${line}\n` })
  t.equal(refusal(mounted('/dev/sda3 /boot ext4 rw 0 0')), '')
  t.equal(refusal(mounted('systemd-1 /boot autofs rw 0 0')), '')
  t.equal(refusal(mounted('/dev/sda3 /boot ext4 rw 0 0', '/proc/1/mounts')), '', 'this process sees mounts of its own')
  for (const fstab of ['#UUID=2 /boot ext4 defaults 0 2\n', 'UUID=3 /boot/efi vfat defaults 0 1\n', '']) t.equal(refusal(debian({ ...runs, '/etc/fstab': fstab })), '', fstab)
  t.equal(refusal(without(debian(runs), '/proc/mounts')), '')
  t.equal(refusal(without(debian(runs), '/proc/cmdline')), '', 'an image')

  const none = { ...without(bare, '/etc/fstab'), '/proc/sys/kernel/osrelease': '6.1.0\n', '/lib/modules/6.1.0/modules.dep': '' }
  t.match(refusal(none), /^E_REFUSED \/boot\/grub\/grub\.cfg does not exist, although this node runs/)
  t.equal(refusal(without(none, '/lib/modules/6.1.0/modules.dep')), '', 'an image that is built in a chroot')
})

t.test('EL without an entry: sealed images are refused, and an image before its kernel is prepared for it', async t => {
  const none = (more: MemoryFiles = {}, files = el9()) => ({ ...without(files, ...Object.keys(files).filter(path => path.startsWith(DIR))), ...more })
  const sealed = { '/boot/efi/EFI/Linux/abc.efi': '' }
  t.match(refusal(none(sealed)), /^E_HOST .*unified kernel images/)
  t.equal(refusal(el9(sealed)), '', 'entries boot beside them')
  t.match(detectBootLoader(memoryHost(none({ ...sealed, '/boot/grub2/grub.cfg': menu(menuentry('R', 'r', '5', '')), '/etc/default/grub': 'GRUB_ENABLE_BLSCFG=false\n' }))), { kind: 'grub2' })
  const files = none()
  t.match(detectBootLoader(memoryHost(files)), { kind: 'bls', command: null, kernelopts: false })
  const now = after(files)
  t.same(changed(files, now), ['/etc/default/grub', '/etc/kernel/cmdline'])
  t.equal(now['/etc/kernel/cmdline'], `root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root ${ARGS}\n`)
  t.same(changed(now, after(now)), [])
  const image8 = none({}, el8())
  t.same(changed(image8, after(image8)), ['/boot/efi/EFI/rocky/grub.cfg', '/boot/efi/EFI/rocky/grubenv', '/etc/default/grub'])
  t.match(detectBootLoader(memoryHost(none({ '/etc/default/grub': 'GRUB_ENABLE_BLSCFG=false\n' }))), { kind: 'grub2' })
  t.match(detectBootLoader(memoryHost(without(none(), '/boot/grub2/grub.cfg'))), { kind: 'grub2' }, 'no menu that would read them')
})

t.test('Debian: one drop-in, and grub.cfg is remade; with everything there only that is looked at', async t => {
  const files = debian()
  const now = after(files)
  t.same(changed(files, now), ['/etc/default/grub.d/zz-vfiokit.cfg'])
  const host = memoryHost(files)
  const plan = planArgs(host, detectBootLoader(host), INTEL)
  t.same(plan.steps[plan.steps.length - 1], { kind: 'grubConfig', path: '/boot/grub/grub.cfg', command: ['update-grub'], wishes: INTEL })
  t.same(plan.claims, ARGS.split(' ').map(value => ({ thing: 'arg', value })))
  t.same(planArgs(memoryHost(now), detectBootLoader(host), INTEL).steps.map(step => step.kind), ['grubConfig'])
  t.same(planArgs(memoryHost(now), detectBootLoader(host), INTEL).claims, [])
  t.same(planArgs(memoryHost(files), detectBootLoader(host), INTEL, { regenerate: false }).steps.map(step => step.kind), ['file'])
  t.same(planArgs(host, detectBootLoader(host), []).steps, [])
  const bare = memoryHost(without(debian(), '/boot/grub/grub.cfg'))
  t.same(planArgs(bare, detectBootLoader(bare), INTEL).steps.map(step => step.kind), ['file'], 'no grub.cfg yet: whoever installs GRUB makes it')
})

t.test('a pre-marked drop-in is left to its manager, with a warning that names it', async t => {
  const host = memoryHost(debian({ '/etc/default/grub.d/zz-vfiokit.cfg': '# This file is managed by Puppet\n' }))
  const { steps, warnings } = planArgs(host, detectBootLoader(host), INTEL)
  t.match(steps[0], { kind: 'file', path: '/etc/default/grub.d/zzz-vfiokit.cfg' })
  t.match(warnings, [/Puppet/])
})

t.test('EL8: kernelopts through the link, its fallback on the ESP, /etc/default/grub; nothing is made', async t => {
  const files = el8()
  const now = after(files)
  t.same(changed(files, now), ['/boot/efi/EFI/rocky/grub.cfg', '/boot/efi/EFI/rocky/grubenv', '/etc/default/grub'])
  t.equal(grubenvGet(String(now['/boot/efi/EFI/rocky/grubenv']), 'kernelopts'), `root=/dev/sda1 ro quiet ${ARGS}`)
  t.match(now['/boot/efi/EFI/rocky/grub.cfg'], `set kernelopts="root=/dev/sda1 ro quiet ${ARGS}"\n`)
  t.same(changed(now, after(now)), [])
  const full = grubenvSet(EMPTY, 'kernelopts', `root=/dev/sda1 ${'x'.repeat(930)}`)
  t.match(refusal({ ...files, '/boot/efi/EFI/rocky/grubenv': full }), /^E_REFUSED grubenv would need/)
  for (const block of ['', 'kernelopts=root=/dev/sdb1\n']) {
    const broken = { ...files, '/boot/efi/EFI/rocky/grubenv': block }
    const then = after(broken)
    t.same(changed(broken, then), ['/boot/efi/EFI/rocky/grub.cfg', '/etc/default/grub'], 'no environment block: GRUB takes the fallback')
    t.same(changed(then, after(then)), [])
    t.match(bootEntries(memoryHost(then), detectBootLoader(memoryHost(then)))[0]?.tokens.join(' '), ARGS)
  }
  const literal = { ...files, [`${DIR}/2-4.18.1.conf`]: entry('4.18.1', 'root=/dev/sda1 ro') }
  t.match(after(literal)[`${DIR}/2-4.18.1.conf`], `options root=/dev/sda1 ro ${ARGS}\n`, 'an entry of its own kind')
  const against = { ...files, [`${DIR}/1-4.18.0.conf`]: entry('4.18.0', '$kernelopts intel_iommu=off') }
  t.match(after(against)[`${DIR}/1-4.18.0.conf`], 'options $kernelopts intel_iommu=on\n', 'what wins over kernelopts goes')
})

t.test('EL9: a missing /etc/kernel/cmdline is made from the entry that boots, never from the rescue entry', async t => {
  const files = without(el9(), '/etc/kernel/cmdline')
  t.equal(after(files)['/etc/kernel/cmdline'], `root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root ${ARGS}\n`)
  const saved = { ...files, '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', '1-0-rescue') }
  t.equal(after(saved)['/etc/kernel/cmdline'], `root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root ${ARGS}\n`)
  const usr = { ...files, '/usr/lib/kernel/cmdline': 'root=/dev/sda1 console=ttyS0\n' }
  t.equal(after(usr)['/etc/kernel/cmdline'], `root=/dev/sda1 console=ttyS0 ${ARGS}\n`, 'what kernel-install would have read')
  t.equal(after({ ...files, '/proc/cmdline': `BOOT_IMAGE=/x root=/dev/mapper/rl-root ${ARGS}\n` })['/etc/kernel/cmdline'], undefined, 'the running command line has them')
})

t.test('EL9: an /etc/kernel/cmdline without root= is told, since the next kernel would not boot', async t => {
  const warnings = (files: MemoryFiles) => { const host = memoryHost(files); return planArgs(host, detectBootLoader(host), INTEL).warnings }
  for (const text of ['', `${ARGS}\n`]) t.match(warnings(el9({ '/etc/kernel/cmdline': text })), [/^\/etc\/kernel\/cmdline has no root=.*by hand$/])
  t.same(warnings(el9()), [])
})

t.test('of two options lines the first is judged and edited, as GRUB reads no other', async t => {
  const path = `${DIR}/1-5.14.0-70.el9.conf`
  const files = el9({ [path]: `${entry('5.14.0-70.el9', 'root=/dev/sda1 ro')}options ${ARGS}\n` })
  const host = memoryHost(files)
  const { steps, claims } = planArgs(host, detectBootLoader(host), INTEL)
  const now = applied(files, steps)
  t.equal(now[path], String(files[path]).replace(' ro\n', ` ro ${ARGS}\n`))
  t.same(bootEntries(memoryHost(now), detectBootLoader(host))[0]?.tokens, `root=/dev/sda1 ro ${ARGS}`.split(' '))
  t.equal(applied(now, withoutArgs(memoryHost(now), detectBootLoader(host), claims).steps)[path], files[path])
})

t.test('an entry without options is left alone, and refused where it boots next', async t => {
  const path = `${DIR}/1-5.14.0-60.el9.conf`
  for (const bare of [entry('5.14.0-60.el9', '').replace(/options .*\n/, ''), entry('5.14.0-60.el9', '')]) {
    const files = el9({ [path]: bare })
    const plan = (more: MemoryFiles = {}) => { const host = memoryHost({ ...files, ...more }); return planArgs(host, detectBootLoader(host), INTEL) }
    t.equal(applied(files, plan().steps)[path], bare)
    t.match(plan().warnings, [/^\/boot\/loader\/entries\/1-5\.14\.0-60\.el9\.conf has no options.*by hand/])
    t.throws(() => plan({ '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', '1-5.14.0-60.el9') }), { code: 'E_REFUSED', message: /60\.el9\.conf has no options.*boots next/ })
  }
  t.same(planArgs(memoryHost(el9({ [path]: 'title x\nefi /x.efi\n' })), detectBootLoader(memoryHost(el9())), INTEL).warnings, [], 'no kernel of its own')
})

t.test('what starts no kernel of this system is no entry of ours', async t => {
  const others = { [`${DIR}/windows.conf`]: 'title Windows\nefi /EFI/Microsoft/Boot/bootmgfw.efi\n', [`${DIR}/shell.conf`]: 'title EFI shell\nefi /shellx64.efi\noptions -nostartup\n', [`${DIR}/x.conf`]: '' }
  const memtest = { [`${DIR}/memtest.conf`]: 'title Memory test\nlinux /memtest86+x64.bin\noptions onepass\n' }
  const files = el9({ ...others, ...memtest, '/boot/vmlinuz-5.14.0-70.el9': 'kernel', '/boot/initramfs-5.14.0-70.el9.img': '070701', '/boot/vmlinuz-0-rescue-1': 'kernel', '/boot/initramfs-0-rescue-1.img': '070701', '/boot/memtest86+x64.bin': 'x' })
  const host = memoryHost(files)
  const loader = detectBootLoader(host)
  t.equal(loader.kind, 'bls')
  t.same(bootEntries(host, loader).map(entry => entry.id), ['1-5.14.0-70.el9', '1-0-rescue'])
  t.same(bootable(host, loader), { ok: true, reasons: [] })
  const after = applied(files, planArgs(host, loader, INTEL).steps)
  for (const path of Object.keys({ ...others, ...memtest })) t.equal(after[path], files[path], path)
  t.same(planArgs(host, loader, INTEL).warnings, [])
  const places = ['1-5.14.0-70.el9', '1-0-rescue', 'memtest']
  for (const [place, id] of places.entries()) {
    const saved = memoryHost({ ...files, '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', String(place)) })
    t.equal(nextEntry(saved, loader)?.id, id, `GRUB passes over those without linux, and counts the others: ${place}`)
  }
})

t.test('comments in /etc/kernel/cmdline are no arguments, and ours come before them', async t => {
  const root = 'root=/dev/mapper/rl-root ro'
  for (const [text, then] of [
    [`${root}\n# kept by the storage team\n`, `${root} ${ARGS}\n# kept by the storage team\n`],
    [`# was: ${root} ${ARGS}\n${root}\n`, `# was: ${root} ${ARGS}\n${root} ${ARGS}\n`],
    [`# first\n${root}\n  # last intel_iommu=off`, `# first\n${root} ${ARGS}\n  # last intel_iommu=off`],
    [`${root}\n#x\nquiet\n`, `${root} ${ARGS}\n#x\nquiet\n`],
    ['# nothing yet\n', `${ARGS}\n# nothing yet\n`],
    [`${root}\n# serial\nconsole=ttyS0 quiet\n`, `${root} ${ARGS}\n# serial\nconsole=ttyS0 quiet\n`],
    [`# say "hi\n${root}\n`, `# say "hi\n${root} ${ARGS}\n`],
  ] as const) {
    const files = el9({ '/etc/kernel/cmdline': text })
    const loader = detectBootLoader(memoryHost(files))
    const { steps, claims } = planArgs(memoryHost(files), loader, INTEL)
    const after = applied(files, steps)
    t.equal(after['/etc/kernel/cmdline'], then, text)
    t.same(planArgs(memoryHost(after), loader, INTEL).steps, [], text)
    t.equal(String(applied(after, withoutArgs(memoryHost(after), loader, claims).steps)['/etc/kernel/cmdline']), text, text)
  }
  for (const [text, then] of [
    [`${root}\n# serial\nmodprobe.blacklist=pcspkr quiet\n`, `${root} ${ARGS}\n# serial\nmodprobe.blacklist=pcspkr quiet\n`],
    [`${root}\n# serial\niommu=off quiet splash\n`, `${root} ${ARGS}\n# serial\nquiet splash\n`],
    [`# managed\nintel_iommu=off root=/dev/sda1\n`, `# managed\nroot=/dev/sda1 ${ARGS}\n`],
    [`intel_iommu=off\n# x\nro\n`, `${ARGS}\n# x\nro\n`],
    [`${root}\nintel_iommu=off\n`, `${root} ${ARGS}\n`],
  ] as const) {
    const files = el9({ '/etc/kernel/cmdline': text })
    const loader = detectBootLoader(memoryHost(files))
    const after = applied(files, planArgs(memoryHost(files), loader, INTEL).steps)
    t.equal(after['/etc/kernel/cmdline'], then, text)
    t.same(planArgs(memoryHost(after), loader, INTEL).steps, [], text)
  }
})

t.test('a /etc/default/grub with CRLF does not take the entries out of use', async t => {
  const files = el9({ '/etc/default/grub': 'GRUB_CMDLINE_LINUX="rd.lvm.lv=rl/root"\r\nGRUB_ENABLE_BLSCFG=true\r\n' })
  const loader = detectBootLoader(memoryHost(files))
  t.equal(loader.kind, 'bls')
  t.match(applied(files, planArgs(memoryHost(files), loader, INTEL).steps)[`${DIR}/1-5.14.0-70.el9.conf`], `options root=/dev/mapper/rl-root ro rd.lvm.lv=rl/root $tuned_params ${ARGS}\n`)
})

t.test('the default that counts is not the one after boots that failed', async t => {
  const counting = '### BEGIN /etc/grub.d/08_fallback_counting ###\nif [ -n "${boot_counter}" -a "${boot_success}" = "0" ]; then\n  if [ "${boot_counter}" = "0" ]; then\n    set default=1\n  fi\nfi\n### END /etc/grub.d/08_fallback_counting ###\n'
  const header = '### BEGIN /etc/grub.d/00_header ###\nif [ "${next_entry}" ] ; then\n   set default="${next_entry}"\nelse\n   set default="${saved_entry}"\nfi\n### END /etc/grub.d/00_header ###\n'
  const files = el9({ '/boot/grub2/grub.cfg': menu('insmod blscfg\nblscfg', header + counting), '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', '1-5.14.0-70.el9') })
  const host = memoryHost(files)
  t.equal(nextEntry(host, detectBootLoader(host))?.id, '1-5.14.0-70.el9')
  const custom = memoryHost({ ...files, '/boot/grub2/grub.cfg': menu('insmod blscfg\nblscfg', `${header}### BEGIN /etc/grub.d/41_custom ###\nset default=1\n### END /etc/grub.d/41_custom ###\n`) })
  t.equal(nextEntry(custom, detectBootLoader(custom))?.id, '1-0-rescue', 'what holds for every boot does')
})

t.test('what GRUB takes for a comment in an entry is no argument', async t => {
  const files = el9({ [`${DIR}/1-5.14.0-70.el9.conf`]: entry('5.14.0-70.el9', `root=/dev/sda1 ro #b ${ARGS}`) })
  const loader = detectBootLoader(memoryHost(files))
  t.same(bootEntries(memoryHost(files), loader)[0]?.tokens, ['root=/dev/sda1', 'ro'])
  const after = applied(files, planArgs(memoryHost(files), loader, INTEL).steps)
  t.match(after[`${DIR}/1-5.14.0-70.el9.conf`], `options root=/dev/sda1 ro ${ARGS} #b ${ARGS}\n`)
  t.same(planArgs(memoryHost(after), loader, INTEL).steps, [])
})

t.test('what a file held before us is not ours there', async t => {
  // The guide on EL 9.3 and later: /etc/default/grub has them, no entry does.
  const files = el9({ '/etc/default/grub': `GRUB_CMDLINE_LINUX="rd.lvm.lv=rl/root ${ARGS}"\nGRUB_ENABLE_BLSCFG=true\n` })
  const host = memoryHost(files)
  const loader = detectBootLoader(host)
  const { steps, claims } = planArgs(host, loader, INTEL)
  t.same(claims, ARGS.split(' ').map(value => ({ thing: 'arg', value, except: ['/etc/default/grub'] })))
  const now = applied(files, steps)
  const later = { ...now, [`${DIR}/1-6.0.conf`]: entry('6.0', `root=/dev/mapper/rl-root ${ARGS}`) }
  const out = applied(later, withoutArgs(memoryHost(later), loader, claims).steps)
  t.equal(out['/etc/default/grub'], files['/etc/default/grub'])
  t.match(out[`${DIR}/1-6.0.conf`], 'options root=/dev/mapper/rl-root\n', 'a kernel that came since')
  t.same(out['/etc/kernel/cmdline'], files['/etc/kernel/cmdline'])
})

t.test('lists and flags: only our part goes', async t => {
  const files = el9({ '/etc/kernel/cmdline': 'root=/dev/sda1 modprobe.blacklist=pcspkr intel_iommu=sm_on\n' })
  const host = memoryHost(files)
  const loader = detectBootLoader(host)
  const { steps, claims } = planArgs(host, loader, INTEL)
  const now = applied(files, steps)
  t.equal(now['/etc/kernel/cmdline'], 'root=/dev/sda1 intel_iommu=on,sm_on iommu=pt modprobe.blacklist=pcspkr,nouveau\n')
  t.equal(applied(now, withoutArgs(memoryHost(now), loader, claims).steps)['/etc/kernel/cmdline'], 'root=/dev/sda1 intel_iommu=sm_on modprobe.blacklist=pcspkr\n')
})

t.test('tuned: what it sets is kept, refused by name where it would win', async t => {
  const tuned = (args: string): MemoryFiles => ({ '/etc/tuned/bootcmdline': `TUNED_BOOT_CMDLINE="${args}"\n` })
  t.equal(refusal(el9(tuned('skew_tick=1 isolcpus=2-9 intel_iommu=on iommu=soft'))), '')
  t.match(refusal(el9(tuned('skew_tick=1 intel_iommu=off'))), /^E_REFUSED tuned sets intel_iommu=off .*\/etc\/tuned\/bootcmdline.*profile/)
  t.match(refusal(el9({ '/boot/grub2/grubenv': grubenvSet(EMPTY, 'tuned_params', 'iommu=off') })), /^E_REFUSED tuned sets iommu=off/)
  t.equal(refusal(el9(tuned('default_hugepagesz=1G')), extraWishes(['hugepagesz=1G', 'hugepages=16'])), '', 'nothing contradicts')
  t.match(refusal(el9(tuned('hugepages=1')), extraWishes(['hugepagesz=1G', 'hugepages=16'])), /^E_REFUSED tuned sets hugepages=1 /)
  const ids = [{ kind: 'list', key: 'vfio-pci.ids', items: ['10de:20b7'] }] as const
  t.match(refusal(el9(tuned('vfio-pci.ids=10de:1111')), [...ids]), /^E_REFUSED tuned sets vfio-pci.ids=10de:1111/)
  t.equal(refusal(el9(tuned('modprobe.blacklist=x'))), '', 'a blacklist adds up')
  t.equal(refusal(debian(tuned('intel_iommu=off'))), '', 'nothing refers to it')
  const refers = { '/etc/default/grub': 'GRUB_CMDLINE_LINUX_DEFAULT="${GRUB_CMDLINE_LINUX_DEFAULT:+$GRUB_CMDLINE_LINUX_DEFAULT }\\$tuned_params"\n' }
  t.match(refusal(debian({ ...tuned('intel_iommu=off'), ...refers })), /^E_REFUSED tuned sets intel_iommu=off/)
  t.match(after(el9())[`${DIR}/1-5.14.0-70.el9.conf`], `$tuned_params ${ARGS}\n`)
})

t.test('the menu and what boots next', async t => {
  const next = (files: MemoryFiles) => { const host = memoryHost(files); return nextEntry(host, detectBootLoader(host))?.id }
  const sets = (value: string) => debian({ '/etc/default/grub': `GRUB_DEFAULT=${value}\n` })
  t.equal(next(debian()), 'gnulinux-simple-1')
  t.equal(next(sets('1')), 'gnulinux-6.1.0-advanced-1', 'a submenu: its first entry')
  t.equal(next(sets('"1>2"')), 'gnulinux-5.10.0-advanced-1')
  t.equal(next(sets('"Advanced>Debian, 5.10.0"')), 'gnulinux-5.10.0-advanced-1')
  t.equal(next(sets('"gnulinux-advanced-1>gnulinux-5.10.0-advanced-1"')), 'gnulinux-5.10.0-advanced-1')
  t.equal(next(sets('7')), 'gnulinux-simple-1', 'what is not there')
  for (const name of ['gnulinux-5.10.0-advanced-1', '"Debian, 5.10.0"']) t.equal(next(sets(name)), 'gnulinux-simple-1', 'an entry of a submenu, which the menu itself does not have')
  t.equal(next(sets('"Advanced>Debian"')), 'gnulinux-6.1.0-advanced-1', 'nor a submenu one of the menu')
  t.equal(next(sets('Advanced')), 'gnulinux-6.1.0-advanced-1')
  t.equal(next(sets('"Other>Debian, 5.10.0"')), 'gnulinux-simple-1', 'a submenu that is not there')
  t.equal(next({ ...sets('1'), '/boot/grub/grubenv': grubenvSet(EMPTY, 'next_entry', 'gone') }), 'gnulinux-simple-1', 'once: the first, not the default')
  t.equal(next({ ...sets('saved'), '/boot/grub/grubenv': grubenvSet(EMPTY, 'saved_entry', 'gnulinux-advanced-1>gnulinux-5.10.0-advanced-1') }), 'gnulinux-5.10.0-advanced-1')
  t.equal(next({ ...sets('0'), '/boot/grub/grubenv': grubenvSet(EMPTY, 'next_entry', 'gnulinux-advanced-1>gnulinux-6.1.0-recovery-1') }), 'gnulinux-6.1.0-recovery-1')
  const custom = { '/boot/grub/grub.cfg': `### BEGIN /etc/grub.d/09_custom ###\nmenuentry 'Windows' $menuentry_id_option 'windows' {\n\tchainloader /EFI/x.efi\n}\n${menuentry('Mine', 'mine', '5.10.0', 'quiet')}\n### END /etc/grub.d/09_custom ###\n${String(debian()['/boot/grub/grub.cfg'])}` }
  t.equal(next({ ...sets('2'), ...custom }), 'gnulinux-simple-1', 'entries of others have their places')
  t.equal(next({ ...sets('Mine'), ...custom }), 'mine')
  t.equal(next({ ...sets('0'), ...custom }), 'windows')
  const byHand = memoryHost({ ...debian(), ...custom })
  const both = [detectBootLoader(byHand)].map(loader => [bootEntries(byHand, loader).map(entry => entry.id), lackingByHand(byHand, loader, INTEL)])
  t.same(both, [[['gnulinux-simple-1', 'gnulinux-6.1.0-advanced-1', 'gnulinux-6.1.0-recovery-1', 'gnulinux-5.10.0-advanced-1'], [`the boot entry "Mine" of /etc/grub.d/09_custom boots this system without ${ARGS}, and nobody but you changes it: put them there`]]])
  t.equal(next(el9()), '1-5.14.0-70.el9')
  t.equal(next(el9({ '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', '1-0-rescue') })), '1-0-rescue')
  const names = ['5.14.0-70.el9', '5.14.0-427.13.1.el9_4', '5.14.0-70.1.el9', '0-rescue', '6.1-1', '5.14.0-503.el9']
  t.same(blsFiles(memoryHost(Object.fromEntries(names.map(name => [`${DIR}/1-${name}.conf`, 'linux /x\n'])))).map(path => path.slice(DIR.length + 3, -5)), ['6.1-1', '5.14.0-503.el9', '5.14.0-427.13.1.el9_4', '5.14.0-70.1.el9', '5.14.0-70.el9', '0-rescue'])
  const host = memoryHost(el8())
  const [only] = bootEntries(host, detectBootLoader(host))
  t.match(only, { id: '1-4.18.0', tokens: ['root=/dev/sda1', 'ro', 'quiet', '$tuned_params'], recovery: false })
})

t.test('EL: the menu has the entries of grub.cfg as well, before and behind those of blscfg', async t => {
  const own = (title: string, id: string, options: string): string => `menuentry '${title}' --id ${id} {\n\tlinux ($root)/vmlinuz-5.14.0-70.el9 root=/dev/mapper/rl-root ro ${options}\n\tinitrd ($root)/initramfs-5.14.0-70.el9.img\n}`
  const section = (script: string, lines: string): string => `### BEGIN /etc/grub.d/${script} ###\n${lines}\n### END /etc/grub.d/${script} ###\n`
  const config = `${section('08_first', own('First', 'first', `${ARGS} root=x`))}${menu('insmod blscfg\nblscfg')}${section('40_custom', own('Plain', 'plain', 'intel_iommu=off'))}`
  const files = (saved: string, more: MemoryFiles = {}): MemoryFiles => el9({ '/boot/grub2/grub.cfg': config, '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', saved), ...more })
  const next = (saved: string) => { const host = memoryHost(files(saved)); return nextEntry(host, detectBootLoader(host))?.id }
  t.same(['0', '1', '2', '3', '4', 'plain', 'Plain', 'first', '1-0-rescue', 'gone'].map(next), ['first', '1-5.14.0-70.el9', '1-0-rescue', 'plain', 'first', 'plain', 'plain', 'first', '1-0-rescue', 'first'])
  const host = memoryHost(files('plain'))
  const loader = detectBootLoader(host)
  t.same(bootEntries(host, loader).map(entry => entry.id), ['1-5.14.0-70.el9', '1-0-rescue'], 'what is edited stays the same')
  t.same(lackingByHand(host, loader, INTEL), [`the boot entry "Plain" of /etc/grub.d/40_custom boots this system without ${ARGS}, and nobody but you changes it: put them there`])
  t.equal(after(without(files('plain'), '/etc/kernel/cmdline'))['/etc/kernel/cmdline']?.toString().includes('intel_iommu=off'), false, 'an entry written by hand is no template for kernels to come')
  const elsewhere = memoryHost(files('0', { '/boot/grub2/grub.cfg': `${menu('blscfg')}${own('Bare', 'bare', '')}\n` }))
  t.match(lackingByHand(elsewhere, detectBootLoader(elsewhere), INTEL), [/^the boot entry "Bare" of \/boot\/grub2\/grub\.cfg boots /])
})

t.test('titles and ids as GRUB reads them, and the default that the last line sets', async t => {
  const header = (value: string): string => `### BEGIN /etc/grub.d/00_header ###\nset default="${value}"\n### END /etc/grub.d/00_header ###\n`
  const next = (value: string, entry: string, last = '') => {
    const host = memoryHost(debian({ '/boot/grub/grub.cfg': `${header(value)}${String(debian()['/boot/grub/grub.cfg'])}### BEGIN /etc/grub.d/40_custom ###\n${entry} {\n\tlinux16 /boot/memtest86+.bin\n}\n${last}### END /etc/grub.d/40_custom ###\n` }))
    return nextEntry(host, detectBootLoader(host))?.title
  }
  t.equal(next('memtest', "menuentry 'Memory test' --id=memtest"), 'Memory test')
  t.equal(next('memtest', "menuentry --id memtest --class=memtest86 'Memory test'"), 'Memory test')
  t.equal(next('memtest', "menuentry $menuentry_id_option memtest --hotkey=m --users '' --unrestricted 'Memory test'"), 'Memory test')
  t.equal(next('Memory test', "menuentry --class memtest 'Memory test'"), 'Memory test')
  t.equal(next('memtest', "menuentry 'Memory test' --class memtest"), 'Debian', 'a class is no name')
  t.equal(next('lab >> rescue', "menuentry 'lab > rescue'"), 'lab > rescue')
  t.equal(next('lab > rescue', "menuentry 'lab > rescue'"), 'Debian', 'one of them leads into a submenu')
  t.equal(next('0', "menuentry 'Memory test' --id m", 'default=m\n'), 'Memory test')
  t.equal(next('0', "menuentry 'Memory test' --id m", 'set default=m\n'), 'Memory test')
})

/** rpm's order of two versions, written out once more (rpmio/rpmvercmp.c, of which GRUB has a copy): below, equal or above 0. */
function vercmp(a: string, b: string): number {
  let [left, right] = [a, b]
  for (;;) {
    [left, right] = [left.replace(/^[^A-Za-z0-9~]+/, ''), right.replace(/^[^A-Za-z0-9~]+/, '')]
    if (left.startsWith('~') || right.startsWith('~')) {
      if (!left.startsWith('~')) return 1
      if (!right.startsWith('~')) return -1
      ;[left, right] = [left.slice(1), right.slice(1)]
      continue
    }
    if (left === '' || right === '') return left === right ? 0 : left === '' ? -1 : 1
    const number = /^\d/.test(left)
    const [one = '', other = ''] = [left, right].map(text => (number ? /^\d*/ : /^[A-Za-z]*/).exec(text)?.[0])
    if (other === '') return number ? 1 : -1
    const [x, y] = number ? [one, other].map(text => text.replace(/^0+/, '')) : [one, other]
    if (number && x?.length !== y?.length) return (x?.length ?? 0) - (y?.length ?? 0)
    if (x !== y) return String(x) < String(y) ? -1 : 1
    ;[left, right] = [left.slice(one.length), right.slice(other.length)]
  }
}

/** Name, version and release one after the other (rhboot: blscfg.c, split_cmp); each is what stands behind the last dash that is left. */
function splitCmp(a: string, b: string): number {
  const parts = (text: string): readonly string[] => {
    const release = text.lastIndexOf('-')
    const rest = release < 0 ? text : text.slice(0, release)
    const version = release < 0 ? -1 : rest.lastIndexOf('-')
    return [version < 0 ? rest : rest.slice(0, version), version < 0 ? '' : rest.slice(version + 1), release < 0 ? '' : text.slice(release + 1)]
  }
  return [0, 1, 2].map(at => vercmp(parts(a)[at] ?? '', parts(b)[at] ?? '')).find(order => order !== 0) ?? 0
}

t.test('entries come in the order of blscfg, whatever their names', async t => {
  const order = (names: readonly string[]): readonly string[] => blsFiles(memoryHost(Object.fromEntries(names.map(name => [`${DIR}/${name}.conf`, 'linux /x\n'])))).map(path => path.slice(DIR.length + 1, -5))
  t.same(order(['1-4.18.0-553.el8_10.x86_64~debug', '1-4.18.0-553.el8_10.x86_64']), ['1-4.18.0-553.el8_10.x86_64', '1-4.18.0-553.el8_10.x86_64~debug'])
  t.same(order(['1-4.18.0-553.el8', '1-4.9.1-rc1-lab']), ['1-4.9.1-rc1-lab', '1-4.18.0-553.el8'], 'the name of the second is 1-4.9.1')
  const { list, pick } = random(29)
  const words = ['1', '2', '10', '010', 'a', 'b', 'el9', 'x86', '-', '-', '.', '_', '~', '+', '99999999999999999999']
  for (let round = 0; round < 400; round++) {
    const names = [...new Set(Array.from({ length: 6 }, () => `e${list(7, () => pick(words)).join('')}`))]
    const found = order(names)
    const wrong = found.findIndex((name, at) => at > 0 && splitCmp(found[at - 1] ?? '', name) < 0)
    if (wrong > 0) t.fail(`${String(found[wrong - 1])} comes before ${String(found[wrong])}`)
  }
})

t.test('what GRUB does not read of an entry does not count', async t => {
  const files = el9({ [`${DIR}/.1-9.0-1.conf`]: entry('9.0', 'root=/dev/mapper/rl-root ro intel_iommu=off'), [`${DIR}/1-8.0-1.conf`]: `title lab\nversion 8.0\n\nlinux /vmlinuz-8.0\noptions root=/dev/mapper/rl-root ro intel_iommu=off\n` })
  t.same(blsFiles(memoryHost(files)), [`${DIR}/1-5.14.0-70.el9.conf`, `${DIR}/1-0-rescue.conf`], 'a hidden file, and a file whose kernel stands behind an empty line')
  const now = after(files)
  t.equal(now[`${DIR}/.1-9.0-1.conf`], files[`${DIR}/.1-9.0-1.conf`])
  for (const end of ['\n', '\r\n', 'grub_class\n', 'grub_class \n']) {
    const cut = el9({ [`${DIR}/1-5.14.0-70.el9.conf`]: `title x\nlinux /vmlinuz-5.14.0-70.el9\n${end}options root=/dev/mapper/rl-root ro ${ARGS}\n` })
    t.match(refusal(cut), /^E_\w+ .*1-5\.14\.0-70\.el9\.conf/, `arguments behind ${JSON.stringify(end)} are none`)
  }
  const comment = el9({ [`${DIR}/1-5.14.0-70.el9.conf`]: `#\n# by hand\n${entry('5.14.0-70.el9', `root=/dev/mapper/rl-root ro ${ARGS}`)}` })
  t.equal(after(comment)[`${DIR}/1-5.14.0-70.el9.conf`], comment[`${DIR}/1-5.14.0-70.el9.conf`], 'a comment of one # ends nothing')
})

t.test('a command line that the kernel would cut is told, before and after', async t => {
  const BEFORE = 'BOOT_IMAGE=/boot/vmlinuz-5.14.0-70.el9 root=/dev/mapper/rl-root ro isolcpus= '.length + ARGS.length
  const files = (size: number): MemoryFiles => el9({ [`${DIR}/1-5.14.0-70.el9.conf`]: entry('5.14.0-70.el9', `root=/dev/mapper/rl-root ro isolcpus=${'1'.repeat(size - BEFORE)}`) })
  const told = (all: MemoryFiles): readonly string[] => { const host = memoryHost(all); return tooLong(host, detectBootLoader(host), INTEL) }
  t.same([2047, 2048].map(size => told(files(size))), [[], ['the command line of the boot entry "Rocky Linux (5.14.0-70.el9) 9.4" has 2048 characters with these arguments, and the kernel keeps the first 2047: the last ones are lost; take out what nobody needs']])
  t.same([2047, 2048].map(size => told(after(files(size))).length), [0, 1])
})

t.test('the default is that of the grub.cfg that boots', async t => {
  const next = (files: MemoryFiles) => { const host = memoryHost(files); return nextEntry(host, detectBootLoader(host))?.id }
  const header = (value: string): string => `### BEGIN /etc/grub.d/00_header ###\nif [ "\${next_entry}" ] ; then\n   set default="\${next_entry}"\n   set next_entry=\nelse\n   set default="${value}"\nfi\n### END /etc/grub.d/00_header ###\n`
  const rescue = { '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', '1-0-rescue') }
  const bls = (value: string, set = ''): MemoryFiles => el9({ ...rescue, '/etc/default/grub': `${set}GRUB_ENABLE_BLSCFG=true\n`, '/boot/grub2/grub.cfg': menu('insmod blscfg\nblscfg', header(value)) })
  t.equal(next(bls('0')), '1-5.14.0-70.el9')
  t.equal(next(bls('0', 'GRUB_DEFAULT=saved\n')), '1-5.14.0-70.el9', 'which was not made anew since')
  t.equal(next(bls('${saved_entry}')), '1-0-rescue')
  t.equal(next(bls('${saved_entry}', 'GRUB_DEFAULT=0\n')), '1-0-rescue')
  t.equal(next(bls('1-0-rescue')), '1-0-rescue')
  t.equal(next(el9({ ...rescue, '/etc/default/grub': 'GRUB_DEFAULT=0\n' })), '1-5.14.0-70.el9', 'no header: the settings tell')
  t.equal(next(el9({ ...rescue, '/etc/default/grub': '' })), '1-0-rescue', 'and where nothing is set, what EL ships')
  t.equal(next({ ...bls(''), '/boot/grub2/grub.cfg': menu(`insmod blscfg\nblscfg\n${menuentry('x', 'y', '1', '')}`, header('${saved_entry}')).replace("'y' {\n", "'y' {\n\tset default=0\n") }), '1-0-rescue', 'what an entry sets is no default')
  const two = `${menuentry('A', 'a', '6.1.0', '')}\n${menuentry('B', 'b', '5.10.0', '')}`
  const plain = (more: MemoryFiles): MemoryFiles => ({ ...without(el9(), `${DIR}/1-5.14.0-70.el9.conf`, `${DIR}/1-0-rescue.conf`), '/etc/default/grub': '', '/boot/grub2/grub.cfg': menu(two), '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', 'b'), ...more })
  t.equal(next(plain({})), 'a', 'grub2-mkconfig takes an unset GRUB_DEFAULT for 0')
  t.equal(next(plain({ '/etc/default/grub': 'GRUB_DEFAULT=saved\n' })), 'b')
  t.equal(next(debian({ '/boot/grub/grub.cfg': header('1>2') + String(debian()['/boot/grub/grub.cfg']) })), 'gnulinux-5.10.0-advanced-1')
})

t.test('whether the node would come up', async t => {
  const judge = (files: MemoryFiles) => { const host = memoryHost(files); return bootable(host, detectBootLoader(host)) }
  t.same(judge(debian()), { ok: true, reasons: [] })
  const wrong = (more: MemoryFiles) => judge(debian(more)).reasons.join('\n')
  t.match(judge(without(debian(), '/boot/initrd.img-5.10.0')), { ok: false, reasons: [/5\.10\.0.*initrd\.img-5\.10\.0 does not exist/] })
  t.match(wrong({ '/boot/vmlinuz-6.1.0': '' }), /vmlinuz-6\.1\.0 is empty/)
  const bz = (size: number) => Buffer.concat([Buffer.alloc(0x1f1), Buffer.from([3, 0, 0, 0x10, 0, 0, 0]), Buffer.alloc(0x0a), Buffer.from('HdrS'), Buffer.alloc(size - 0x206)]).toString('latin1')
  t.equal(wrong({ '/boot/vmlinuz-6.1.0': bz(2048 + 256) }), '')
  t.match(wrong({ '/boot/vmlinuz-6.1.0': bz(2048) }), /has 2048 of 2304 bytes/)
  t.match(wrong({ '/boot/initrd.img-6.1.0': 'nonsense' }), /begins with/)
  const modules = { '/lib/modules/5.10.0/modules.dep': '' }
  t.match(wrong(modules), /^entry "Debian": no modules are installed for its kernel \/boot\/vmlinuz-6\.1\.0$/)
  t.equal(wrong({ '/lib/modules/6.1.0/modules.dep': '' }), '', 'only the entry that boots next')
  t.match(judge(el9({ '/lib/modules/5/modules.dep': '', '/boot/grub2/grubenv': grubenvSet(EMPTY, 'saved_entry', '1-0-rescue') })).reasons.join(), /^(?!.*no modules)/, 'a rescue entry has those of its image')
  t.match(wrong({ '/boot/grub/grub.cfg': "menuentry 'x' {\n" }), /cannot read/)
  t.match(wrong({ '/boot/grub/grub.cfg': menu(menuentry('x', 'y', '6.1.0', 'a{b ${c}')) }), /cannot read .* a { stands inside a word/)
  t.equal(wrong({ '/boot/grub/grub.cfg': menu(menuentry('x', 'y', '6.1.0', 'a=${c}d $e')) }), '')
  t.match(wrong({ '/boot/grub/grubenv': 'short' }), /grubenv has 5 bytes/)
  t.match(wrong({ '/dev/disk/by-uuid/2': '' }), /root=UUID=1 leads to no disk/)
  t.equal(wrong({ '/dev/disk/by-uuid/1': '' }), '')
})

t.test('repeatable arguments come in the order asked for in every entry, and are at rest then', async t => {
  const wishes = extraWishes(['console=tty0', 'console=ttyS0,115200'])
  const files = el9({ [`${DIR}/1-6.0.conf`]: entry('6.0', 'root=/dev/sda1 console=ttyS0,115200') })
  const now = after(files, wishes)
  for (const name of ['1-6.0', '1-5.14.0-70.el9', '1-0-rescue']) t.match(now[`${DIR}/${name}.conf`], /^options root=.* console=tty0 console=ttyS0,115200$/m, name)
  t.same(changed(now, after(now, wishes)), [])
  const cloud = debian({ '/etc/default/grub': 'GRUB_CMDLINE_LINUX="console=ttyS0,115200"\n', '/etc/default/grub.d/50-cloud.cfg': 'GRUB_CMDLINE_LINUX_DEFAULT="quiet console=tty0"\n' })
  const then = after(cloud, wishes)
  t.same(changed(cloud, then), ['/etc/default/grub', '/etc/default/grub.d/50-cloud.cfg', '/etc/default/grub.d/zz-vfiokit.cfg'])
  t.match(then['/etc/default/grub.d/zz-vfiokit.cfg'], 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX console=tty0 console=ttyS0,115200"\n')
  t.same(changed(then, after(then, wishes)), [])
})

t.test('extra arguments with characters that need escapes', async t => {
  const wishes = extraWishes(['dyndbg="file x +p"'])
  t.match(after(debian(), wishes)['/etc/default/grub.d/zz-vfiokit.cfg'], 'dyndbg=\\"file x +p\\"')
  t.match(after(el9(), wishes)[`${DIR}/1-5.14.0-70.el9.conf`], '$tuned_params dyndbg="file x +p"\n')
  t.notOk(changed(el8(), after(el8(), wishes)).includes('/boot/efi/EFI/rocky/grub.cfg'), 'left to the next grub2-mkconfig')
})
