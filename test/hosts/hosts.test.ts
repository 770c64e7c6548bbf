import * as fs from 'fs'
import t from 'tap'
import { allHosts, byHand, cards, debian12, maasIds, nouveauInImage, rebooted, rocky8bios, rocky8uefi, rocky9, rocky92, rocky9generic, rocky9NoBls, ubuntu2204, ubuntu2404, writeImage, writeTree } from './distros.ts'
import { installKernel, removeKernel, tunedProfile, upgradeGrubPackage } from './events.ts'
import type { FakeMachine } from './fake-kernel.ts'
import { scratch } from './scratch.ts'
import { differences, snapshot } from './tree.ts'
import { after, epyc, files, gpu, iommu, kernel, kernels } from './words.ts'
import type { Host } from './words.ts'
import { driverFor } from './kmods.ts'

const GPU = '0000:41:00.0'

function start(test: { teardown(handler: () => void): unknown }, host: Host): FakeMachine {
  return writeTree(scratch(test), host)
}

function driver(machine: FakeMachine, address = GPU): string | null {
  const link = machine.tree.readLink(`/sys/bus/pci/devices/${address}/driver`)
  return link === null ? null : link.slice(link.lastIndexOf('/') + 1)
}

function args(machine: FakeMachine): readonly string[] {
  return (machine.tree.read('/proc/cmdline') || '').trim().split(' ')
}

function code(act: () => void): string {
  try {
    act()
    return 'ok'
  } catch (error) {
    return error instanceof Error ? String(Reflect.get(error, 'code')) : 'odd'
  }
}

t.setTimeout(300000)

t.test('every fixture host boots, and its functions have the drivers of an untouched host', async t => {
  for (const name of Object.keys(allHosts)) {
    const make = allHosts[name]
    if (make === undefined) continue
    const host = make()
    t.equal(host.name, name)
    const machine = start(t, host)
    for (const fn of host.functions) {
      const prepared = name.endsWith('-prepared') && fn.address === GPU
      const natural = fn.driver === null ? null : driverFor(fn.driver, fn.class)
      t.equal(driver(machine, fn.address), prepared ? 'vfio-pci' : natural, `${name}: ${fn.address}`)
    }
    const entries = machine.entries()
    t.ok(entries.length >= 2, `${name} has entries`)
    for (const entry of entries) {
      t.ok(machine.tree.exists(entry.kernel), `${name}: ${entry.title}: ${entry.kernel} is there`)
      t.ok(entry.initrd !== null && machine.tree.exists(entry.initrd), `${name}: ${entry.title}: ${entry.initrd} is there`)
    }
    t.equal((machine.tree.read('/proc/sys/kernel/osrelease') || '').trim(), host.kernels[host.kernels.length - 1]?.version, `${name} runs its newest kernel`)
  }
})

t.test('the same description makes the same tree, built or copied', async t => {
  const one = start(t, ubuntu2204(cards.a30))
  const two = start(t, ubuntu2204(cards.a30))
  t.same(differences(snapshot(one.tree.dir), snapshot(two.tree.dir)), [])
  const make = allHosts['rocky8-uefi']
  if (make === undefined) throw new Error('rocky8-uefi is missing')
  const built = start(t, make())
  const copied = start(t, make())
  t.same(differences(snapshot(built.tree.dir), snapshot(copied.tree.dir)), [])
})

