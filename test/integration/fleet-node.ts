// node fleet-node.js TREE COMMANDS: what a reboot does to a node that is a tree. First what an apply below a root
// hands to the operator, by the node's own tools, then the boot; what is wrong with the node is in node.json beside it.
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'
import { cards, ubuntu2204 } from '../hosts/distros.ts'
import { fakeMachine } from '../hosts/fake-kernel.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import type { Host } from '../hosts/words.ts'
import { GUEST, changeCloud } from './openstack-client.ts'

export interface Node {
  /** off: the IOMMU is off in its firmware setup. */
  readonly firmware: 'on' | 'off'
  /**
   * What happens at its next boot. former: it boots as before, nobody has run what was left to be run. lost: it is not
   * reached any more. dead: it stays down, and says so. taken: somebody else has disabled its compute service for
   * reasons of his own.
   */
  readonly boot?: 'former' | 'lost' | 'dead' | 'taken'
}

export function hostOf({ firmware }: Node): Host {
  return firmware === 'on' ? ubuntu2204(cards.a30) : ubuntu2204(cards.a30, cards.off)
}

/** The node in `dir`: its tree, and node.json. */
export function nodeIn(dir: string): Node {
  const node: Node = JSON.parse(readFileSync(join(dir, 'node.json'), 'utf8'))
  return node
}

/** Every node has a name and a machine-id of its own. */
export function nameIt(dir: string, name: string): void {
  const id = Buffer.from(name).toString('hex').padStart(32, '0').slice(-32)
  for (const [file, text] of [['etc/hostname', name], ['proc/sys/kernel/hostname', name], ['etc/machine-id', id]] as const) writeFileSync(join(dir, 'tree', file), `${text}\n`)
}

/** A guest of the node's as host_reboot sees it. */
export function startGuest(machine: FakeMachine): void {
  machine.start({ pid: GUEST, comm: 'qemu-system-x86', exe: '/usr/bin/qemu-system-x86_64', argv: ['qemu-system-x86_64', '-name', 'guest=instance-0000002a'], open: ['/dev/kvm'] })
}

function boot(dir: string, commands: readonly string[]): void {
  const node = nodeIn(dir)
  const name = readFileSync(join(dir, 'tree/etc/hostname'), 'utf8').trim()
  if (existsSync(join(dir, 'tree/proc', String(GUEST)))) throw new Error('a guest was running, and it is lost')
  if (node.boot === 'dead') throw new Error('the node did not come up')
  const machine = fakeMachine(join(dir, 'tree'), hostOf(node))
  for (const command of node.boot === 'former' ? [] : commands) {
    const [program = '', ...words] = command.split(' ')
    const { code, stderr } = machine.run([program, ...words])
    if (code !== 0) throw new Error(`${command}: ${stderr}`)
  }
  machine.reboot()
  nameIt(dir, name)
  if (node.boot === 'lost') writeFileSync(join(dir, 'lost'), '')
  changeCloud(join(dir, '../../cloud.json'), ({ services }) => {
    const service = services.find(({ host }) => host === name)
    if (service === undefined) return
    service.state = 'down'
    if (node.boot === 'taken') service.reason = 'memory errors, do not use'
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [tree = '', commands = '[]'] = process.argv.slice(2)
  const asked: unknown = JSON.parse(commands)
  boot(dirname(tree), Array.isArray(asked) ? asked.map(String) : [])
}
