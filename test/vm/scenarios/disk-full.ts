// /boot fills up while the image is being built: what boots must not be lost.
import type { Scenario } from '../lab.ts'
import { RADEON, contents, differences, verified } from './common.ts'
import { placeHooks, stopAt } from './stops.ts'

export const diskFull: Scenario = {
  name: 'disk-full',
  about: '/boot fills up in the middle of a rebuild: the former image still boots, the next run heals',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    await placeHooks(node, 'dd if=/dev/zero of=/boot/filler bs=64k 2>/dev/null; rm -f /run/lab-stop')
    await stopAt(node, 'image')
    const before = await contents(node)
    const images = (names: readonly string[]): readonly string[] => names.filter(name => /^boot\/(initrd|vmlinuz|grub\/grub\.cfg)/.test(name))

    const failed = await node.run('gpu_passthrough', { ids: RADEON })
    lab.equal([failed.code, failed.json['failed']], [1, true], `the run fails (${String(failed.json['msg'])})`)
    lab.match(failed.json['msg'], /\/boot|initrd|update-initramfs/, 'and names what could not be done')
    lab.equal((failed.json['bootable'] as { ok: boolean } | undefined)?.ok, true, 'the node is still bootable')
    const full = await contents(node)
    lab.ok(full.has('boot/filler'), '/boot was full')
    lab.equal(images(differences(before, full)), [], 'kernel, image and grub.cfg are what they were')
    await node.reboot()
    lab.ok(!/vfio/.test(await node.read('/proc/cmdline')), 'the former image and entry boot')

    await node.out('rm /boot/filler')
    const healed = await node.run('gpu_passthrough', { ids: RADEON })
    lab.equal([healed.code, healed.json['failed'], healed.json['changed']], [0, false, true], `with room the next run heals it (${String(healed.json['msg'])})`)
    await node.reboot()
    await verified(lab, node)
  },
}
