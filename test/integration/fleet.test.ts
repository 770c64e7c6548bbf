// The playbook vfiokit.host.fleet by a real ansible-core, on nodes that are trees and a cloud that is a file. What
// OpenStack was asked for, what the nodes are afterwards, and what is written of them (npm run test:fleet; with
// VFIOKIT_FLEET=200 a fleet of that many).
import { spawnSync } from 'child_process'
import { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import type { Test } from 'tap'
import { ROOT } from '../../build/names.ts'
import { sha256 } from '../../lib/hash.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { giveAway, installed } from './controllers.ts'
import type { Controller } from './controllers.ts'
import { guestOn, world } from './fleet-world.ts'

t.setTimeout(7200e3)
const NODES = Number(process.env['VFIOKIT_FLEET'] ?? 4)
const SERIAL = Number(process.env['VFIOKIT_FLEET_SERIAL'] ?? 2)
const ON_GPU = { 'pci_passthrough:alias': 'a30:1' }
const NOISE = /\[DEPRECATION|Traceback|undefined variable|has no attribute/
const SYSTEM = installed()
const PYPI = process.env['VFIOKIT_ANSIBLE_LINT']
/** That of PyPI, where there is one: what Ansible makes of a lost node and of templates differs with its release. */
const NEWER = PYPI === undefined ? SYSTEM : installed(PYPI) ?? SYSTEM

function suite(name: string, controller: Controller | undefined, act: (t: Test, controller: Controller) => Promise<void>): void {
  t.test(name, { skip: controller === undefined ? 'ansible-core is not installed' : false }, async t => {
    if (controller === undefined) return
    t.comment(`ansible-core ${controller.version}`)
    await act(t, controller)
  })
}

suite('a rolling run, one node that fails, and on from there', SYSTEM, async (t, controller) => {
  const names = Array.from({ length: NODES }, (_, n) => `node${String(n + 1).padStart(3, '0')}`)
  const bad = names[Math.floor(NODES / 2)] ?? ''
  const at = await world(t, controller, names, { nodes: { [bad]: { firmware: 'off' } }, forks: 2 * SERIAL })
  const born = at.bootId(bad)
  const turns = (): readonly string[] => at.cloud().done.filter((line) => line.includes('being prepared')).map((line) => line.split(' ')[8] ?? '')
  const timed = (title: string) => {
    const before = Date.now()
    const ran = at.play({ fleet_serial: SERIAL })
    t.comment(`${title}: ${NODES} nodes, ${SERIAL} at a time, ${((Date.now() - before) / 60e3).toFixed(1)} min, ${ran.peak} MiB at most`)
    return ran
  }

  const first = timed('until one fails')
  t.equal(first.status, 2, 'a fleet that is not ready is a failure', { output: first.output })
  t.notMatch(first.output, NOISE)
  t.equal(turns()[0], names[0], 'the canary goes first')
  const states = at.states()
  const began = names.slice(0, turns().length)
  t.same([...turns()].sort(), began, 'the others follow in order, those of a batch beside each other')
  t.ok(began.includes(bad) && began.length <= names.indexOf(bad) + SERIAL, 'and stop after the batch of the one that fails')
  for (const name of began) t.equal(states[name], name === bad ? 'failed' : 'done')
  t.same(names.filter((name) => states[name] === undefined), names.slice(began.length), 'nothing is written of those that did not begin')
  t.match(at.written(bad), { failed: true, msg: /off_in_firmware/, results: [{ module: 'gpu_passthrough' }, { module: 'passthrough_verify', status: 'off_in_firmware' }] })
  t.match(at.cloud().services.find(({ host }) => host === bad), { status: 'disabled', reason: /^vfiokit: failed: .*off_in_firmware/ }, 'it stays out of service, and says why')
  t.ok(at.cloud().services.every(({ host, status }) => host === bad || status === 'enabled'), 'every other one is in service')
  t.match(first.stdout, new RegExp(`${bad}: failed; .*VT-d`), 'the remedy is told')
  t.match(first.stdout, new RegExp(`1 failed, (\\d+ not_started, )?${began.length - 1} done`))
  const told = spawnSync(process.execPath, [join(ROOT, 'dist/fleet_report.js'), '--width', '200', join(at.dir, 'results')], { encoding: 'utf8' })
  t.match(told.stdout, new RegExp(`^${bad} +off_in_firmware`, 'm'), 'fleet_report reads the results')
  t.match(told.stdout, new RegExp(`^${names[0]} +ready`, 'm'))

  at.mend(bad)
  const boots = new Map(names.map((name) => [name, at.bootId(name)]))
  const second = timed('the rest')
  t.equal(second.status, 0, 'once that is mended it goes on', { output: second.output })
  // The one that failed is out of service already.
  t.same([...turns().slice(began.length)].sort(), names.slice(began.length), 'where it stopped')
  t.equal(at.written(bad).fleet, 'done')
  for (const name of names) {
    t.equal(at.driver(name), 'vfio-pci')
    if (began.includes(name)) t.equal(at.bootId(name), boots.get(name), `${name} is not rebooted again`)
    else t.not(at.bootId(name), born, `${name} has rebooted`)
  }
  t.ok(at.cloud().services.every(({ status, reason }) => status === 'enabled' && reason === null), 'every node is in service')

  const asked = at.cloud().done.length
  const third = timed('nothing to do')
  t.equal(third.status, 0, 'a third run', { output: third.output })
  t.equal(at.cloud().done.length, asked, 'has nothing to do')
  t.same(new Set(Object.values(at.states())), new Set(['ready']))
})

suite('guests, and whatever comes between', NEWER, async (t, controller) => {
  const names = ['stops', 'taken', 'away', 'waits', 'lost', 'stray', 'others']
  const at = await world(t, controller, names, {
    forks: 8, strays: ['stray'],
    nodes: { lost: { firmware: 'on', boot: 'lost' }, others: { firmware: 'on', boot: 'taken' } },
    variables: { stops: { fleet_gpu_guests: 'stop' }, others: { fleet_gpu_guests: 'shelve' } },
    servers: [
      guestOn('stops', { specs: ON_GPU }), guestOn('stops', { id: 'plain', name: 'plain' }), guestOn('stops', { id: 'asleep', name: 'asleep', status: 'SHUTOFF', specs: ON_GPU }),
      guestOn('waits', { specs: ON_GPU }), guestOn('others', { specs: ON_GPU }),
    ],
  })
  at.change(({ services }) => services.filter(({ host }) => host === 'taken').forEach((one) => Object.assign(one, { status: 'disabled', reason: 'Kim has the lid off' })))
  at.lose('away', true)
  const many = { fleet_serial: 9, fleet_canary: 0, fleet_max_failures: 9 }
  const first = at.play(many)
  t.equal(first.status, 2)
  t.notMatch(first.output, NOISE)
  t.same(at.states(), { stops: 'done', taken: 'skipped', away: 'unreachable', waits: 'failed', lost: 'failed', stray: 'failed', others: 'done' }, 'each has a state', { output: first.output })
  const service = (name: string) => at.cloud().services.find(({ host }) => host === name)
  const server = (id: string) => at.cloud().servers.find((one) => one.id === id)

  t.match(service('stops'), { status: 'enabled' })
  t.match(server('id-of-stops'), { host: 'stops', status: 'ACTIVE' }, 'a guest that was stopped is started again')
  t.match(server('asleep'), { status: 'SHUTOFF' }, 'one that was off stays off')
  t.notMatch(server('plain'), { host: 'stops' }, 'one without a device was migrated')
  t.same(at.cloud().done.filter((line) => /^server (stop|start|migrate)/.test(line)), ['server stop id-of-stops', 'server migrate --live-migration plain', 'server start id-of-stops'])
  t.match(server('id-of-others'), { host: null, status: 'SHELVED_OFFLOADED' })
  t.match(service('others'), { status: 'disabled', reason: 'memory errors, do not use' }, "somebody else's reason stands")
  t.match(at.written('others').msg, /stays disabled, and not by us: memory errors/)
  t.equal(at.driver('others'), 'vfio-pci')

  t.match(service('taken'), { status: 'disabled', reason: 'Kim has the lid off' })
  t.match(at.written('taken'), { failed: true, msg: /Kim has the lid off/ })
  t.match(at.written('away'), { unreachable: true, msg: /no route to host/ })
  t.match(at.written('waits').msg, /guests are left after 20 s: vm-on-waits/)
  t.match(at.written('stray'), { msg: /guests run here/, results: [{ module: 'gpu_passthrough' }, { module: 'host_reboot' }] }, 'a guest that nova does not know is seen by the node')
  t.match(at.written('lost').msg, /the node was lost on the way: .*no route to host/)
  for (const name of ['waits', 'stray', 'lost']) t.match(service(name), { status: 'disabled', reason: /^vfiokit: failed: / }, `${name} stays out of service`)
  for (const name of ['taken', 'away', 'waits', 'stray']) t.not(at.driver(name), 'vfio-pci', `${name} was not rebooted`)

  at.change((cloud) => void (cloud.servers = cloud.servers.filter(({ host }) => host !== 'waits')))
  at.endStray('waits')
  at.endStray('stray')
  at.lose('lost', false)
  at.lose('away', false)
  const second = at.play({ ...many, fleet_disabled_by_others: 'configure' })
  t.equal(second.status, 0, 'a second run goes on', { output: second.output })
  t.same(at.states(), { stops: 'ready', taken: 'done', away: 'done', waits: 'done', lost: 'done', stray: 'done', others: 'ready' })
  for (const name of names) t.equal(at.driver(name), 'vfio-pci')
  t.match(service('taken'), { status: 'disabled', reason: 'Kim has the lid off' }, 'what others have disabled stays so')
  t.match(service('others'), { status: 'disabled', reason: 'memory errors, do not use' })
  for (const name of ['away', 'waits', 'lost', 'stray']) t.match(service(name), { status: 'enabled' })
})

suite('guests that nova does not move', SYSTEM, async (t, controller) => {
  const at = await world(t, controller, ['full', 'other'], { servers: [guestOn('full')] })
  const other = (more: object) => at.change(({ services }) => services.filter(({ host }) => host === 'other').forEach((one) => Object.assign(one, more)))
  const asked = () => at.cloud().done.filter((line) => line.startsWith('server ')).length
  other({ status: 'disabled', reason: 'Kim has the lid off' })
  const refused = at.play({}, ['--limit', 'full'])
  t.equal(refused.status, 2)
  t.match(at.written('full').msg, /No valid host was found/, 'what nova refuses is told in its words', { output: refused.output })

  other({ status: 'enabled', reason: null })
  at.change(({ servers }) => servers.forEach((one) => Object.assign(one, { stays: true })))
  const before = asked()
  const broken = at.play({}, ['--limit', 'full'])
  t.equal(broken.status, 2)
  t.match(at.written('full').msg, /nova was asked, and let them stay: vm-on-full/, 'and nobody waits for one that is where it was, its migration broken off', { output: broken.output })
  t.equal(asked(), before + 1, 'which is begun once in a turn')
  t.match(at.cloud().servers, [{ host: 'full', status: 'ACTIVE', task: null }])
  t.not(at.driver('full'), 'vfio-pci', 'its node is not rebooted')

  at.change(({ servers }) => servers.forEach((one) => Object.assign(one, { stays: false })))
  const gone = at.play({}, ['--limit', 'full'])
  t.equal(gone.status, 0, 'the next run moves it', { output: gone.output })
  t.match(at.cloud().servers, [{ host: 'other', status: 'ACTIVE' }])
})

suite('what does not begin', SYSTEM, async (t, controller) => {
  const names = ['one', 'two', 'six', 'ten', 'nine', 'five', 'four']
  const at = await world(t, controller, names, { forks: 8, nodes: { one: { firmware: 'on', boot: 'dead' } } })
  const before = snapshot(join(at.dir, 'nodes'))
  const checked = at.play({}, ['--check'])
  t.equal(checked.status, 0, 'a check', { output: checked.output })
  t.same(checked.stdout.split('\n').flatMap((line) => /"(\w+): not_started; would change/.exec(line)?.[1] ?? []), names, 'tells what it would do, in the order of the inventory', { output: checked.output })
  const mute = at.play({ fleet_openstack_command: ['/no/such/client'] })
  t.match(mute, { status: 2, output: /\/no\/such\/client/ }, 'without an answer of OpenStack nothing begins')
  const all = at.play({ fleet_serial: 0 })
  t.match(all, { status: 2, output: /fleet_serial is 0, expected 1 or more/ }, 'nor the whole fleet at once, which 0 is to Ansible')
  const odd = at.play({ fleet_gpu_guests: 'kill' })
  t.match(odd, { status: 2, output: /value of fleet_gpu_guests must be one of: wait, shelve, stop/ })
  t.same(differences(before, snapshot(join(at.dir, 'nodes'))), [], 'none of them touches a node')
  t.same(at.cloud().done, [], 'or the cloud')
  const alone = at.play({ fleet_openstack: 'none', fleet_max_failures: 5 })
  t.match(alone, { status: 2, stdout: /one: failed; Boot the tree: .*the node did not come up[^]*two: not_started/ }, 'a canary that fails stops everything', { output: alone.output })
  t.same(at.cloud().done, [], 'and OpenStack can be left out')
  t.notMatch(alone.stdout, /one: failed; [^"]*compute service/, 'of which nothing is told then')
})

suite('what would go wrong behind the guests is said before they go', NEWER, async (t, controller) => {
  const at = await world(t, controller, ['one'], { servers: [guestOn('one', { specs: ON_GPU })] })
  const stops = { fleet_gpu_guests: 'stop' }
  for (const [what, text] of [['none', null], ['broken', '- name: [']] as const) {
    if (text !== null) writeFileSync(join(at.dir, `${what}.yml`), text)
    giveAway(at.dir)
    const ran = at.play({ ...stops, gpu_passthrough_reboot_tasks: `${what}.yml` })
    t.match(ran, { status: 2, stdout: new RegExp(`one: failed; gpu_passthrough_reboot_tasks is ${what}\\.yml, expected a file with a list of tasks; [^"]*${at.dir}/${what}\\.yml; [^"]*as it was`) }, what, { output: ran.output })
  }
  const early = at.play({ ...stops, gpu_passthrough_reboot: 'if_required' })
  t.match(early, { status: 2, output: /gpu_passthrough_reboot is given with -e/ }, 'when a node reboots', { output: early.output })
  t.same(at.cloud().done, [], 'OpenStack was asked for nothing')
  t.match(at.cloud().servers, [{ host: 'one', status: 'ACTIVE' }])
  const told = at.play({ ...stops, gpu_passthrough_reboot_tasks: 'reboot.yml' })
  t.equal(told.status, 0, 'a file is looked for where the operator is', { output: told.output })
  t.equal(at.driver('one'), 'vfio-pci')
})

suite('cards given back', SYSTEM, async (t, controller) => {
  const at = await world(t, controller, ['one', 'two'])
  t.equal(at.play({}).status, 0)
  writeFileSync(join(at.dir, 'nodes/two/node.json'), '{"firmware":"on","boot":"former"}')
  const stuck = at.play({ gpu_passthrough_state: 'absent' }, ['--limit', 'two'])
  t.match(at.written('two'), { fleet: 'failed', msg: /^The cards are given back: / }, 'a node that holds its cards after the boot is not', { output: stuck.output })
  t.match(at.cloud().services.find(({ host }) => host === 'two'), { status: 'disabled' })
  writeFileSync(join(at.dir, 'nodes/two/node.json'), '{"firmware":"on"}')
  const back = at.play({ gpu_passthrough_state: 'absent' })
  t.equal(back.status, 0, 'nothing is to be verified', { output: back.output })
  t.notMatch(back.output, NOISE)
  for (const name of at.names) {
    t.match(at.written(name), { fleet: 'done', msg: /^given back/, failed: false, results: [{ module: 'gpu_passthrough', changed: false, reboot_required: false }] })
    t.equal(at.driver(name), 'nvidia')
  }
  t.ok(at.cloud().services.every(({ status }) => status === 'enabled'), 'every node is in service')
  const asked = at.cloud().done.length
  const again = at.play({ gpu_passthrough_state: 'absent' })
  t.match(again, { status: 0, stdout: /2 ready/ }, 'again there is nothing to do', { output: again.output })
  t.equal(at.cloud().done.length, asked)
})

suite('a host of the client that is lost, and guests that do not start', NEWER, async (t, controller) => {
  const names = ['shut', 'open', 'asleep', 'full']
  const at = await world(t, controller, names, { client: 'control', servers: names.map((name) => guestOn(name, { specs: ON_GPU })) })
  const service = (name: string) => at.cloud().services.find(({ host }) => host === name)
  const server = (name: string) => at.cloud().servers.find(({ id }) => id === `id-of-${name}`)
  const play = (name: string) => at.play({ fleet_openstack_host: 'control', fleet_gpu_guests: 'stop' }, ['--limit', `${name},control`])
  const silent = /control does not answer: .*no route to host/

  at.loseClient('compute service list --service', 0)
  writeFileSync(join(at.dir, 'client-lost'), '')
  giveAway(join(at.dir, 'client-lost'))
  t.match(play('shut'), { status: 2, output: /no route to host/ }, 'before anything begins')
  at.loseClient('compute service list --host', 1)
  const shut = play('shut')
  t.match(at.written('shut'), { fleet: 'failed', msg: silent }, 'before the service is disabled', { output: shut.output })
  t.match(at.written('shut').msg, /OpenStack could not be told so/)
  t.match([service('shut')?.status, server('shut')?.status, at.driver('shut') === 'vfio-pci'], ['enabled', 'ACTIVE', false], 'nobody takes it for disabled')

  at.loseClient('compute service list --host', 2)
  const open = play('open')
  t.match(at.written('open'), { fleet: 'failed', msg: silent, stopped: ['id-of-open'] }, 'before it is enabled', { output: open.output })
  at.loseClient('no such words', 1)
  const mended = play('open')
  t.match([mended.status, at.written('open').fleet, service('open')?.status, server('open')?.status], [0, 'done', 'enabled', 'ACTIVE'], 'the next run makes up for it', { output: mended.output })

  at.loseClient('--enable', 1)
  const asleep = play('asleep')
  t.match(at.written('asleep'), { fleet: 'failed', msg: silent, stopped: ['id-of-asleep'] }, 'before guests are started', { output: asleep.output })
  at.loseClient('no such words', 1)
  t.same([play('asleep').status, server('asleep')?.status, at.written('asleep').stopped], [0, 'ACTIVE', []], 'which are not forgotten')

  at.change((cloud) => void (cloud.faults = { 'server start': 'Quota exceeded for cores (HTTP 403)' }))
  const full = play('full')
  t.match(full.stdout, /full: failed; Start them: Quota exceeded[^"]*; its compute service is enabled"/, 'what is told of the service is so', { output: full.output })
  t.equal(service('full')?.status, 'enabled')
  t.notMatch(full.output, NOISE)
})

suite('a node without Node.js', NEWER, async (t, controller) => {
  const at = await world(t, controller, ['bare'])
  const binary = `#!/bin/sh\nexec '${process.execPath}' "$@"\n`
  mkdirSync(join(at.dir, 'binaries'))
  for (const arch of ['amd64', 'arm64']) writeFileSync(join(at.dir, `binaries/node-linux-${arch}`), binary)
  writeFileSync(join(at.dir, 'binaries/SHA256SUMS'), ['amd64', 'arm64'].map((arch) => `${sha256(binary)}  node-linux-${arch}\n`).join(''))
  giveAway(join(at.dir, 'binaries'))
  const copied = { gpu_passthrough_node_source: 'copied', gpu_passthrough_node_directory: join(at.dir, 'binaries'), gpu_passthrough_node_destination: join(at.dir, 'opt/node') }
  const checked = at.play(copied, ['--check'])
  t.match(checked, { status: 0, stdout: /bare: not_started; Node\.js is brought first/ }, 'a check says how far it can see', { output: checked.output })
  const told = at.play({ ...copied, fleet_max_failures: -1 })
  t.match(told, { status: 2, stdout: /bare: not_started; Node\.js is brought first/ }, 'as one does whose turn does not come', { output: told.output })
  const ran = at.play(copied)
  t.equal(ran.status, 0, 'and a run brings it', { output: ran.output })
  t.equal(at.driver('bare'), 'vfio-pci')
})

suite('numbers and booleans as text, and guests that stay', SYSTEM, async (t, controller) => {
  const at = await world(t, controller, ['drifts', 'misled', 'deaf'], {
    variables: { misled: { gpu_passthrough_ids: ['nonsense'] } },
    servers: [guestOn('misled', { specs: ON_GPU }), guestOn('deaf', { specs: ON_GPU })],
  })
  at.change((cloud) => void (cloud.faults = { 'server list --all-projects --host deaf after server stop': 'keystone is down (HTTP 503)' }))
  const text = ['fleet_serial=9', 'fleet_canary=0', 'fleet_max_failures=0', 'fleet_guest_timeout=6', 'fleet_poll=0', 'fleet_service_timeout=5', 'fleet_start_stopped=false', 'fleet_gpu_guests=stop', 'gpu_passthrough_verify=false', 'fleet_results_dir=results', `fleet_openstack_command=${join(at.dir, 'openstack')}`]
  const first = at.play({}, text.flatMap((one) => ['-e', one]))
  t.equal(first.status, 2)
  t.notMatch(first.output, NOISE)
  t.same(at.states(), { drifts: 'done', misled: 'failed', deaf: 'failed' }, 'the results are where the operator is', { output: first.output })
  t.match(at.written('misled'), { msg: /nonsense/, results: [{ module: 'gpu_passthrough', error: { code: 'E_PARAMS' } }] })
  t.match(at.written('drifts').results, [{ module: 'gpu_passthrough', reboot_required: false }], 'what is written without a verdict is of after the boot')
  t.match(at.cloud().services.find(({ host }) => host === 'misled'), { status: 'enabled' }, 'what no turn could mend gets none, and stops no other')
  t.match(at.cloud().servers.find(({ host }) => host === 'misled'), { status: 'ACTIVE' })
  t.match(at.written('deaf').msg, /keystone is down/, 'an answer that failed is not the answer that none is left')
  t.not(at.driver('deaf'), 'vfio-pci', 'and the node is not rebooted')

  unlinkSync(join(at.dir, 'nodes/drifts/tree/etc/modprobe.d/vfio.conf'))
  at.change(({ servers }) => void servers.push(guestOn('drifts', { specs: ON_GPU })))
  const asked = at.cloud().done.length
  const born = at.bootId('drifts')
  const second = at.play({ fleet_gpu_guests: 'stop' }, ['--limit', 'drifts'])
  t.notMatch(second.output, NOISE)
  t.ok(existsSync(join(at.dir, 'nodes/drifts/tree/etc/modprobe.d/vfio.conf')), 'what has drifted is mended', { output: second.output })
  // Below a root it is left to the operator.
  t.match(at.written('drifts').msg, /boot\.image/, 'but for the image')
  t.same(at.cloud().done.slice(asked).filter((line) => line.startsWith('server ')), [], 'without a reboot guests stay')
  t.equal(at.bootId('drifts'), born)
})

suite('guests stay on a node that no run makes ready', NEWER, async (t, controller) => {
  const names = ['dead', 'typo', 'torn', 'vague', 'fine']
  const at = await world(t, controller, names, {
    forks: 8,
    variables: { dead: { gpu_passthrough_expect_count: 8 }, typo: { gpu_passthrough_expect_count: 'eight' }, vague: { fleet_guest_timeout: 'long' } },
    servers: ['dead', 'typo', 'torn'].map((name) => guestOn(name, { specs: ON_GPU })),
  })
  const torn = join(at.dir, 'results/torn.json')
  mkdirSync(join(at.dir, 'results'))
  writeFileSync(torn, '{"hosts": {"torn": {"stopped": ["id-of-')
  giveAway(join(at.dir, 'results'))
  const service = (name: string) => at.cloud().services.find(({ host }) => host === name)
  const moved = (): readonly string[] => at.cloud().done.filter((line) => line.startsWith('server '))
  const many = { fleet_serial: 9, fleet_canary: 0, fleet_max_failures: 1, fleet_gpu_guests: 'shelve' }
  const first = at.play(many)
  t.equal(first.status, 2)
  t.notMatch(first.output, NOISE)
  t.same(moved(), [], 'no guest is sent away for it', { output: first.output })
  t.match(at.written('dead'), { fleet: 'failed', msg: /expected 8/ })
  t.match(service('dead'), { status: 'disabled', reason: /^vfiokit: failed: .*expected 8/ })
  t.match(at.written('typo'), { fleet: 'failed', msg: /gpu_passthrough_expect_count/ }, 'what the role does not take')
  t.match(service('typo'), { status: 'enabled' }, 'gets no turn')
  t.match(first.stdout, /torn: failed; [^"]*results\/torn\.json [^"]*repair it or remove it/, 'a file of results that is cut short is told')
  t.match(readFileSync(torn, 'utf8'), /"id-of-$/, 'and left as it is')
  t.match(service('torn'), { status: 'enabled' })
  t.match(first.stdout, /vague: failed; [^"]*says why above; its compute service is as it was/, 'one whose variables the playbook does not take is told as well')
  t.match(first.stdout, /4 failed, 1 done/)
  t.equal(at.written('fine').fleet, 'done', 'the others have their turns')

  const checked = at.play(many, ['--check', '--limit', 'fine,typo'])
  t.match(checked, { status: 2, stdout: /typo: failed; [^]*fine: ready; nothing to do/ }, 'a check tells both, and what has failed fails it', { output: checked.output })

  at.change(({ servers }) => void servers.push(guestOn('fine', { specs: ON_GPU })))
  const mute = at.play({ ...many, gpu_passthrough_node_path: '/no/such/node' }, ['--limit', 'fine'])
  t.match(mute, { status: 2, stdout: /fine: failed; [^"]*\/no\/such\/node does not run/ }, 'a node that cannot be asked', { output: mute.output })
  t.same(moved(), [], 'keeps its guests')
})

suite('services that are left to restart', NEWER, async (t, controller) => {
  const at = await world(t, controller, ['nova'], { pretended: 'nova' })
  const restarted = (): string => existsSync(join(at.dir, 'restarted')) ? readFileSync(join(at.dir, 'restarted'), 'utf8') : ''
  const service = () => at.cloud().services.find(({ host }) => host === 'nova')
  writeFileSync(join(at.dir, 'goes-after-verify'), '')
  giveAway(join(at.dir, 'goes-after-verify'))
  const lost = at.play({})
  t.equal(lost.status, 2)
  t.match(at.written('nova'), { fleet: 'failed', msg: /the node was lost on the way/, restarts: ['systemctl restart nova-api.service nova-compute.service'] }, 'are kept in mind where the node is lost before', { output: lost.output })
  t.equal(restarted(), '')
  t.match(service(), { status: 'disabled' }, 'and the node stays out of service')
  at.lose('nova', false)
  const second = at.play({})
  t.equal(second.status, 0, 'the next run', { output: second.output })
  t.notMatch(second.output, NOISE)
  t.equal(restarted(), 'restart nova-api.service nova-compute.service\n', 'makes up for them, all units of a command')
  t.match(at.written('nova'), { fleet: 'done', restarts: [] })
  t.match(service(), { status: 'enabled' })
  const third = at.play({})
  t.equal(third.status, 0)
  t.equal(at.written('nova').fleet, 'ready', 'once', { output: third.output })
})
