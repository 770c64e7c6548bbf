// The playbook vfiokit.host.fleet by a real ansible-core against a real control plane: keystone, placement, glance and
// nova of Debian's packages with nova-compute on its fake driver, asked by the real openstack client. The nodes are
// trees. What is looked at is what nova says itself (npm run test:controlplane; root, mmdebstrap, ansible-core).
import { spawn } from 'child_process'
import { once } from 'events'
import { readFileSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { own } from '../dist/sandbox.ts'
import { installed } from '../integration/controllers.ts'
import { world } from '../integration/fleet-world.ts'
import type { World } from '../integration/fleet-world.ts'
import { cannot } from '../trees/debian.ts'
import { openCloud } from './cloud.ts'
import type { Cloud, Server, Service } from './cloud.ts'
import type { Seen } from './door.ts'

t.setTimeout(4 * 3600e3)
const DOOR = join(ROOT, 'out/test/controlplane/door.js')
const NODES = ['shelves', 'stops', 'taken', 'broken']
/** Where guests go that can be moved; it is no node of the fleet. */
const SPARE = 'spare'
const KIM = 'Kim has the lid off'
const SYSTEM = installed()
const NO = cannot() ?? (SYSTEM === undefined ? 'ansible-core is not installed' : null)

/** What nova said of a node in the moment before it was rebooted. */
interface Look { readonly host: string; readonly service: Service | undefined; readonly guests: readonly Server[] }

interface Client { readonly settings: object; seen(): readonly Seen[]; looks(): readonly Look[] }

/** The real client for Ansible, and a reboot that asks nova first what it holds of the node. */
async function clientOf(t: { teardown(fn: () => void): void }, cloud: Cloud, at: World): Promise<Client> {
  const socket = join(at.dir, 'door')
  const log = join(at.dir, 'seen')
  writeFileSync(log, '')
  const door = spawn('env', ['-u', 'NODE_OPTIONS', process.execPath, DOOR, 'keep', socket, log, String(cloud.pid), cloud.root], { stdio: ['pipe', 'pipe', 'inherit'] })
  t.teardown(() => door.stdin.destroy())
  await once(door.stdout, 'data')
  writeFileSync(join(at.dir, 'real-openstack'), `#!/bin/sh\nexec '${process.execPath}' '${DOOR}' client '${socket}' "$@"\n`, { mode: 0o755 })
  const look = { name: 'Look at nova', 'ansible.builtin.command': { argv: [process.execPath, DOOR, 'look', socket, '{{ inventory_hostname }}'] }, changed_when: false }
  const boot = { name: 'Boot the tree', 'ansible.builtin.include_tasks': join(at.dir, 'reboot.yml') }
  writeFileSync(join(at.dir, 'look-and-reboot.yml'), JSON.stringify([look, boot]))
  for (const name of ['real-openstack', 'look-and-reboot.yml']) own(join(at.dir, name))
  const seen = (): readonly Seen[] => readFileSync(log, 'utf8').split('\n').filter((line) => line !== '').map((line): Seen => JSON.parse(line))
  return {
    settings: { fleet_openstack_command: [join(at.dir, 'real-openstack')], fleet_openstack_cloud: 'admin', gpu_passthrough_reboot_tasks: join(at.dir, 'look-and-reboot.yml'), fleet_poll: 2, fleet_guest_timeout: 1200, fleet_service_timeout: 600 },
    seen,
    looks: () => seen().filter(({ words }) => words[0] === 'look').map(({ words, stdout }) => {
      const [services, servers]: readonly { readonly text: string }[] = JSON.parse(stdout)
      const { services: [service] }: { readonly services: readonly Service[] } = JSON.parse(services?.text ?? '')
      const { servers: guests }: { readonly servers: readonly Server[] } = JSON.parse(servers?.text ?? '')
      return { host: words[1] ?? '', service, guests }
    }),
  }
}

t.test('a fleet against a real control plane', { skip: NO ?? false }, async (t) => {
  if (SYSTEM === undefined) return
  const cloud = await openCloud(t, [...NODES, SPARE])
  const at = await world(t, SYSTEM, NODES, {
    nodes: { broken: { firmware: 'off' } }, forks: 5,
    variables: { shelves: { fleet_gpu_guests: 'shelve' }, stops: { fleet_gpu_guests: 'stop' } },
  })
  const client = await clientOf(t, cloud, at)
  cloud.stage('guests', () => {
    cloud.boot('gpu-on-shelves', 'shelves', 'gpu')
    cloud.boot('gpu-on-stops', 'stops', 'gpu')
    cloud.boot('plain-on-stops', 'stops', 'plain')
    cloud.boot('plain-on-taken', 'taken', 'plain')
    cloud.set('taken', 'disabled', KIM)
  })
  for (const { name, minutes, memory } of cloud.stages) t.comment(`${name}: ${minutes.toFixed(1)} min, ${memory} MiB`)
  const service = (host: string): Service | undefined => cloud.services().find((one) => one.host === host)
  const server = (name: string): Server | undefined => cloud.servers().find((one) => one.name === name)
  const play = (title: string) => {
    const before = client.seen().length
    const began = Date.now()
    const ran = at.play({ ...client.settings, fleet_max_failures: 9 })
    const asked = client.seen().slice(before).filter(({ words }) => words[0] !== 'look')
    t.comment(`${title}: ${((Date.now() - began) / 60e3).toFixed(1)} min; ansible ${ran.peak} MiB, the control plane ${cloud.memory()} MiB; the client ${asked.length} times, ${(asked.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(asked.length, 1)).toFixed(1)} s each`)
    t.notMatch(ran.output, /\[DEPRECATION|Traceback|undefined variable|has no attribute/)
    return ran
  }

  const first = play('the first run')
  cloud.settle()
  t.equal(first.status, 2, 'a node fails, and one is skipped')
  t.same(at.states(), { shelves: 'done', stops: 'done', taken: 'skipped', broken: 'failed' }, 'each has a state', { output: first.output })
  const looks = client.looks()
  t.same(looks.map(({ host }) => host), ['shelves', 'stops', 'broken'], 'those that had to were rebooted, once')
  for (const { host, service: then, guests } of looks) {
    t.match(then, { host, status: 'disabled', disabled_reason: 'vfiokit: being prepared' }, `before its reboot ${host} is out of service, with our reason`)
    t.same(guests.filter(({ status }) => status !== 'SHUTOFF'), [], `and nova has no guest that runs on ${host}`)
  }
  for (const host of ['shelves', 'stops']) {
    t.match(service(host), { status: 'enabled', disabled_reason: null }, `afterwards ${host} is in service`)
    t.equal(at.driver(host), 'vfio-pci')
  }
  t.match(server('gpu-on-shelves'), { status: 'SHELVED_OFFLOADED', 'OS-EXT-SRV-ATTR:host': null }, 'a guest with a GPU is shelved')
  t.match(looks.find(({ host }) => host === 'stops')?.guests, [{ name: 'gpu-on-stops', status: 'SHUTOFF' }], 'or stopped, where that is wanted')
  t.match(server('gpu-on-stops'), { status: 'ACTIVE', 'OS-EXT-SRV-ATTR:host': 'stops' }, 'and started again')
  t.match(server('plain-on-stops'), { status: 'ACTIVE', 'OS-EXT-SRV-ATTR:host': /^(?!stops)\w+$/ }, 'a guest without one is migrated live, and runs')
  t.match(service('taken'), { status: 'disabled', disabled_reason: KIM }, "somebody else's reason stands")
  t.match(server('plain-on-taken'), { status: 'ACTIVE', 'OS-EXT-SRV-ATTR:host': 'taken' }, 'and the guest there was left alone')
  t.match(at.written('taken').msg, new RegExp(KIM))
  const why = service('broken')?.disabled_reason ?? ''
  t.match(service('broken'), { status: 'disabled', disabled_reason: /^vfiokit: failed: .*off_in_firmware/ }, 'a node that fails stays out of service, and nova says why')
  t.ok(why.length <= 255 && `vfiokit: failed: ${at.written('broken').msg}`.startsWith(why), `as much of it as nova has room for: ${why.length} characters`)

  at.mend('broken')
  cloud.set('taken', 'enabled')
  const second = play('the second run')
  cloud.settle()
  t.equal(second.status, 0, 'it goes on', { output: second.output })
  t.same(at.states(), { shelves: 'ready', stops: 'ready', taken: 'done', broken: 'done' })
  for (const name of NODES) t.match(service(name), { status: 'enabled', disabled_reason: null }, `${name} is in service`)
  t.match(server('plain-on-taken'), { status: 'ACTIVE', 'OS-EXT-SRV-ATTR:host': /^(?!taken)\w+$/ }, 'its guests first seen off')

  const before = [cloud.services().map(({ host, status, disabled_reason }) => ({ host, status, disabled_reason })), cloud.servers()]
  const third = play('the third run')
  t.equal(third.status, 0, 'a third run', { output: third.output })
  t.same(new Set(Object.values(at.states())), new Set(['ready']))
  t.same([cloud.services().map(({ host, status, disabled_reason }) => ({ host, status, disabled_reason })), cloud.servers()], before, 'changes nothing in nova')
})
