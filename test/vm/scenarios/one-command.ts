// One command: it configures, the node reboots once by itself, and is ready with nobody logged in. Killed half-way it
// still gets there; a card that does not come back is named; under a guest nothing is touched. nova is told in the same
// run, reads what it was told, and its passwords are nowhere but in its own file.
import * as fs from 'fs'
import * as path from 'path'
import { REPOSITORY } from '../../trees/debian.ts'
import { READER } from '../../nova/tree.ts'
import type { ServiceAnswer, ServiceJob } from '../../nova/tree.ts'
import type { Lab, Scenario } from '../lab.ts'
import type { Json, LabNode } from '../node.ts'
import { SECRET } from '../recipes.ts'
import { RADEON, contents, drivers, edited, radeon, verified } from './common.ts'
import { awaitPlace, ended, goOn, placeHooks, stopAt } from './stops.ts'
import type { Place } from './stops.ts'

const CALL = { ids: RADEON, reboot: 'if_required', nova: { alias: 'rv100' } }
const FORMER = ['radeon', 'snd_hda_intel']
const TAKEN = ['vfio-pci', 'vfio-pci']
const STATE = '/var/lib/vfiokit/resume/state.json'

/** Waits, in the node, until this is so: seconds on an idle machine, minutes of emulation on a busy one. */
async function until(node: LabNode, condition: string): Promise<void> {
  await node.out(`n=0; until ${condition}; do n=$((n+1)); [ $n -lt 1800 ] || { cat ${STATE}; journalctl -u vfiokit-resume --no-pager | tail -50; exit 1; } >&2; sleep 1; done`)
}

/** What goes on after the boot ends by taking itself away. */
async function done(lab: Lab, node: LabNode): Promise<void> {
  await until(node, `[ ! -e ${path.dirname(STATE)} ] && [ "$(systemctl is-active vfiokit-resume.service)" != activating ]`)
  lab.equal(await node.out('find / -xdev -name "vfiokit-res*" -not -path "/proc/*" -not -path "/opt/*"; systemctl list-timers --all --no-legend | grep vfiokit || true'), '', 'the copy, its units and its timer are gone')
  lab.equal(await node.out('systemctl is-failed vfiokit-resume.service || true'), 'inactive\n', 'and have not failed')
  const now = await node.run('gpu_passthrough', CALL, '--check')
  lab.equal([now.code, now.json['changed'], now.json['stage'], now.json['resume']], [0, false, 'ready', undefined], `the stage (${String(now.json['msg'])})`)
  lab.equal(await drivers(node), TAKEN, 'lspci agrees')
  await verified(lab, node, { nova: true })
}

/** What nova-compute and nova-api would do with the card, by their own code, as the user they run as. */
async function askNova(node: LabNode, address: string): Promise<ServiceAnswer> {
  const [vendor_id = '', product_id = ''] = RADEON.split(':')
  const job: ServiceJob = { argv: ['--config-file=/etc/nova/nova.conf'], physical: [], devices: [{ address, vendor_id, product_id, dev_type: 'type-PCI' }], flavor: 'rv100:1' }
  await node.write('/usr/local/lib/read.py', fs.readFileSync(READER, 'utf8'))
  const [answer] = JSON.parse(await node.out(`setpriv --reuid=nova --regid=nova --init-groups env HOME=/var/lib/nova XDG_CACHE_HOME=/tmp/lab-cache python3 /usr/local/lib/read.py <<'JSON'\n${JSON.stringify([job])}\nJSON`)) as readonly ServiceAnswer[]
  return answer ?? { nova: '', assignable: [], schedulable: false }
}

/** Nowhere but in nova.conf: not in what is said, recorded, logged or left to go on with. */
async function keptSecret(lab: Lab, node: LabNode): Promise<void> {
  // By another name, since what the drop-in says is said.
  const shown = await node.run('gpu_passthrough', { ...CALL, nova: { alias: 'other', target: 'file' } }, '--check', '--diff')
  lab.equal([shown.code, shown.json['changed'], JSON.stringify(shown.json).includes(SECRET)], [0, true, false], 'the diff of nova.conf shows no password')
  lab.equal(await node.out(`grep -rlF ${SECRET} /etc /var /run /root /tmp /boot; journalctl --no-pager | grep -cF ${SECRET} || true`), '/etc/nova/nova.conf\n0\n', 'the passwords are where they were, and nowhere else')
}

