// A node as a cloud image has it, started with a seed disk of NoCloud: no Node.js on it and nobody logs in. Its first
// boot installs the interpreter and prepares it, it reboots once, and cloud-init says done when it is ready. cloud-init
// run anew finds nothing to do; the passthrough taken back, everything is as the image had it.
import { execFileSync } from 'child_process'
import * as path from 'path'
import { REPOSITORY } from '../../trees/debian.ts'
import type { Lab, Scenario } from '../lab.ts'
import type { Json, LabNode } from '../node.ts'
import { RADEON, drivers, verified } from './common.ts'

const HERE = '/var/lib/vfiokit/cloud-init'
const STARTER = '/var/lib/cloud/scripts/per-boot/50-vfiokit'
const FORMER = ['radeon', 'snd_hda_intel']
const TAKEN = ['vfio-pci', 'vfio-pci']
const USER_DATA = [JSON.stringify({ ids: RADEON, expect_count: 1 }), '--embed', '--for', 'disk']

/** The image has no locale but C: that is not what status is to tell of. */
const VENDOR_DATA = '#cloud-config\nlocale: "false"\n'

/** The end of cloud-init in this boot: its exit code and its word for it. */
async function finished(node: LabNode): Promise<readonly [number | null, string]> {
  const { code, out } = await node.sh('cloud-init status --wait')
  return [code, /^status: (.*)$/m.exec(out)?.[1] ?? out]
}

async function reported(node: LabNode): Promise<Json> {
  return JSON.parse(await node.read(`${HERE}/report.json`)) as Json
}

async function ready(lab: Lab, node: LabNode): Promise<void> {
  lab.equal(await finished(node), [0, 'done'], 'cloud-init says done')
  const report = await reported(node)
  lab.equal([report['module'], report['failed'], report['status'], report['ready_next_boot']], ['passthrough_verify', false, 'ready', true], `the report (${String(report['msg'])})`)
  lab.equal(await node.out(`ls -d ${STARTER} ${HERE}/asked 2>/dev/null || true`), '', 'nothing is left that the next boot starts')
  lab.equal(await drivers(node), TAKEN, 'lspci agrees')
}

export const cloudInit: Scenario = {
  name: 'cloud-init',
  about: 'user data on a NoCloud disk: no Node.js, nobody logged in; prepared at the first boot, one reboot, ready',
  async run(lab) {
    const made = execFileSync(process.execPath, [path.join(REPOSITORY, 'dist/cloud_init.js'), ...USER_DATA], { encoding: 'latin1', maxBuffer: 1 << 24 })
    const node = await lab.open('cloud-init-debian12', ['bochs', 'radeon'], { 'meta-data': 'instance-id: lab-1\n', 'vendor-data': VENDOR_DATA, 'user-data': made })

    lab.step('the first boot')
    // The condition is asked when cloud-init has ended. The connection may end before the answer: the reboot is what this waits for.
    const first = await node.sh(`until [ -e /run/cloud-init/result.json ]; do sleep 1; done; n=0; until [ -e ${HERE}/asked ]; do n=$((n+1)); [ $n -lt 300 ] || { cat /var/log/cloud-init-output.log; tail -40 /var/log/cloud-init.log; exit 7; }; sleep 1; done`)
    lab.ok(first.code !== 7, `it asks for its reboot${first.code === 7 ? `: ${first.out.slice(-6000)}` : ''}`)
    await node.rebooted()

    lab.step('the second')
    await ready(lab, node)
    lab.equal([node.boots, node.reboots], [2, 1], 'one reboot')
    await verified(lab, node)
    const log = await node.read('/var/log/cloud-init-output.log')
    lab.match(log, /vfiokit: changed [^]*vfiokit: rebooting once, for what was prepared[^]*vfiokit: ready: /, 'its log tells it')
    lab.match(node.console(), /vfiokit: ready: every device is ready/, 'and the console')
    lab.equal(await node.out(`stat -c '%a %U' ${HERE} ${HERE}/params.json ${HERE}/first-boot.sh ${HERE}/report.json`), '700 root\n600 root\n700 root\n600 root\n', 'it is root\'s')

    lab.step('cloud-init from the beginning, on a node that is ready')
    await node.out('cloud-init clean --logs')
    await node.reboot()
    await ready(lab, node)
    lab.equal((JSON.parse(await node.read(`${HERE}/verified.json`)) as Json)['ready'], true, 'verified again')
    const answer = await node.out("n=0; until grep -a 'check_condition command.*exited' /var/log/cloud-init.log; do n=$((n+1)); [ $n -lt 300 ] || exit 1; sleep 1; done")
    lab.match(answer, /exited 1\. condition not met/, 'and no reboot is asked for')

    lab.step('taken back')
    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    await node.reboot()
    lab.equal(await finished(node), [0, 'done'], 'cloud-init has nothing to do with it')
    lab.equal(await drivers(node), FORMER, 'the former drivers are back')
  },
}
