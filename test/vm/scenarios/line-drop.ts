// The operator's connection breaks in mid-rebuild: with a terminal (SIGHUP), and with the script piped in as Ansible's
// pipelining does (EPIPE). The run completes, and its result can be read.
import * as fs from 'fs'
import * as path from 'path'
import { REPOSITORY } from '../../trees/debian.ts'
import type { Lab, Scenario } from '../lab.ts'
import type { Json, LabNode } from '../node.ts'
import { RADEON, contents, drivers, edited, verified } from './common.ts'
import { awaitPlace, ended, goOn, placeHooks, stopAt } from './stops.ts'

/** The result that a run left behind when nobody listened any more. */
async function kept(lab: Lab, node: LabNode): Promise<Json> {
  const text = await node.out('n=0; until ls /var/lib/vfiokit/runs/*.json >/dev/null 2>&1; do n=$((n+1)); [ $n -lt 1800 ] || exit 1; sleep 0.5; done; cat /var/lib/vfiokit/runs/*.json')
  lab.equal(await node.out('stat -c %a /var/lib/vfiokit/runs/*.json'), '600\n', 'its result is there, for root alone')
  const json: unknown = JSON.parse(text)
  return json as Json
}

export const lineDrop: Scenario = {
  name: 'line-drop',
  about: 'the ssh session is killed in mid-rebuild, with a pty and pipelined: the run completes',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    await placeHooks(node)
    const before = await contents(node)

    lab.step('with a pty')
    await stopAt(node, 'image')
    const typed = node.connect(['-tt'], `node /opt/vfiokit/gpu_passthrough.js '{"ids":"${RADEON}"}'`)
    const typedGone = ended(typed)
    await awaitPlace(node)
    typed.kill('SIGKILL')
    await typedGone
    const busy = await node.run('gpu_passthrough', { ids: RADEON, wait: 0 })
    lab.equal([busy.code, (busy.json['error'] as Json | undefined)?.['code']], [1, 'E_BUSY'], `the same call meets the run (${String(busy.json['msg'])})`)
    await goOn(node)
    const done = await kept(lab, node)
    lab.equal([done['failed'], done['changed'], done['reboot_required']], [false, true, true], `the run completed (${String(done['msg'])})`)
    const again = await node.run('gpu_passthrough', { ids: RADEON })
    lab.equal([again.code, again.json['changed']], [0, false], `later: nothing to do (${String(again.json['msg'])})`)
    await node.reboot()
    await verified(lab, node)

    lab.step('pipelined')
    await stopAt(node, 'grub')
    const piped = node.connect([], `node - '{}'`)
    const pipedGone = ended(piped)
    piped.stdin?.end(fs.readFileSync(path.join(REPOSITORY, 'dist/passthrough_undo.js')))
    await awaitPlace(node)
    piped.kill('SIGKILL')
    await pipedGone
    await goOn(node)
    const rest = await node.run('passthrough_undo', { wait: 1800 })
    lab.equal([rest.code, rest.json['changed']], [0, false], `the undo completed: nothing is left to do (${String(rest.json['msg'])})`)
    await node.reboot()
    lab.equal(await drivers(node), ['radeon', 'snd_hda_intel'], 'the former drivers are back')
    lab.equal(edited(before, await contents(node)), [], 'every file is as before')
  },
}
