// A bridge to conventional PCI, behind which the IOMMU tells nobody apart: the Radeon shares its group with a sound card.
import type { Scenario } from '../lab.ts'
import type { Json } from '../node.ts'
import { RADEON, contents, edited, functionOf, radeon, verified } from './common.ts'

const SOUND = '1274:5000'

export const foreignMember: Scenario = {
  name: 'foreign-member',
  about: 'a group with somebody\'s sound card in it: refused with its driver and what it carries, then allowed by name',
  async run(lab) {
    const node = await lab.open('intel-debian12', ['radeon-and-sound', 'bochs'])
    const card = await radeon(node)
    const sound = await functionOf(node, SOUND)
    lab.equal([card.driver, sound.driver, card.companions], ['radeon', 'snd_ens1370', []], 'a Radeon, and a sound card that is none of its companions')
    lab.ok(card.group_members?.includes(sound.address), `in one group (${String(card.group_members)})`)

    const before = await contents(node)
    for (const [module, params] of [['gpu_passthrough', { ids: RADEON }], ['vfio_bind', { ids: RADEON, live: true }]] as const) {
      const refused = await node.run(module, params)
      lab.equal([refused.code, refused.json['changed'], (refused.json['error'] as Json | undefined)?.['code']], [1, false, 'E_REFUSED'], `${module} refuses (${String(refused.json['msg'])})`)
      lab.match(refused.json['msg'], new RegExp(`${sound.address}.*snd_ens1370`), 'and names the member and its driver')
      lab.match((refused.json['error'] as Json)['hint'], /allow_group_members/, 'and what would allow it')
    }
    lab.equal(edited(before, await contents(node)), [], 'nothing is touched')

    const allowed = { ids: RADEON, allow_group_members: [sound.address] }
    const done = await node.run('gpu_passthrough', allowed)
    lab.equal([done.code, done.json['reboot_required']], [0, true], `allowed by name (${String(done.json['msg'])})`)
    await node.reboot()
    await verified(lab, node)
    lab.equal([(await radeon(node)).driver, (await functionOf(node, SOUND)).driver], ['vfio-pci', 'vfio-pci'], 'both are on vfio-pci')
    const again = await node.run('gpu_passthrough', allowed)
    lab.equal([again.code, again.json['changed']], [0, false], `nothing is left to do (${String(again.json['msg'])})`)

    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    await node.reboot()
    lab.equal([(await radeon(node)).driver, (await functionOf(node, SOUND)).driver], ['radeon', 'snd_ens1370'], 'both are the host\'s again')
    lab.equal(edited(before, await contents(node)), [], 'every file is as before')
  },
}