t.test('what tools generate does not depend on when: again gives the same bytes', async t => {
  for (const name of ['ubuntu2204', 'debian13-dracut', 'rocky9', 'rocky9-generic-image', 'sles15']) {
    const make = allHosts[name]
    if (make === undefined) throw new Error(name)
    const machine = start(t, make())
    const before = snapshot(machine.tree.dir)
    const { version } = machine.host.kernels[0] || { version: '' }
    if (machine.host.distro.mkconfig === 'debian') t.equal(machine.run(['update-grub']).code, 0)
    else t.equal(machine.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg']).code, 0)
    const image = machine.host.distro.image.before + version + machine.host.distro.image.after
    t.equal(machine.run(machine.host.distro.initramfs === 'dracut' ? ['dracut', '--force', image, version] : ['update-initramfs', '-u', '-k', version]).code, 0)
    t.same(differences(before, snapshot(machine.tree.dir)), [], name)
  }
})

t.test('update-grub carries what dash makes of the files, in order, and recovery entries get only the first variable', async t => {
  const machine = start(t, debian12(cards.a30))
  machine.tree.write('/etc/default/grub.d/10-site.cfg', "GRUB_CMDLINE_LINUX='one two'\n")
  machine.tree.write('/etc/default/grub.d/zz.cfg', 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX dyndbg=\\"file x +p\\" three"\n')
  t.equal(machine.run(['update-grub']).code, 0)
  const plain = machine.entries().filter(entry => !entry.title.includes('recovery'))
  t.equal(plain.length, 3)
  for (const entry of plain) t.same(entry.args.slice(2), ['one', 'two', '"dyndbg=file x +p"', 'three', 'quiet'])
  const recovery = machine.entries().filter(entry => entry.title.includes('recovery'))
  t.equal(recovery.length, 2)
  for (const entry of recovery) t.same(entry.args.slice(2), ['single', 'one', 'two', '"dyndbg=file x +p"', 'three'])
})

t.test('a file that dash cannot read leaves grub.cfg as it was', async t => {
  const machine = start(t, ubuntu2204())
  const before = machine.tree.read('/boot/grub/grub.cfg')
  for (const text of ['GRUB_CMDLINE_LINUX="a"\r\n\r\n', 'GRUB_CMDLINE_LINUX="a"\nGRUB_CMDLINE_LINUX+=" b"\n']) {
    machine.tree.write('/etc/default/grub', text)
    t.equal(machine.run(['update-grub']).code, 127)
    t.equal(machine.tree.read('/boot/grub/grub.cfg'), before)
  }
})

t.test('the guide by hand ends on vfio-pci after one reboot, and an untouched host on nvidia', async t => {
  const module68 = kernels(kernel('6.8.0-51-generic'), kernel('6.8.0-52-generic'))
  const prepared = start(t, ubuntu2204(module68, cards.a30, byHand()))
  t.equal(driver(prepared), 'nvidia', 'nothing moves before the reboot')
  t.equal(prepared.tree.readLink(`/sys/bus/pci/devices/${GPU}/iommu_group`), null)
  prepared.reboot()
  t.equal(driver(prepared), 'vfio-pci')
  for (const word of ['intel_iommu=on', 'iommu=pt', 'modprobe.blacklist=nouveau,nvidia,nvidia_drm']) t.ok(args(prepared).includes(word), word)
  t.ok(prepared.tree.exists('/dev/vfio/12'))
  t.match(prepared.tree.read('/proc/modules'), /^vfio_pci /m)
  const untouched = start(t, ubuntu2204(module68, cards.a30))
  const id = untouched.tree.read('/proc/sys/kernel/random/boot_id')
  untouched.reboot()
  t.equal(driver(untouched), 'nvidia')
  t.not(untouched.tree.read('/proc/sys/kernel/random/boot_id'), id)
})

t.test('where vfio-pci is built in only the command line gives it ids', async t => {
  const byModprobe = start(t, ubuntu2204(cards.a30, byHand(), rebooted()))
  t.equal(driver(byModprobe), null, 'options of modprobe.d reach no built-in driver')
  const byCmdline = start(t, ubuntu2204(cards.a30, files({ '/etc/default/grub.d/zz.cfg': 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX intel_iommu=on vfio-pci.ids=10de:20b7"\n' })))
  t.equal(driver(byCmdline), 'vfio-pci')
  const lastWins = start(t, ubuntu2204(cards.a30, maasIds('10de:1eb8'), files({ '/etc/default/grub.d/zz.cfg': 'GRUB_CMDLINE_LINUX="intel_iommu=on vfio-pci.ids=10de:20b7"\n' })))
  t.equal(driver(lastWins), 'nvidia', 'of two vfio-pci.ids the last one wins')
})

t.test('a driver in the image takes the card before /etc is there to be read', async t => {
  const on = files({ '/etc/default/grub.d/zz.cfg': 'GRUB_CMDLINE_LINUX="intel_iommu=on"\n' })
  const host = debian12(cards.nouveau, nouveauInImage(), on)
  const machine = start(t, host)
  machine.tree.write('/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\n')
  machine.tree.write('/etc/modules-load.d/vfio.conf', 'vfio_pci\n')
  machine.reboot()
  t.equal(driver(machine), 'nouveau', 'the image knows nothing of it yet')
  machine.run(['update-initramfs', '-u', '-k', 'all'])
  machine.reboot()
  t.equal(driver(machine), 'nouveau', 'it has the options now, but no vfio-pci')
  machine.tree.write('/etc/initramfs-tools/modules', 'nouveau\nvfio_pci\n')
  machine.run(['update-initramfs', '-u', '-k', 'all'])
  machine.reboot()
  t.equal(driver(machine), 'vfio-pci')
})

t.test('dracut takes /etc/modprobe.d along only in an image for this host', async t => {
  const conf = { '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\n', '/etc/dracut.conf.d/vfiokit.conf': 'force_drivers+=" vfio_pci "\n' }
  const listing = (machine: FakeMachine): string => machine.run(['lsinitrd', '/boot/initramfs-5.14.0-503.14.1.el9_5.x86_64.img']).stdout
  const own = start(t, rocky9(cards.nouveau, files(conf)))
  t.match(listing(own), 'etc/modprobe.d/vfio.conf')
  t.match(listing(own), 'vfio-pci.ko.xz')
  t.match(listing(own), 'nouveau.ko.xz')
  const generic = start(t, rocky9generic(cards.nouveau, files(conf)))
  t.notMatch(listing(generic), 'etc/modprobe.d/vfio.conf')
  t.match(listing(generic), 'vfio-pci.ko.xz')
  generic.tree.write('/etc/dracut.conf.d/vfiokit.conf', 'force_drivers+=" vfio_pci "\ninstall_items+=" /etc/modprobe.d/vfio.conf "\n')
  generic.run(['dracut', '-f', '--regenerate-all'])
  t.match(listing(generic), 'etc/modprobe.d/vfio.conf')
  t.equal(generic.run(['lsinitrd', '-f', 'etc/modprobe.d/vfio.conf', '/boot/initramfs-5.14.0-503.14.1.el9_5.x86_64.img']).stdout, conf['/etc/modprobe.d/vfio.conf'])
})

t.test('grub2-mkconfig: EL8 resets kernelopts, 9.2 rewrites the entries, 9.4 leaves them alone', async t => {
  const entry = (machine: FakeMachine): string => machine.tree.read(`/boot/loader/entries/${machine.next().id}.conf`) || ''
  const add = (machine: FakeMachine): void => machine.tree.write('/etc/default/grub', (machine.tree.read('/etc/default/grub') || '').replace('rl/swap', 'rl/swap intel_iommu=on'))
  const el8 = start(t, rocky8bios())
  add(el8)
  t.equal(el8.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg']).code, 0)
  t.match(entry(el8), 'options $kernelopts $tuned_params')
  t.ok(el8.next().args.includes('intel_iommu=on'))
  t.equal((el8.tree.read('/boot/grub2/grubenv') || '').length, 1024)
  const old = start(t, rocky92())
  add(old)
  old.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg'])
  t.match(entry(old), 'intel_iommu=on')
  const now = start(t, rocky9())
  add(now)
  now.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg'])
  t.notMatch(entry(now), 'intel_iommu=on')
  t.notOk(now.next().args.includes('intel_iommu=on'))
  t.equal(now.run(['grub2-mkconfig', '-o', '/boot/efi/EFI/rocky/grub.cfg']).code, 1, 'the stub on the ESP is refused')
  t.equal(el8.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg', '--update-bls-cmdline']).code, 1)
  now.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg', '--update-bls-cmdline'])
  t.ok(now.next().args.includes('intel_iommu=on'))
  const flat = start(t, rocky9NoBls())
  add(flat)
  t.notOk(flat.next().args.includes('intel_iommu=on'))
  flat.run(['grub2-mkconfig', '-o', '/boot/grub2/grub.cfg'])
  t.ok(flat.next().args.includes('intel_iommu=on'))
})

t.test('EL8 on UEFI: the environment lies on the ESP behind a link, and so does the menu that boots', async t => {
  const machine = start(t, rocky8uefi())
  t.equal(machine.tree.readLink('/boot/grub2/grubenv'), '../efi/EFI/rocky/grubenv')
  t.equal((machine.tree.read('/boot/efi/EFI/rocky/grubenv') || '').length, 1024)
  machine.tree.write('/boot/grub2/grub.cfg', 'nothing reads this\n')
  t.ok(machine.next().args.includes('root=/dev/mapper/rl-root'))
})

t.test('the IOMMU: what switches it on and off', async t => {
  const active = (machine: FakeMachine): boolean => machine.tree.list('/sys/class/iommu').length > 0 && machine.tree.list('/sys/kernel/iommu_groups').length > 0
  const line = (text: string) => files({ '/etc/default/grub.d/zz.cfg': `GRUB_CMDLINE_LINUX="${text}"\n` })
  const cases: readonly (readonly [string, Host, boolean])[] = [
    ['Intel, nothing said', debian12(cards.a30), false],
    ['Intel, nothing said, a kernel that has it on', ubuntu2404(cards.a30), true],
    ['Intel, on', debian12(line('intel_iommu=on')), true],
    ['Intel, the last one counts', debian12(line('intel_iommu=on,sm_on intel_iommu=off')), false],
    ['Intel, switched off in the firmware', debian12(line('intel_iommu=on'), cards.off), false],
    ['AMD, nothing said', debian12(epyc()), true],
    ['AMD, off sticks', debian12(epyc(), line('amd_iommu=off amd_iommu=on')), false],
    ['AMD, iommu=off sticks', debian12(epyc(), line('iommu=off iommu=pt')), false],
    ['Intel, on whatever is said', debian12(iommu('on')), true],
  ]
  for (const [what, host, expected] of cases) {
    const machine = start(t, host)
    t.equal(active(machine), expected, what)
    t.equal(machine.tree.exists(`/sys/firmware/acpi/tables/${host.cpu.brand === 'amd' ? 'IVRS' : 'DMAR'}`), host.iommu !== 'absent', what)
  }
})

t.test('sysfs answers as the kernel does', async t => {
  const machine = start(t, debian12(epyc(), cards.nouveau))
  const device = `/sys/bus/pci/devices/${GPU}`
  const drivers = '/sys/bus/pci/drivers'
  t.equal(machine.tree.read(`${device}/driver_override`), '(null)\n')
  t.equal(code(() => machine.writeAttribute(`${drivers}/vfio-pci/bind`, GPU)), 'ENOENT', 'not loaded yet')
  t.equal(machine.run(['modprobe', 'vfio-pci']).code, 0)
  for (const name of ['vfio', 'vfio_pci_core', 'vfio_pci', 'vfio_iommu_type1', 'irqbypass', 'vfio_virqfd']) t.ok(machine.tree.exists(`/sys/module/${name}`), `${name} came along`)
  t.equal(driver(machine), 'nouveau', 'loading it without ids moves nothing')
  t.equal(code(() => machine.writeAttribute(`${drivers}/vfio-pci/bind`, GPU)), 'ENODEV', 'it does not match')
  machine.writeAttribute(`${device}/driver_override`, 'vfio-pci')
  t.equal(driver(machine), 'nouveau', 'an override does not unbind')
  machine.writeAttribute('/sys/bus/pci/drivers_probe', GPU)
  t.equal(driver(machine), 'nouveau', 'a probe leaves a bound function alone')
  machine.writeAttribute(`${device}/driver/unbind`, GPU)
  t.equal(driver(machine), null)
  machine.writeAttribute('/sys/bus/pci/drivers_probe', GPU)
  t.equal(driver(machine), 'vfio-pci')
  t.ok(machine.tree.exists('/dev/vfio/12'))
  t.match(machine.tree.read(`${device}/uevent`), 'DRIVER=vfio-pci')
  t.equal(code(() => machine.writeAttribute(`${drivers}/nouveau/unbind`, GPU)), 'ENODEV')
  machine.writeAttribute(`${device}/driver_override`, '\n')
  t.equal(machine.tree.read(`${device}/driver_override`), '(null)\n')
  machine.writeAttribute(`${drivers}/vfio-pci/unbind`, GPU)
  t.notOk(machine.tree.exists('/dev/vfio/12'))
  machine.writeAttribute('/sys/bus/pci/drivers_probe', GPU)
  t.equal(driver(machine), 'nouveau')
  t.equal(code(() => machine.writeAttribute('/sys/bus/pci/drivers_probe', '0000:99:00.0')), 'ENODEV')
})

t.test('new_id takes every free match at once, remove_id lets go of none', async t => {
  const machine = start(t, debian12(epyc(), gpu(GPU, { driver: null, group: 12 }), gpu('0000:61:00.0', { driver: null, group: 13 }), kernels(kernel('6.1.0-30-amd64', 'module', { lacks: ['nouveau'] }))))
  machine.run(['modprobe', 'vfio_pci'])
  const file = '/sys/bus/pci/drivers/vfio-pci'
  machine.writeAttribute(`${file}/new_id`, '10de 20b7')
  t.equal(driver(machine), 'vfio-pci')
  t.equal(driver(machine, '0000:61:00.0'), 'vfio-pci')
  t.equal(code(() => machine.writeAttribute(`${file}/new_id`, '10de 20b7')), 'EEXIST')
  t.equal(code(() => machine.writeAttribute(`${file}/new_id`, 'rubbish')), 'EINVAL')
  machine.writeAttribute(`${file}/remove_id`, '10de 20b7')
  t.equal(driver(machine), 'vfio-pci')
  t.equal(code(() => machine.writeAttribute(`${file}/remove_id`, '10de 20b7')), 'ENODEV')
  const port = machine.tree.list('/sys/bus/pci/drivers/pcieport').find(name => name.startsWith('0000:00:10'))
  if (port === undefined) throw new Error('no root port')
  machine.writeAttribute(`/sys/bus/pci/devices/${port}/driver_override`, 'vfio-pci')
  machine.writeAttribute('/sys/bus/pci/drivers/pcieport/unbind', port)
  t.equal(code(() => machine.writeAttribute(`${file}/bind`, port)), 'EINVAL', 'a bridge is not given away')
})

t.test('without an IOMMU nothing binds to vfio-pci, and the probe says nothing', async t => {
  const machine = start(t, debian12(cards.a30))
  machine.run(['modprobe', 'vfio-pci'])
  machine.writeAttribute(`/sys/bus/pci/devices/${GPU}/driver_override`, 'vfio-pci')
  machine.writeAttribute(`/sys/bus/pci/devices/${GPU}/driver/unbind`, GPU)
  t.equal(code(() => machine.writeAttribute('/sys/bus/pci/drivers_probe', GPU)), 'ok')
  t.equal(driver(machine), null)
  t.equal(code(() => machine.writeAttribute('/sys/bus/pci/drivers/vfio-pci/bind', GPU)), 'EINVAL')
})

t.test('update-initramfs does nothing, without a word of failure, in the ways that it really does', async t => {
  const image = '/boot/initrd.img-6.1.0-30-amd64'
  const conf = (machine: FakeMachine): void => machine.tree.write('/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:20b7\n')
  const off = start(t, debian12())
  conf(off)
  const before = off.tree.read(image)
  off.tree.write('/etc/initramfs-tools/update-initramfs.conf', 'update_initramfs=no\n')
  t.equal(off.run(['update-initramfs', '-u', '-k', 'all']).code, 0)
  t.equal(off.tree.read(image), before)
  const readOnly = start(t, debian12())
  conf(readOnly)
  readOnly.tree.write('/proc/self/mounts', '/dev/nvme0n1p2 / ext4 rw 0 0\n/dev/nvme0n1p3 /boot ext4 ro,relatime 0 0\n')
  t.equal(readOnly.run(['update-initramfs', '-u', '-k', 'all']).code, 0)
  t.equal(readOnly.tree.read(image), before)
  const newest = start(t, debian12())
  conf(newest)
  t.equal(newest.run(['update-initramfs', '-u']).code, 0)
  t.match(newest.run(['lsinitramfs', image]).stdout, /^etc\/modprobe\.d\/vfio\.conf$/m)
  t.notMatch(newest.run(['lsinitramfs', '/boot/initrd.img-6.1.0-28-amd64']).stdout, 'vfio.conf', '-u alone means the newest')
})

t.test('tools go wrong on request, as the real ones do', async t => {
  const image = '/boot/initrd.img-6.1.0-30-amd64'
  for (const [tool, argv] of [['update-initramfs', ['update-initramfs', '-u', '-k', 'all']], ['update-grub', ['update-grub']]] as const) {
    const deb = start(t, debian12())
    deb.tree.write('/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:20b7\n')
    deb.tree.write('/etc/default/grub.d/zz.cfg', 'GRUB_CMDLINE_LINUX="iommu=pt"\n')
    const before = snapshot(deb.tree.dir)
    deb.misbehave(tool, 'lies')
    t.equal(deb.run(argv).code, 0)
    t.same(differences(before, snapshot(deb.tree.dir)), [], `${tool} did nothing`)
    deb.misbehave(tool, 'fails')
    t.equal(deb.run(argv).code, 1)
    t.same(differences(before, snapshot(deb.tree.dir)), [], `${tool} failed without a trace`)
    deb.misbehave(tool, 'killed')
    t.equal(deb.run(argv).code, 137)
    t.ok(differences(before, snapshot(deb.tree.dir)).every(line => line.startsWith('new: ')), 'what boots is as it was')
    deb.misbehave(tool, 'drops')
    t.equal(deb.run(argv).code, 0)
    t.notMatch(deb.run(['lsinitramfs', image]).stdout, 'vfio.conf')
    t.notOk(deb.next().args.includes('iommu=pt'))
    deb.misbehave(tool, null)
    t.equal(deb.run(argv).code, 0)
    t.ok(deb.next().args.includes('iommu=pt') || deb.run(['lsinitramfs', image]).stdout.includes('vfio.conf'), `${tool} is right again`)
  }
  const el = start(t, rocky9())
  const target = '/boot/initramfs-5.14.0-503.14.1.el9_5.x86_64.img'
  t.equal(el.run(['dracut', target, '5.14.0-503.14.1.el9_5.x86_64']).code, 1, 'no --force')
  t.ok(el.tree.exists(target))
  el.misbehave('dracut', 'killed')
  el.run(['dracut', '-f', target, '5.14.0-503.14.1.el9_5.x86_64'])
  t.equal(el.run(['lsinitrd', target]).code, 1, 'a target that was cut off')
  t.throws(() => el.reboot(), /does not boot: its image/)
  el.misbehave('dracut', 'fails')
  el.run(['dracut', '-f', target, '5.14.0-503.14.1.el9_5.x86_64'])
  t.notOk(el.tree.exists(target), 'dracut removes its target when it fails')
})

t.test('an image that never ran has neither hardware nor a running kernel', async t => {
  const machine = writeImage(scratch(t), debian12(cards.a30))
  t.same(machine.tree.list('/sys'), [])
  t.same(machine.tree.list('/proc'), [])
  t.equal(machine.run(['modprobe', 'vfio-pci']).code, 1)
  t.equal(machine.run(['update-initramfs', '-u', '-k', 'all']).code, 0)
  t.ok(machine.next().args.includes('quiet'))
})

t.test('over time: kernels, tuned, the grub package', async t => {
  const el = start(t, rocky9(cards.a30))
  el.tree.write('/etc/kernel/cmdline', 'root=/dev/mapper/rl-root ro intel_iommu=on\n')
  installKernel(el, kernel('5.14.0-570.12.1.el9_6.x86_64'))
  t.ok(el.next().args.includes('intel_iommu=on'), 'a new kernel takes /etc/kernel/cmdline')
  tunedProfile(el, 'isolcpus=2-7')
  el.reboot()
  t.equal(el.tree.read('/proc/sys/kernel/osrelease'), '5.14.0-570.12.1.el9_6.x86_64\n')
  t.ok(args(el).includes('isolcpus=2-7'))
  removeKernel(el, '5.14.0-570.12.1.el9_6.x86_64')
  el.reboot()
  t.equal(el.tree.read('/proc/sys/kernel/osrelease'), '5.14.0-503.14.1.el9_5.x86_64\n')
  const deb = start(t, debian12(after({ do: 'edit', path: '/etc/default/grub', edit: text => text.replace('GRUB_CMDLINE_LINUX=""', 'SITE=one\nGRUB_CMDLINE_LINUX="$SITE two"') })))
  deb.tree.write('/etc/default/grub.d/zz.cfg', 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX three"\n')
  upgradeGrubPackage(deb)
  t.match(deb.tree.read('/etc/default/grub'), 'GRUB_CMDLINE_LINUX="one two"\n', 'flattened, without the drop-in')
  t.same(deb.next().args.slice(2), ['one', 'two', 'three', 'quiet'])
})

t.test('a driver whose nodes are open hangs in letting go, and the device with it', async t => {
  const at = (machine: FakeMachine, file: string, value: string): { code?: unknown; left?: unknown } => {
    try { machine.writeAttribute(file, value); return {} } catch (error) { return error as { code: unknown } }
  }
  const held = start(t, debian12(epyc(), cards.a30))
  held.start({ pid: 700, comm: 'python3', open: [GPU] })
  t.match(held.tree.readLink('/proc/700/fd/3'), /^\/dev\/nvidia\d+$/)
  t.match(at(held, `/sys/bus/pci/devices/${GPU}/driver/unbind`, GPU), { code: 'ETIMEDOUT', left: 40000 })
  t.equal(driver(held), null, 'the link goes first')
  t.ok(fs.statSync(held.tree.at(`/sys/bus/pci/devices/${GPU}/driver_override`)).isFIFO(), 'who reads the override waits too')
  t.match(at(held, '/sys/bus/pci/drivers/nvidia/bind', GPU), { code: 'ETIMEDOUT' })
  held.reboot()
  t.equal(driver(held), 'nvidia')
  const drm = start(t, debian12(epyc(), cards.nouveau))
  drm.start({ pid: 700, comm: 'Xorg', open: [GPU] })
  t.same(at(drm, `/sys/bus/pci/devices/${GPU}/driver/unbind`, GPU), {}, 'DRM drivers of the kernel let go all the same')
  t.equal(drm.tree.list('/proc/700/fd').length, 3, 'card, render node and /dev/null')
})
