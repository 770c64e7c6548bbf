// Two identical cards of which one goes to guests and one stays with the host, over two boots.
import type { Scenario } from '../lab.ts'
import { RADEON, cardsOf, contents, edited, verified } from './common.ts'

export const byAddress: Scenario = {
  name: 'by-address',
  about: 'two identical cards: one goes to vfio-pci, its twin stays with radeon, over two boots',
  async run(lab) {
    const node = await lab.open('intel-debian12', ['radeon-alone', 'radeon-alone', 'bochs'])
    const [kept = '', given = ''] = Object.keys(await cardsOf(node))
    lab.equal(await cardsOf(node), { [kept]: 'radeon', [given]: 'radeon' }, 'two cards with one id')
    const before = await contents(node)

    const done = await node.run('gpu_passthrough', { addresses: [given], ids: RADEON })
    lab.equal([done.code, done.json['failed'], done.json['reboot_required']], [0, false, true], `the run (${String(done.json['msg'])})`)
    for (const time of ['first', 'second']) {
      await node.reboot()
      lab.equal(await cardsOf(node), { [kept]: 'radeon', [given]: 'vfio-pci' }, `the ${time} boot: the one that was named, and not its twin`)
    }
    await verified(lab, node)
    const again = await node.run('gpu_passthrough', { addresses: [given], ids: RADEON })
    lab.equal([again.code, again.json['changed'], again.json['stage']], [0, false, 'ready'], `nothing is left to do (${String(again.json['msg'])})`)

    lab.step('handed back by its address')
    const back = await node.run('vfio_bind', { addresses: [given], state: 'absent' })
    lab.equal([back.code, back.json['changed'], back.json['reboot_required']], [0, true, true], `the run (${String(back.json['msg'])})`)
    await node.reboot()
    lab.equal(await cardsOf(node), { [kept]: 'radeon', [given]: 'radeon' }, 'the host has it')

    lab.step('passthrough_undo')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    await node.reboot()
    lab.equal(await cardsOf(node), { [kept]: 'radeon', [given]: 'radeon' }, 'both are the host\'s again')
    lab.equal(edited(before, await contents(node)), [], 'every file is as before')
  },
}
