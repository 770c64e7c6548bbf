// A node whose only console is the screen of the card.
import type { Scenario } from '../lab.ts'
import type { Json } from '../node.ts'
import { RADEON, contents, edited, radeon } from './common.ts'

export const lastConsole: Scenario = {
  name: 'last-console',
  about: 'the only display of a node without a serial console: refused, allowed by allow_console_gpu',
  async run(lab) {
    const node = await lab.open('intel-debian12', ['radeon'])
    const served = await node.run('gpu_passthrough', { ids: RADEON }, '--check')
    lab.equal([served.code, served.json['changed']], [0, true], `with a serial console it may go (${String(served.json['msg'])})`)

    await node.out("sed -i 's/console=ttyS0 //' /etc/default/grub && update-grub 2>&1")
    await node.reboot()
    const before = await contents(node)
    lab.equal(await node.out('grep -c ttyS /proc/consoles || true'), '0\n', 'no serial console')
    const refused = await node.run('gpu_passthrough', { ids: RADEON })
    lab.equal([refused.code, refused.json['changed'], (refused.json['error'] as Json | undefined)?.['code']], [1, false, 'E_REFUSED'], `refused (${String(refused.json['msg'])})`)
    lab.match(refused.json['msg'], new RegExp(`${(await radeon(node)).address}.*console`), 'it names the card and the console')
    lab.match((refused.json['error'] as Json)['hint'], /allow_console_gpu/, 'and the way out')
    lab.equal(edited(before, await contents(node)), [], 'nothing is touched')
    const allowed = await node.run('gpu_passthrough', { ids: RADEON, allow_console_gpu: true }, '--check')
    lab.equal([allowed.code, allowed.json['changed']], [0, true], `allowed (${String(allowed.json['msg'])})`)
  },
}