async function takenBack(lab: Lab, node: LabNode): Promise<void> {
  const undone = await node.run('passthrough_undo')
  lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
  await node.reboot()
  lab.equal(await drivers(node), FORMER, 'the former drivers are back')
}

/** The power is cut when a run has come to a place in it, and comes back. */
async function cutAt(node: LabNode, place: Place): Promise<void> {
  await stopAt(node, place)
  const cut = node.connect([], `node /opt/vfiokit/gpu_passthrough.js '${JSON.stringify(CALL)}'`)
  const gone = ended(cut)
  await awaitPlace(node)
  await node.cutPower()
  cut.kill('SIGKILL')
  await gone
  await node.start(['bochs', 'radeon'])
}

/** A guest of nobody's, in PID and mount namespaces of its own or not; it is ended by its number. */
async function underAGuest(lab: Lab, node: LabNode, prefix: string, where: string): Promise<void> {
  const before = await contents(node)
  const pid = (await node.out(`setsid ${prefix} qemu-system-x86_64 -name guest=sentinel,debug-threads=on -M q35 -accel tcg -m 64 -nodefaults -display none -S </dev/null >/dev/null 2>&1 & n=0; until pid=$(pidof qemu-system-x86_64); do n=$((n+1)); [ $n -lt 120 ] || exit 1; sleep 1; done; sleep 5; echo $pid`)).trim()
  for (const [module, params] of [['gpu_passthrough', CALL], ['host_reboot', { when: 'always' }]] as const) {
    const refused = await node.run(module, params)
    lab.equal([refused.code, (refused.json['error'] as Json | undefined)?.['code'], refused.json['rebooting'], refused.json['changed']], [1, 'E_REFUSED', false, false], `${module} under a guest ${where} (${String(refused.json['msg'])})`)
    const [first] = refused.json['blockers'] as readonly Json[]
    lab.equal([first?.['kind'], first?.['name'], first?.['pid']], ['guest', 'sentinel', Number(pid)], 'it is named')
  }
  await node.out(`kill ${pid}; n=0; while kill -0 ${pid} 2>/dev/null; do n=$((n+1)); [ $n -lt 120 ] || exit 1; sleep 1; done`)
  lab.equal(edited(before, await contents(node)), [], 'and nothing was touched')
}

