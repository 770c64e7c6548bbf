// Nodes as a cloud image has them, without Node.js, that nobody logs in to: an operator's ansible-core brings them to
// ready from outside, over ssh. One by the role, back again by the role; two by the fleet playbook, out of service one
// at a time while they really reboot, beside one that does not answer.
import * as fs from 'fs'
import * as path from 'path'
import { REPOSITORY } from '../../trees/debian.ts'
import { cloudIn } from '../../integration/openstack-client.ts'
import { own } from '../../dist/sandbox.ts'
import { operatorsMachine } from '../controller.ts'
import type { OperatorsMachine, Played } from '../controller.ts'
import type { Lab, Scenario } from '../lab.ts'
import type { LabNode } from '../node.ts'
import { RADEON, contents, drivers, edited } from './common.ts'

const NODE = '/opt/vfiokit/node'
const FORMER = ['radeon', 'snd_hda_intel']
const TAKEN = ['vfio-pci', 'vfio-pci']
const CARDS = ['bochs', 'radeon'] as const
/** The kernel says so itself, whoever asked for it. */
const BOOTS = 'last -x reboot | grep -c ^reboot'

const PLAY = JSON.stringify([{
  name: 'GPUs for guests', hosts: 'gpu_nodes', gather_facts: false, become: true,
  roles: [{ role: 'vfiokit.host.gpu_passthrough' }],
}])

function inventory(at: OperatorsMachine, nodes: Readonly<Record<string, object>>, more: object): void {
  const vars = {
    gpu_passthrough_ids: [RADEON], gpu_passthrough_expect_count: 1, gpu_passthrough_reboot: 'if_required',
    gpu_passthrough_node_source: 'copied', gpu_passthrough_node_directory: at.binaries, ...more,
  }
  at.write('inventory.yml', JSON.stringify({ gpu_nodes: { hosts: nodes, vars } }))
}

/** As whoever looks at the node afterwards sees it. */
async function ready(lab: Lab, node: LabNode): Promise<void> {
  const { code, out } = await node.sh(`${NODE} /opt/vfiokit/passthrough_verify.js '${JSON.stringify({ ids: RADEON, expect_count: 1 })}'`)
  lab.match(out, /"status":"ready","ready":true,"ready_next_boot":true/, `passthrough_verify (exit ${String(code)})`)
  lab.equal(await drivers(node), TAKEN, 'lspci agrees')
}

/** Of its first boot, which makes keys and more; without a seed it has nothing else to do. */
async function settled(node: LabNode): Promise<LabNode> {
  await node.out('n=0; until [ -e /run/cloud-init/result.json ]; do n=$((n+1)); [ $n -lt 600 ] || exit 1; sleep 1; done')
  return node
}

