// Power cuts, one after the other on the same node, each later in the run than the one before; then one in the undo.
import type { Lab, Scenario } from '../lab.ts'
import type { LabNode } from '../node.ts'
import { RADEON, contents, differences, drivers, edited, verified } from './common.ts'
import { awaitPlace, ended, placeHooks, stopAt } from './stops.ts'

const ASK = JSON.stringify({ ids: RADEON })
const RUN = `node /opt/vfiokit/gpu_passthrough.js '${ASK}'`
const UNDO = `node /opt/vfiokit/passthrough_undo.js '{}'`
/** The first of our files is there, what is generated from it is not. */
const FIRST_FILE = 'n=0; until [ -e /etc/modprobe.d/vfio.conf ] || [ -e /etc/modules-load.d/vfio.conf ] || [ -e /etc/default/grub.d/zz-vfiokit.cfg ]; do n=$((n+1)); [ $n -lt 1000000 ] || exit 1; done'

const DRAFT = /\.(new|vfiokit-new)$/

async function cut(lab: Lab, node: LabNode, command: string, until: () => Promise<unknown>, where: string): Promise<void> {
  lab.step(`power cut ${where}`)
  const child = node.connect([], command)
  const gone = ended(child)
  await until()
  await node.cutPower()
  child.kill('SIGKILL')
  await gone
  await node.start()
  lab.ok(true, `the node boots after a power cut ${where}`)
}

export const powerCut: Scenario = {
  name: 'power-cut',
  about: 'QEMU killed between writing and regenerating, inside update-initramfs, inside update-grub, and in the undo',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    await placeHooks(node)
    const before = await contents(node)

    await cut(lab, node, RUN, () => node.out(FIRST_FILE), 'after the first file')
    const first = await contents(node)
    await cut(lab, node, RUN, async () => { await stopAt(node, 'image'); await awaitPlace(node) }, 'inside update-initramfs')
    const second = await contents(node)
    await cut(lab, node, RUN, async () => { await stopAt(node, 'grub'); await awaitPlace(node) }, 'inside update-grub')
    const third = await contents(node)

    lab.step('the next run converges')
    const done = await node.run('gpu_passthrough', { ids: RADEON })
    // Whether a boot is still wanted depends on what the last one took from files that were already there.
    lab.equal([done.code, done.json['failed'], done.json['changed']], [0, false, true], `the next run (${String(done.json['msg'])})`)
    const after = await contents(node)
    for (const [what, cutOff] of [['first', first], ['second', second], ['third', third]] as const) {
      // Whoever writes, also grub-mkconfig and mkinitramfs, writes to a draft, which no boot reads.
      const half = edited(before, cutOff).filter(name => !name.includes('var/lib/vfiokit') && !DRAFT.test(name) && cutOff.get(name) !== undefined && cutOff.get(name) !== after.get(name))
      lab.equal(half, [], `what is there after the ${what} cut is whole: as before or as wanted`)
    }
    lab.equal([...after.keys()].filter(name => name.endsWith('.vfiokit-new')), [], 'no draft of ours is left')
    lab.equal(differences(after, await contents(node)).filter(name => !/^(mode of )?var\//.test(name)), [], 'the files rest')
    await node.reboot()
    await verified(lab, node)

    await stopAt(node, 'image')
    await cut(lab, node, UNDO, () => awaitPlace(node), 'inside the undo')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `the next undo (${String(undone.json['msg'])})`)
    await node.reboot()
    lab.equal(await drivers(node), ['radeon', 'snd_hda_intel'], 'the former drivers are back')
    lab.equal(edited(before, await contents(node)), [], 'every file is as before')
  },
}
