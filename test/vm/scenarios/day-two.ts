// The life of a node after its first day: cards are added, handed back, swapped, moved and pulled out, a kernel comes,
// and at last all of it is undone. Cards go by address, and what is said here is what the README says.
import type { Scenario } from '../lab.ts'
import type { Json } from '../node.ts'
import { RAGE, cardsOf, contents, edited, verified } from './common.ts'

export const dayTwo: Scenario = {
  name: 'day-two',
  about: 'cards added, handed back, swapped, moved and pulled out; undo after a kernel update',
  async run(lab) {
    const node = await lab.open('intel-debian12', ['radeon-alone', 'radeon-alone', 'empty', 'bochs'])
    const [first = '', second = ''] = Object.keys(await cardsOf(node))
    await node.refit(['radeon-alone', 'empty', 'empty', 'bochs'])
    lab.equal(await cardsOf(node), { [first]: 'radeon' }, 'slots keep their addresses')
    const before = await contents(node)

    const settle = async (params: object, what: string, wanted: Readonly<Record<string, string>>): Promise<void> => {
      lab.step(what)
      const done = await node.run('gpu_passthrough', params)
      lab.equal([done.code, done.json['changed'], done.json['reboot_required']], [0, true, true], `${what} (${String(done.json['msg'])})`)
      await node.reboot()
      lab.equal(await cardsOf(node), wanted, `${what}, after the reboot`)
      await verified(lab, node)
      const again = await node.run('gpu_passthrough', params)
      lab.equal([again.code, again.json['changed'], again.json['stage']], [0, false, 'ready'], `${what}, once more (${String(again.json['msg'])})`)
    }
    const notReady = async (status: string): Promise<void> => {
      const found = await node.run('passthrough_verify')
      lab.equal([found.code, found.json['status']], [1, status], `passthrough_verify says so (${String(found.json['msg'])})`)
    }

    await settle({ addresses: [first] }, 'the first card', { [first]: 'vfio-pci' })

    await node.refit(['radeon-alone', 'radeon-alone', 'empty', 'bochs'])
    lab.equal(await cardsOf(node), { [first]: 'vfio-pci', [second]: 'radeon' }, 'a card is added: its driver of the host has it')
    await settle({ addresses: [first, second] }, 'a card is added', { [first]: 'vfio-pci', [second]: 'vfio-pci' })

    await settle({ addresses: [second] }, 'one is handed back', { [first]: 'radeon', [second]: 'vfio-pci' })

    await node.refit(['radeon-alone', 'rage128', 'empty', 'bochs'])
    lab.equal((await cardsOf(node))[second] === 'vfio-pci', false, 'another card is at the stored address: left to the host')
    lab.match(await node.out('dmesg'), new RegExp(`vfiokit: ${second}.*left alone`), 'and the kernel log says so')
    await notReady('missing_device')
    const refused = await node.run('gpu_passthrough', { addresses: [second] })
    lab.equal([refused.code, refused.json['changed'], (refused.json['error'] as Json | undefined)?.['code']], [1, false, 'E_REFUSED'], `a run is refused (${String(refused.json['msg'])})`)
    lab.match(refused.json['msg'], new RegExp(`${second}.*${RAGE}`), 'and names the card')
    await settle({ addresses: [second], accept_replacement: [second] }, 'the swapped card', { [first]: 'radeon', [second]: 'vfio-pci' })

    await node.refit(['radeon-alone', 'empty', 'rage128', 'bochs'])
    const third = Object.keys(await cardsOf(node)).find(address => address !== first) ?? ''
    lab.equal(third === second, false, 'it is in another slot')
    await notReady('missing_device')
    await settle({ addresses: [first, third] }, 'moved, and the first taken again', { [first]: 'vfio-pci', [third]: 'vfio-pci' })
    lab.equal(await node.out(`grep -c ${second} /etc/modprobe.d/vfio.conf || true`), '0\n', 'the old address is gone')

    await node.refit(['radeon-alone', 'empty', 'empty', 'bochs'])
    await notReady('missing_device')
    lab.step('pulled out')
    const without = await node.run('gpu_passthrough', { addresses: [first] })
    lab.equal([without.code, without.json['changed'], without.json['reboot_required'], without.json['stage']], [0, true, false, 'ready'], `left out (${String(without.json['msg'])})`)
    await verified(lab, node)

    lab.step('a kernel update')
    await node.out('dpkg -i /root/later/*.deb 2>&1')
    const version = (await node.out('ls /lib/modules | grep rt')).trim()
    await node.reboot()
    lab.equal([(await node.out('uname -r')).trim(), await cardsOf(node)], [version, { [first]: 'vfio-pci' }], 'the new kernel has the card on vfio-pci')
    await verified(lab, node)

    lab.step('passthrough_undo')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed'], undone.json['reboot_required']], [0, false, true], `undo (${String(undone.json['msg'])})`)
    await node.reboot()
    lab.equal(await cardsOf(node), { [first]: 'radeon' }, 'the host has its card again')
    lab.equal(await node.out('grep -c -e vfio -e iommu= /proc/cmdline || true'), '0\n', 'and its command line')
    lab.equal(await node.out('grep -c -e vfio -e iommu= /boot/grub/grub.cfg || true'), '0\n', 'on every kernel')
    const kept = (name: string): boolean => !name.includes(version) && !/^(mode of )?(var\/lib\/(dpkg|initramfs-tools)|boot\/(System\.map|config)|etc\/kernel)/.test(name)
    lab.equal(edited(before, await contents(node)).filter(kept), [], 'every file but those of the new kernel is as before')
  },
}
