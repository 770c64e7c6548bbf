// What keeps the node alive is never taken, and what is not there is said.
import type { Scenario } from '../lab.ts'
import { contents, edited, listing } from './common.ts'

export const mustRefuse: Scenario = {
  name: 'must-refuse',
  about: 'the disk, the NIC, ids that match nothing',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    const before = await contents(node)
    const files = await listing(node)
    const lines = (await node.out('lspci -Dnn')).split('\n')
    const idOf = (what: RegExp): string => /\[([0-9a-f]{4}:[0-9a-f]{4})\]/.exec(lines.find(line => what.test(line)) ?? '')?.[1] ?? ''
    const disk = idOf(/\[0100\]/)
    const nic = idOf(/\[0200\]/)
    lab.match(`${disk} ${nic}`, /^1af4:\w{4} 1af4:\w{4}$/, 'the node has a virtio disk and NIC')
    const cases: readonly (readonly [string, object, RegExp])[] = [
      ['vfio_bind', { ids: disk }, /1af4/],
      ['vfio_bind', { ids: nic }, /1af4/],
      ['gpu_passthrough', { ids: `1002:5159,${disk}` }, /1af4/],
      ['gpu_passthrough', { ids: nic }, /1af4/],
      ['vfio_bind', { ids: disk, live: true }, /1af4/],
      ['vfio_bind', { ids: '10de:20b7' }, /10de:20b7/],
      ['gpu_passthrough', { ids: '10de:20b7' }, /10de:20b7/],
    ]
    for (const [module, params, named] of cases) {
      const { code, json } = await node.run(module, params)
      lab.equal([code, json['failed'], json['changed']], [1, true, false], `${module} ${JSON.stringify(params)} is refused (${String(json['msg'])})`)
      lab.match(json['msg'], named, 'the message names it')
    }
    lab.equal(edited(before, await contents(node)), [], 'nothing is touched')
    lab.equal(await listing(node), files, 'not even a time')
  },
}
