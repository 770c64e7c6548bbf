// Two identical cards of which one goes to guests and one stays with the host, over two boots.
import type { Scenario } from '../lab.ts'
import type { LabNode } from '../node.ts'
import { RADEON, contents, edited, lspci, verified } from './common.ts'

async function driverOf(node: LabNode): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await lspci(node)).filter(([, id]) => id === RADEON).map(([address, , driver]) => [address, driver]))
}

export const byAddress: Scenario = {
  name: 'by-address',
  about: 'two identical cards: one goes to vfio-pci, its twin stays with radeon, over two boots',
  async run(lab) {
    const node = await lab.open('intel-debian12', ['radeon-alone', 'radeon-alone', 'bochs'])
    const [kept = '', given = ''] = Object.keys(await driverOf(node))
    lab.equal(await driverOf(node), { [kept]: 'radeon', [given]: 'radeon' }, 'two cards with one id')
    const before = await contents(node)

    const done = await node.run('gpu_passthrough', { addresses: [given], ids: RADEON })
    lab.equal([done.code, done.json['failed'], done.json['reboot_required']], [0, false, true], `the run (${String(done.json['msg'])})`)
    for (const time of ['first', 'second']) {
      await node.reboot()
      lab.equal(await driverOf(node), { [kept]: 'radeon', [given]: 'vfio-pci' }, `the ${time} boot: the one that was named, and not its twin`)
    }
    await verified(lab, node)
    const again = await node.run('gpu_passthrough', { addresses: [given], ids: RADEON })
    lab.equal([again.code, again.json['changed'], again.json['stage']], [0, false, 'ready'], `nothing is left to do (${String(again.json['msg'])})`)

    lab.step('another card at the stored address')
    await node.out(`sed -i 's/^\\(options vfiokit_bind .*\\):....$/\\1:dead/' /etc/modprobe.d/vfio.conf; grep -q dead /etc/modprobe.d/vfio.conf; update-initramfs -u`)
    await node.reboot()
    lab.equal(await driverOf(node), { [kept]: 'radeon', [given]: 'radeon' }, 'it is left to the host')
    lab.match(await node.out('dmesg'), new RegExp(`vfiokit: ${given}.*left alone`), 'and the kernel log says so')
    lab.equal((await node.run('passthrough_verify')).code, 1, 'passthrough_verify fails')
    const other = await node.run('gpu_passthrough', { addresses: [given] })
    lab.equal([other.code, other.json['changed']], [1, false], `a run is refused (${String(other.json['msg'])})`)
    const taken = await node.run('gpu_passthrough', { addresses: [given], accept_replacement: [given] })
    lab.equal([taken.code, taken.json['changed']], [0, true], `until it is accepted (${String(taken.json['msg'])})`)

    lab.step('passthrough_undo')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    await node.reboot()
    lab.equal(await driverOf(node), { [kept]: 'radeon', [given]: 'radeon' }, 'both are the host\'s again')
    lab.equal(edited(before, await contents(node)), [], 'every file is as before')
  },
}
