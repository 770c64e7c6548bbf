// Boot entries as EL 9 has them: the arguments reach /proc/cmdline after a real boot, and a kernel that
// kernel-install adds afterwards carries them too.
import type { Scenario } from '../lab.ts'
import { RADEON, contents, drivers, edited, verified } from './common.ts'

const WANTED = ['intel_iommu=on', 'iommu=pt']
const ENTRIES = '/boot/loader/entries'

export const bls: Scenario = {
  name: 'bls',
  about: 'boot entries, grubenv and /etc/kernel/cmdline as on Rocky 9, dracut, kernel-install, Node 24',
  async run(lab) {
    const node = await lab.open('bls')
    lab.step(`GRUB ${(await node.out('grub-install --version')).trim()}, kernel ${(await node.out('uname -r')).trim()}`)
    const before = await contents(node)
    const has = (line: string): readonly string[] => WANTED.filter(word => line.trim().split(/\s+/).includes(word))

    const promised = await node.run('gpu_passthrough', { ids: RADEON }, '--check', '--diff')
    lab.equal([promised.code, promised.json['changed']], [0, true], 'check')
    lab.equal(edited(before, await contents(node)), [], 'touches nothing')
    const done = await node.run('gpu_passthrough', { ids: RADEON })
    lab.equal([done.code, done.json['failed'], done.json['reboot_required']], [0, false, true], `the run (${String(done.json['msg'])})`)
    lab.match(done.json['bootloader'], /BLS/i, 'the boot loader is told')
    lab.equal(await node.out('stat -c %s /boot/grub2/grubenv'), '1024\n', 'grubenv is one block')
    await node.reboot()
    lab.equal(has(await node.read('/proc/cmdline')), WANTED, 'the edited entry is what booted')
    await verified(lab, node)

    lab.step('a kernel that comes later')
    await node.out('dpkg -i /root/later/*.deb 2>&1')
    const version = (await node.out("ls /lib/modules | grep cloud")).trim()
    const machine = (await node.read('/etc/machine-id')).trim()
    await node.out(`mkdir -p /boot/${machine} && kernel-install add ${version} /boot/vmlinuz-${version}`)
    const entry = `${machine}-${version}`
    lab.equal(has((await node.out(`sed -n 's/^options//p' ${ENTRIES}/${entry}.conf`))), WANTED, 'its entry carries the arguments')
    await node.out(`grub2-editenv /boot/grub2/grubenv set saved_entry=${entry}`)
    await node.reboot()
    lab.equal((await node.out('uname -r')).trim(), version, 'it boots')
    lab.equal(has(await node.read('/proc/cmdline')), WANTED, 'with the arguments')
    const second = await node.run('iommu_cmdline')
    lab.equal([second.code, second.json['changed'], second.json['reboot_required']], [0, false, false], `nothing is left to do for its command line (${String(second.json['msg'])})`)

    lab.step('passthrough_undo')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    const kept = (name: string): boolean => !name.includes(version) && name !== `boot/${machine}` && !/^(mode of )?(var\/lib\/dpkg|boot\/(System\.map|config)|boot\/grub2?\/grubenv)/.test(name)
    lab.equal(edited(before, await contents(node)).filter(kept), [], 'every file but those of the new kernel is as before')
    lab.equal(has(await node.out(`cat ${ENTRIES}/*.conf /etc/kernel/cmdline`)), [], 'none of our arguments is left, the new kernel\'s entry included')
    await node.reboot()
    lab.equal((await drivers(node)).includes('vfio-pci'), false, 'vfio-pci has nothing any more')
  },
}