/** What cloud-init writes at each boot is its own. */
async function changed(node: LabNode, before: ReadonlyMap<string, string>): Promise<readonly string[]> {
  return edited(before, await contents(node)).filter(name => !/^(mode of )?var\/lib\/cloud\//.test(name))
}

const count = async (node: LabNode): Promise<number> => Number(await node.out(BOOTS))

function went(lab: Lab, played: Played, status: number, what: string): void {
  lab.ok(played.status === status, `${what}: exit ${status} expected, ${String(played.status)} found\n${played.status === status ? '' : played.output.slice(-6000)}`)
  lab.ok(!/\[DEPRECATION|Traceback|undefined variable|has no attribute/.test(played.output), `${what}: without a word of Ansible's own trouble\n${played.output.slice(-3000)}`)
}

export const ansibleRole: Scenario = {
  name: 'ansible-role',
  about: 'the role gpu_passthrough from outside, over ssh: no Node.js there, one reboot, ready; again nothing; absent, and as before',
  async run(lab) {
    const at = await operatorsMachine()
    try {
      const node = await settled(await lab.open('cloud-init-debian12', CARDS))
      lab.equal((await node.sh('command -v node nodejs')).out, '', 'there is no Node.js')
      const before = await contents(node)
      const boots = await count(node)
      at.write('play.yml', PLAY)
      inventory(at, { gpu01: at.variables(node) }, {})

      lab.step('a check')
      const checked = await at.play('play.yml', ['--check', '--diff'])
      went(lab, checked, 0, 'a check')
      lab.match(checked.output, /Node\.js would be brought to this node first/, 'says how far it can see')
      lab.equal(await changed(node, before), [], 'and touches nothing')

      lab.step('one play')
      const first = await node.during(at.play('play.yml'))
      went(lab, first, 0, 'the play')
      await node.rebooted()
      lab.equal([await count(node) - boots, first.count('gpu01', 'failed')], [1, 0], 'one reboot')
      await ready(lab, node)

      lab.step('again')
      const again = await at.play('play.yml')
      went(lab, again, 0, 'a second play')
      lab.equal([again.count('gpu01', 'changed'), again.count('gpu01', 'failed'), await count(node) - boots], [0, 0, 1], 'changes nothing')
      const drift = await at.play('play.yml', ['--check', '--diff'])
      lab.equal([drift.status, drift.count('gpu01', 'changed')], [0, 0], 'and a check finds no drift')

      lab.step('absent')
      const absent = await node.during(at.play('play.yml', [], { gpu_passthrough_state: 'absent' }))
      went(lab, absent, 0, 'taken back')
      await node.rebooted()
      lab.equal([await drivers(node), await count(node) - boots], [FORMER, 2], 'one more reboot, and the former drivers')
      // The record of both runs stays until passthrough_undo, and so does the directory that Ansible works in.
      const left = (await changed(node, before)).filter(name => !/^(mode of )?(root\/\.ansible(\/tmp)?$|var\/lib\/vfiokit(\/|$))/.test(name))
      lab.equal(left, [`mode of ${NODE.slice(1)}`, NODE.slice(1)], 'every file is as before, and Node.js stays')
    } finally {
      at.remove()
    }
  },
}

export const ansibleFleet: Scenario = {
  name: 'ansible-fleet',
  about: 'the fleet playbook over ssh on two nodes that really reboot, one after the other, and one that does not answer',
  async run(lab) {
    const at = await operatorsMachine()
    try {
      const one = await settled(await lab.open('cloud-init-debian12', CARDS))
      const two = await settled(await lab.open('cloud-init-debian12', CARDS))
      const names = ['gpu01', 'gpu02', 'gpu03']
      const state = at.write('cloud.json', JSON.stringify({ nodes: at.dir, patience: 2, servers: [], faults: {}, done: [], services: names.map(host => ({ host, status: 'enabled', state: 'up', reason: null })) }))
      at.write('openstack', `#!/bin/sh\nexec '${process.execPath}' '${path.join(REPOSITORY, 'out/test/integration/openstack-client.js')}' '${state}' "$@"\n`, 0o755)
      // Nothing listens on port 1.
      inventory(at, { gpu01: at.variables(one), gpu02: at.variables(two), gpu03: { ...at.variables(two), ansible_port: 1 } }, {
        fleet_openstack_command: [path.join(at.dir, 'openstack')], fleet_results_dir: path.join(at.dir, 'results'),
      })
      const fleet = (): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => {
        const { hosts }: { readonly hosts: Readonly<Record<string, { readonly fleet: string }>> } = JSON.parse(fs.readFileSync(path.join(at.dir, 'results', `${name}.json`), 'utf8'))
        return [name, hosts[name]?.fleet ?? '']
      }))
      const boots = [await count(one), await count(two)]

      lab.step('the fleet')
      const first = await one.during(two.during(at.play('vfiokit.host.fleet')))
      went(lab, first, 2, 'a fleet of which one does not answer')
      lab.equal(fleet(), { gpu01: 'done', gpu02: 'done', gpu03: 'unreachable' }, 'each has a state')
      lab.match(first.output, /gpu03: unreachable; [^"]*Connection refused/, 'and the one that does not answer is told')
      await one.rebooted()
      await two.rebooted()
      lab.equal([await count(one), await count(two)], boots.map(was => was + 1), 'one reboot each')
      await ready(lab, one)
      await ready(lab, two)
      const asked = cloudIn(state).done
      const mark = 'vfiokit: being prepared'
      lab.equal(asked, ['gpu01', 'gpu02'].flatMap(name => [`compute service set --disable --disable-reason ${mark} ${name} nova-compute`, `compute service set --enable ${name} nova-compute`]), 'out of service and in again, one after the other')

      lab.step('once it is mended')
      own(state)
      inventory(at, { gpu01: at.variables(one), gpu02: at.variables(two) }, { fleet_openstack_command: [path.join(at.dir, 'openstack')], fleet_results_dir: path.join(at.dir, 'results') })
      const second = await at.play('vfiokit.host.fleet')
      went(lab, second, 0, 'the next run')
      lab.equal([second.count('gpu01', 'changed'), second.count('gpu02', 'changed'), cloudIn(state).done.length, await count(one), await count(two)], [0, 0, asked.length, ...boots.map(was => was + 1)], 'finds nothing to do')
    } finally {
      at.remove()
    }
  },
}