export const oneCommand: Scenario = {
  name: 'one-command',
  about: 'gpu_passthrough with reboot: if_required: nova told, one reboot, ready with nobody logged in; under guests, and without the card',
  async run(lab) {
    const node = await lab.open('nova-debian12', ['bochs', 'radeon'])
    await placeHooks(node)
    const before = await contents(node)

    const { address } = await radeon(node)
    lab.equal((await askNova(node, address)).error, 'PciRequestAliasNotDefined', 'nova knows of no card')

    lab.step('under a guest')
    await underAGuest(lab, node, '', 'started by hand')
    await underAGuest(lab, node, 'unshare --pid --fork --mount --mount-proc', 'in namespaces of its own')

    lab.step('one command')
    const first = await node.run('gpu_passthrough', CALL)
    lab.equal([first.code, first.json['changed'], first.json['stage'], first.json['rebooting']], [0, true, 'reboot_pending', true], `it answers (${String(first.json['msg'])})`)
    await node.rebooted()
    await done(lab, node)
    lab.equal([node.boots, node.reboots], [2, 1], 'one reboot')
    const nova = await askNova(node, address)
    lab.equal([nova.error, nova.assignable, nova.schedulable, nova.aliases], [undefined, [address], true, { rv100: [{ vendor_id: '1002', product_id: '5159', dev_type: 'type-PCI' }] }], `nova ${nova.nova} hands it out`)
    await keptSecret(lab, node)
    const idle = await node.run('host_reboot')
    lab.equal([idle.code, idle.json['changed'], idle.json['rebooting']], [0, false, false], `and no other is needed (${String(idle.json['msg'])})`)
    await takenBack(lab, node)

    lab.step('the card does not come back')
    const slot = (await node.out(`grep -l '^${address.replace(/\..*/, '')}$' /sys/bus/pci/slots/*/address 2>/dev/null || true`)).trim().split('/').slice(-2)[0]
    const last = await node.run('gpu_passthrough', { ...CALL, delay: 600 })
    lab.equal([last.code, last.json['rebooting']], [0, true], `ten minutes ahead (${String(last.json['msg'])})`)
    await node.out('sync')
    await node.cutPower()
    await node.start(['bochs'])
    await until(node, `grep -q '"phase":"stuck"' ${STATE}`)
    const state = JSON.parse(await node.read(STATE)) as Json
    lab.ok(String(state['why']).includes(`${address} (${RADEON}${slot === undefined || slot === '' ? '' : `, slot ${slot}`})`), `it is named, with its slot where the node knows one (${String(state['why'])})`)
    lab.equal(await node.out('systemctl is-active vfiokit-resume.timer || true; ls /etc/systemd/system | grep -c vfiokit || true'), 'inactive\n0\n', 'nothing goes on')
    const asked = await node.run('gpu_passthrough', CALL, '--check')
    lab.equal([asked.code, asked.json['stage'], (asked.json['resume'] as Json | undefined)?.['why']], [1, 'stuck', state['why']], `whoever asks is told (${String(asked.json['msg'])})`)
    lab.equal(await node.out('sleep 130; cat /proc/uptime | cut -d. -f1 | xargs test 120 -lt && echo up'), 'up\n', 'and no reboot comes')

    const undone = await node.run('passthrough_undo')
    lab.equal([undone.code, undone.json['failed']], [0, false], `undo (${String(undone.json['msg'])})`)
    await node.out('sync')
    await node.cutPower()
    await node.start(['bochs', 'radeon'])
    lab.equal(await drivers(node), FORMER, 'the card is back on its former drivers')
    lab.equal(edited(before, await contents(node)), [], 'every file outside logs, caches and generated images is as before')
  },
}

export const oneCommandCut: Scenario = {
  name: 'one-command-cut',
  about: 'the same, killed and cut off in mid-rebuild: it still gets there, and by no more boots than it needs',
  async run(lab) {
    const node = await lab.open('nova-debian12', ['bochs', 'radeon'])
    await placeHooks(node)
    const before = await contents(node)

    lab.step('piped in, and killed in mid-rebuild')
    await stopAt(node, 'image')
    const piped = node.connect([], `node - '${JSON.stringify(CALL)}'`)
    const pipedGone = ended(piped)
    piped.stdin?.end(fs.readFileSync(path.join(REPOSITORY, 'dist/gpu_passthrough.js')))
    await awaitPlace(node)
    await node.out(`kill -9 "$(sed -n 's/.*"pid":\\([0-9]*\\).*/\\1/p' /var/lib/vfiokit/lock)"`)
    await pipedGone
    await goOn(node)
    await node.rebooted()
    await done(lab, node)
    await takenBack(lab, node)

    for (const [place, title] of [['image', 'the power is cut in mid-rebuild'], ['grub', 'the power is cut when the image is there']] as const) {
      lab.step(title)
      await cutAt(node, place)
      const { boots } = node
      // That boot has given the card to vfio-pci, and the node switches its IOMMU on unasked: nothing waits for another.
      await done(lab, node)
      lab.equal([node.boots, (await node.out('cat /proc/sys/kernel/random/boot_id')).trim()], [boots, node.bootId], 'that boot was the reboot')
      await takenBack(lab, node)
    }
    lab.equal(edited(before, await contents(node)), [], 'every file outside logs, caches and generated images is as before')
  },
}
