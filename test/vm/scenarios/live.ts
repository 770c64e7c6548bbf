// Without a reboot: the card goes from radeon to vfio-pci and back; who holds it is named and refuses the move.
import type { Scenario } from '../lab.ts'
import type { Json } from '../node.ts'
import { AUDIO, RADEON, drivers, lspci, radeon } from './common.ts'

const FORMER = ['radeon', 'snd_hda_intel']
const TAKEN = ['vfio-pci', 'vfio-pci']

export const live: Scenario = {
  name: 'live',
  about: 'the card moved from radeon to vfio-pci and back without a reboot; a process that holds it is named',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    const card = await radeon(node)
    lab.ok(typeof card.iommu_group === 'number', 'the card has a group: Debian\'s kernel has its IOMMU on by default')
    lab.equal(await drivers(node), FORMER, 'and its drivers')

    const pid = (await node.out(`sleep 1000 </dev/dri/$(ls /sys/bus/pci/devices/${card.address}/drm | grep card) >/dev/null 2>&1 & echo $!`)).trim()
    const held = await node.run('vfio_bind', { ids: RADEON, live: true })
    lab.equal([held.code, held.json['changed'], (held.json['error'] as Json | undefined)?.['code']], [1, false, 'E_REFUSED'], `held: refused (${String(held.json['msg'])})`)
    lab.match(held.json['msg'], new RegExp(`sleep.*${pid}|${pid}.*sleep`), 'the process is named')
    lab.equal(await drivers(node), FORMER, 'nothing has moved')
    await node.out(`kill ${pid}`)

    lab.step('taken')
    const taken = await node.run('vfio_bind', { ids: `${RADEON},${AUDIO}`, live: true })
    lab.equal([taken.code, taken.json['changed'], taken.json['reboot_required']], [0, true, false], `taken (${String(taken.json['msg'])})`)
    lab.equal(await drivers(node), TAKEN, 'both functions, now')
    lab.equal((await node.out('ls /dev/vfio')).trim().split(/\s+/).includes(String(card.iommu_group)), true, '/dev/vfio has the group')

    lab.step('given back')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    lab.equal(await drivers(node), FORMER, 'the former drivers, now')

    lab.step('held by no driver')
    const functions = (await lspci(node)).map(([address]) => address)
    for (const address of functions) await node.out(`echo ${address} > /sys/bus/pci/devices/${address}/driver/unbind`)
    lab.equal(await drivers(node), ['', ''], 'unbound by hand')
    const free = await node.run('vfio_bind', { ids: `${RADEON},${AUDIO}`, live: true })
    lab.equal([free.code, free.json['changed'], free.json['reboot_required']], [0, true, false], `taken (${String(free.json['msg'])})`)
    lab.equal(await drivers(node), TAKEN, 'both functions')
    lab.equal(node.reboots, 0, 'without a reboot')
  },
}
