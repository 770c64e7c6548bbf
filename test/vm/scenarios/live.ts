// Without a reboot, where that is safe: a card that no driver holds. One that radeon holds is refused.
import type { Scenario } from '../lab.ts'
import { AUDIO, RADEON, drivers, radeon } from './common.ts'

export const live: Scenario = {
  name: 'live',
  about: 'IOMMU on: a card without driver is taken at once, one that radeon holds is refused',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    const card = await radeon(node)
    lab.ok(typeof card.iommu_group === 'number', 'the card has a group: Debian\'s kernel has its IOMMU on by default')
    lab.equal(card.driver, 'radeon', 'and radeon')

    const held = await node.run('vfio_bind', { ids: RADEON, live: true })
    lab.equal([held.code, held.json['failed'], held.json['changed']], [1, true, false], `held by radeon: refused (${String(held.json['msg'])})`)
    lab.match(held.json['msg'], /radeon/, 'the driver is named')
    lab.equal(await drivers(node), ['radeon', 'snd_hda_intel'], 'and keeps it')

    await node.out([card.address, ...card.companions.map(({ address }) => address)].map(address => `echo ${address} > /sys/bus/pci/devices/${address}/driver/unbind`).join('\n'))
    lab.equal(await drivers(node), ['', ''], 'no driver')
    const taken = await node.run('vfio_bind', { ids: `${RADEON},${AUDIO}`, live: true })
    lab.equal([taken.code, taken.json['changed'], taken.json['reboot_required']], [0, true, false], `taken (${String(taken.json['msg'])})`)
    lab.equal(await drivers(node), ['vfio-pci', 'vfio-pci'], 'both functions, now')
    lab.equal(node.reboots, 0, 'without a reboot')
    lab.equal(await node.out(`ls /dev/vfio`).then(text => text.trim().split(/\s+/).includes(String(card.iommu_group))), true, '/dev/vfio has the group')
  },
}
