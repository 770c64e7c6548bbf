// The whole road on one node: look, check, apply, one reboot through the node's own GRUB, verify, a guest that gets
// the card, nothing to do the second time, undo, reboot, everything as it was.
import type { Scenario } from '../lab.ts'
import type { NodeName } from '../recipes.ts'
import { AUDIO, RADEON, contents, drivers, edited, listing, lspci, nestedInfoPci, radeon, verified } from './common.ts'

const FORMER = ['radeon', 'snd_hda_intel']
const TAKEN = ['vfio-pci', 'vfio-pci']

/** `guest`: whether a nested guest is started; QEMU 7.2's amd-iommu cannot carry one. */
export function wholeRoad(name: NodeName, about: string, guest: boolean): Scenario {
  return {
    name, about,
    async run(lab) {
      const node = await lab.open(name)
      lab.step(`Node ${(await node.out('node --version')).trim()}, kernel ${(await node.out('uname -r')).trim()}`)
      const card = await radeon(node)
      lab.equal([card.driver, card.companions.map(({ id, driver }) => [id, driver])], ['radeon', [[AUDIO, 'snd_hda_intel']]], 'gpu_info sees the card and its companion')
      lab.ok(typeof card.iommu_group === 'number', 'and its group: Debian\'s kernel switches VT-d and AMD-Vi on by itself')
      const ask = { ids: RADEON }

      const files = await listing(node)
      const before = await contents(node)
      const promised = await node.run('gpu_passthrough', ask, '--check', '--diff')
      lab.equal([promised.code, promised.json['changed']], [0, true], 'check says that it would change the node')
      lab.equal(await listing(node), files, 'and touches nothing')

      lab.step('gpu_passthrough')
      const done = await node.run('gpu_passthrough', ask)
      lab.equal([done.code, done.json['changed'], done.json['reboot_required'], done.json['stage']], [0, true, true, 'reboot_pending'], `the run (${String(done.json['msg'])})`)
      lab.equal(done.json['changes'], promised.json['changes'], 'check said what the run does')
      lab.equal((done.json['bootable'] as { ok: boolean }).ok, true, 'bootable')
      const waiting = await node.run('passthrough_verify')
      lab.equal([waiting.code, waiting.json['status'], waiting.json['ready_next_boot']], [1, 'pending_reboot', true], 'before the boot')

      await node.reboot()
      lab.equal(node.reboots, 1, 'one reboot')
      await verified(lab, node)
      lab.equal((await lspci(node)).map(([, , driver]) => driver), TAKEN, 'lspci agrees')
      const taken = await radeon(node)
      lab.equal(taken.group_members?.length, 2, 'the two functions share a group of their own')

      if (guest) {
        lab.step('the nested guest')
        const info = await nestedInfoPci(node, [taken.address, ...taken.companions.map(({ address }) => address)])
        lab.match(info, /PCI device 1002:5159[\s\S]*?BAR0: 32 bit prefetchable memory at 0x[0-9a-f]*[1-9a-f][0-9a-f]* /, 'the guest has mapped the BARs of the GPU')
        lab.match(info, /PCI device 8086:2668[\s\S]*?BAR0: (32|64) bit memory at 0x[0-9a-f]*[1-9a-f][0-9a-f]* /, 'and of its audio function')
      }

      const again = await node.run('gpu_passthrough', ask)
      lab.equal([again.code, again.json['changed'], again.json['reboot_required'], again.json['stage']], [0, false, false, 'ready'], `the second run (${String(again.json['msg'])})`)

      lab.step('passthrough_undo')
      const undone = await node.run('passthrough_undo')
      lab.equal([undone.code, undone.json['changed'], undone.json['reboot_required']], [0, true, true], `undo (${String(undone.json['msg'])})`)
      await node.reboot()
      lab.equal(await drivers(node), FORMER, 'the former drivers are back')
      lab.equal(edited(before, await contents(node)), [], 'every file outside logs, caches and generated images is as before')
      lab.equal(await node.out('grep -c -e vfio -e iommu /proc/cmdline || true'), '0\n', 'and so is the command line')
    },
  }
}

export const intelDebian12 = wholeRoad('intel-debian12', 'initramfs-tools, GRUB on BIOS, Node 18: the whole road, with a guest that gets the card', true)
