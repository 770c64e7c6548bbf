// What a report makes of what real modules said on fixture hosts, and of fleets made of that.
import t from 'tap'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import passthroughVerify from '../../modules/passthrough_verify.ts'
import { reportOf } from '../../lib/report-fleet.ts'
import type { Node, Report } from '../../lib/report-fleet.ts'
import { readDocuments } from '../../lib/report-input.ts'
import { resultsIn } from '../../lib/report-results.ts'
import type { Lost, Told } from '../../lib/report-results.ts'
import { STATES, rankOf } from '../../lib/report-states.ts'
import { summaryOf, textOf } from '../../lib/report-text.ts'
import { shortName, totalsOf } from '../../lib/report-totals.ts'
import { compareNames } from '../../lib/report-view.ts'
import type { Wire } from '../../lib/envelope.ts'
import { cards, debian12, ubuntu2204 } from '../hosts/distros.ts'
import { iommu } from '../hosts/words.ts'
import { TWO, asNode, conditions, fleet, labOn, lines } from '../report/fleet.ts'
import { random } from './random.ts'

t.setTimeout(600e3)
const SCREEN = { width: 100, colours: false }

/** Each text as a file of its own, one second after the other. */
function report(...files: readonly string[]): Report {
  const found: { readonly told: Told[]; readonly lost: Lost[] } = { told: [], lost: [] }
  files.forEach((text, at) => readDocuments(text).documents.forEach((document) => {
    const { told, lost } = resultsIn(document, { name: `file${at}`, at: at * 1000, first: found.told.length + found.lost.length })
    found.told.push(...told)
    found.lost.push(...lost)
  }))
  return reportOf(found, [])
}

const only = ({ nodes }: Report): Node => {
  const [node] = nodes
  if (node === undefined || nodes.length !== 1) throw new Error(`${nodes.length} nodes, expected one`)
  return node
}

const wire = (module: string, more: object = {}): Wire => ({ changed: false, failed: false, msg: 'ok', comment: 'ok', module, version: '0', contract: 1, host: { name: 'n1', machine_id: '1'.repeat(32) }, changes: [], ...more })
const told = (...wires: readonly Wire[]): string => lines(wires)

t.test('every condition of a node by its name', async t => {
  const all = await conditions(t)
  const of = (name: string): Node => only(report(lines(all[name] ?? [])))
  const gpus = (name: string): readonly string[] => of(name).gpus.map(({ address, state }) => `${address.slice(5)} ${state}`)
  for (const name of ['ready', 'missing_device', 'drifted', 'off_in_firmware', 'pending_reboot', 'planned', 'refused', 'with_host', 'blocked', 'no_gpu']) t.equal(of(name).state, name)
  t.equal(of('eight').state, 'ready')
  t.equal(of('pending_undo').state, 'pending_reboot')
  t.same(gpus('ready'), ['03:00.0 stays', '41:00.0 ready', '61:00.0 ready'])
  t.same(gpus('missing_device').slice(1), ['41:00.0 ready', '61:00.0 ready', '81:00.0 missing_device'])
  t.same(gpus('drifted').slice(1), ['41:00.0 drifted', '61:00.0 drifted'])
  t.same(gpus('off_in_firmware').slice(1), ['41:00.0 off_in_kernel'])
  t.same(gpus('pending_reboot').slice(1), ['41:00.0 pending_reboot'])
  t.same(gpus('pending_undo').slice(1), ['41:00.0 pending_reboot'], 'also on its way back to the host')
  t.same(gpus('planned').slice(1), ['41:00.0 planned', '61:00.0 planned'])
  t.same(gpus('refused').slice(1), ['41:00.0 blocked'])
  t.same(gpus('with_host').slice(1), ['41:00.0 with_host'])

  t.match(of('off_in_firmware').blockers[0], { text: /iommu\.firmware is no DMAR/, remedy: /VT-d/ }, 'what blocks it, with the remedy')
  t.match(of('drifted').blockers.find(({ text }) => text.startsWith('boot.ids')), { addresses: ['0000:41:00.0', '0000:61:00.0'], remedy: /vfio_bind/ }, 'two cards, said once')
  t.match(of('pending_reboot').blockers, [{ remedy: 'reboot the node' }])
  t.match(of('refused').blockers, [{ text: /IOMMU group 12/, remedy: /another slot/ }])
  t.match(of('blocked').blockers, [{ addresses: ['0000:41:00.0'], text: /no IOMMU group/ }])
  t.same(of('ready').blockers, [], 'what was in the way before is not any more')
  t.match(of('planned').planned, [{ label: '/etc/modprobe.d/vfio.conf', facet: 'persistent', lines: [{ sign: '+' }, { sign: '+', text: 'options vfio-pci ids=10de:20b7' }] }])
  t.same(of('ready').planned, [])
  t.match(of('ready').gpus[1], { id: '10de:20b7', name: /A30 PCIe/, driver: 'vfio-pci', group: '12', deviceType: 'type-PCI', numa: '0' })

  t.test('a fleet of all of them', async t => {
    for (const count of [1, 40, 300]) {
      const nodes = fleet(all, count)
      const { nodes: shown, plans, remarks } = report(nodes.map(({ said }) => lines(said)).join(''))
      t.equal(shown.length, count)
      t.same(remarks, [])
      const expected = new Map(nodes.map(({ name, condition }) => [name, ({ eight: 'ready', type_pf: 'with_host', pending_undo: 'pending_reboot' } as Record<string, string>)[condition] ?? condition]))
      for (const { name, state } of shown) if (state !== expected.get(name)) t.equal(state, expected.get(name), name)
      const order = [...shown].sort((a, b) => rankOf(a.state) - rankOf(b.state) || compareNames(a.name, b.name))
      t.same(shown.map(({ name }) => name), order.map(({ name }) => name), 'most urgent first')
      const planning = nodes.filter(({ condition }) => condition === 'planned').length
      for (const plan of plans) t.equal(plan.nodes.length, planning, `${plan.label}: equal changes of all nodes are one`)
      t.equal(plans.length > 0, planning > 0)
    }
  })

  t.test('one id with two device types', async t => {
    const nodes = [...fleet(all, 3).map(({ said }) => said), asNode(all['type_pf'] ?? [], 'odd', 999)]
    const { mixed } = totalsOf(report(nodes.map(lines).join('')))
    t.match(mixed, [{ id: '10de:20b7', name: 'A30 PCIe', types: [{ type: 'type-PCI' }, { type: 'type-PF', cards: 1, nodes: ['odd'] }] }])
    t.same(totalsOf(report(nodes.slice(0, 3).map(lines).join(''))).mixed, [])
    t.match(textOf(report(nodes.map(lines).join('')), { width: 1000, colours: false }), /10de:20b7 \(A30 PCIe\) is type-PCI on \d nodes, type-PF on odd: an alias of Nova finds one of them only; switch SR-IOV/)
  })

  t.test('totals are those of the nodes, in whatever order and wrapping they come', async t => {
    const nodes = fleet(all, 60)
    const whole = totalsOf(report(nodes.map(({ said }) => lines(said)).join('')))
    t.equal(whole.nodes.reduce((sum, { count }) => sum + count, 0), 60)
    t.equal(whole.models.reduce((sum, { count }) => sum + count, 0), whole.gpus)
    for (const { count, states } of whole.models) t.equal(states.reduce((sum, one) => sum + one.count, 0), count)
    const { below } = random(5)
    const shuffled = [...nodes].map(({ said }) => ({ said, key: below(1e6) })).sort((a, b) => a.key - b.key)
    const sorted = (totals: object): string => JSON.stringify(totals, (_, value: unknown) => (Array.isArray(value) && typeof value[0] === 'string' ? [...value].sort() : value))
    const again = totalsOf(report(JSON.stringify({ hosts: Object.fromEntries(shuffled.map(({ said }, at) => [`h${at}`, { results: said }])) })))
    t.equal(sorted(again.models), sorted(whole.models))
    t.same(again.nodes, whole.nodes)
  })

  t.test('text for a terminal', async t => {
    const one = report(lines(asNode(all['off_in_firmware'] ?? [], 'gpu-1', 1)), lines(asNode(all['eight'] ?? [], 'gpu-2', 2)))
    const text = textOf(one, SCREEN)
    t.match(text, /^gpu-1 +off_in_firmware +1 x 10de:20b7 A30 PCIe +- +off_in_kernel +41:00\.0$/m)
    t.match(text, /^ +-> switch VT-d, AMD-Vi or SMMU on in the firmware setup$/m)
    t.match(text, /^gpu-2 +ready +8 x 10de:20b0 .* vfio-pci +ready +07:00\.0 0f:00\.0 .* bd:00\.0$/m)
    t.match(text, /2 nodes:\n +off_in_firmware +1 +#+\n +ready +1 +#+\n/)
    t.match(text, /^[\n\x20-\x7e]*$/)
    t.match(textOf(one, { width: 100, colours: true }), /\u001b\[31moff_in_firmware/)
    t.notMatch(summaryOf(one, SCREEN), /^NODE/m)
  })
})

t.test('the newest of each module counts', async t => {
  const ready = told(wire('passthrough_verify', { status: 'ready', findings: [] }))
  const failed = told(wire('gpu_passthrough', { failed: true, msg: 'dracut failed', error: { code: 'E_COMMAND', node: 'partial', hint: 'make room in /boot' } }))
  t.match(only(report(ready, failed)), { state: 'failed', blockers: [{ text: 'dracut failed', remedy: 'make room in /boot' }] })
  t.equal(only(report(failed, ready)).state, 'ready')
  t.equal(only(report(failed + ready)).state, 'ready', 'in one file: the later one')
  t.equal(only(report(ready, told(wire('passthrough_verify', { status: 'drifted', failed: true, error: { code: 'E_NOT_READY' }, findings: [] })))).state, 'drifted')
  t.equal(only(report(ready, told(wire('gpu_info', { gpus: [] })))).state, 'ready', 'a look says nothing of the whole')
  t.equal(only(report(told(wire('gpu_passthrough', { stage: 'stuck', reboot_required: true, reboot_reasons: ['0000:41:00.0 has the driver nvidia, not vfio-pci'] })))).state, 'stuck')
  t.match(only(report(told(wire('gpu_passthrough', { changed: true, run: 'r', stage: 'reboot_pending', reboot_required: true, reboot_reasons: [], bootable: { ok: false, reasons: ['no kernel'] } })))), { state: 'not_bootable', blockers: [{ text: 'no kernel', remedy: /before you reboot/ }] })
  t.equal(only(report(told(wire('vfio_modules', { failed: true, error: { code: 'E_HOST' } })))).state, 'unsupported')
  t.equal(only(report(told(wire('passthrough_verify', { status: 'a word of tomorrow', failed: true, error: { code: 'E_NOT_READY' } })))).state, 'failed')
})

t.test('a verdict holds until a run changes what it is about', async t => {
  const ready = told(wire('passthrough_verify', { status: 'ready', findings: [] }))
  const took = { changed: true, run: 'r', reboot_required: false, pending: ['update-grub'] }
  t.match(only(report(ready, told(wire('iommu_cmdline', took)))), { state: 'configured', blockers: [{ text: 'left for you to run', remedy: 'update-grub' }] })
  t.same(only(report(told(wire('iommu_cmdline', took)), ready)), { ...only(report(told(wire('iommu_cmdline', took)), ready)), state: 'ready', blockers: [] }, 'and what is verified afterwards is')
  t.match(only(report(told(wire('iommu_cmdline', took)))), { state: 'configured', blockers: [{ remedy: 'update-grub' }] }, 'what is left to run is told where nothing else is')
  t.match(only(report(ready, told(wire('nova_pci', { changed: true, run: 'r', pending: ['systemctl restart nova-compute'] })))), { state: 'ready', blockers: [{ remedy: 'systemctl restart nova-compute' }] }, "Nova's part is about something else")
  t.match(only(report(told(wire('gpu_passthrough', { changed: true, run: 'r', stage: 'reboot_pending', reboot_required: true, reboot_reasons: ['0000:41:00.0 has the driver nvidia, not vfio-pci'], pending: ['update-initramfs -u'] })))).blockers, [{ remedy: 'update-initramfs -u' }, { remedy: 'reboot the node' }], 'and comes before the reboot')
})

t.test('hosts that call themselves the same are told apart by the inventory', async t => {
  const of = (alias: string | null, name: string, more: object, machine_id?: string): string => {
    const said = wire('gpu_passthrough', { ...more, host: { name, ...(machine_id === undefined ? {} : { machine_id }) } })
    return alias === null ? told(said) : JSON.stringify({ hosts: { [alias]: said } })
  }
  const ready = { stage: 'ready' }
  const refused = { failed: true, error: { code: 'E_REFUSED' } }
  const states = (...files: readonly string[]): readonly string[] => report(...files).nodes.map(({ name, state }) => `${name} ${state}`).sort()
  for (const name of ['localhost', 'localhost.localdomain', 'compute']) {
    for (const id of [undefined, 'c']) t.same(states(of('gpu1', name, refused, id), of('gpu2', name, ready, id)), ['gpu1 refused', 'gpu2 ready'], `${name}, ${id ?? 'no machine id'}`)
    t.same(states(of('gpu1', name, refused, 'a'), of('gpu2', name, ready, 'b'), of(null, name, ready, 'a')), ['gpu1 ready', 'gpu2 ready'], 'also where somebody asked the node itself')
  }
  t.same(states(of('gpu1', 'localhost', ready)), ['gpu1 ready'])
  t.same(states(of('gpu1.a.example', 'gpu1', refused, 'a'), of('gpu1', 'gpu1', ready, 'a'), of('10.0.0.11', 'gpu1', ready, 'a')), ['gpu1 ready'], 'a domain and an address are no other host')
  const { causes } = totalsOf(report(of(null, 'n1', { ...refused, msg: 'no' }, 'a'), of(null, 'n1', { ...refused, msg: 'no' }, 'b')))
  t.match(causes, [{ nodes: ['n1', 'n1'] }], 'two nodes of one name are two')
})

t.test('a check is told from an apply by what the engine says of both', async t => {
  const at = labOn(t, ubuntu2204(...TWO))
  const params = { ids: '10de:20b7' }
  const checked = await at.run(gpuPassthrough, params, { check: true, diff: true })
  const applied = await at.run(gpuPassthrough, params, { diff: true })
  t.equal(only(report(told(checked))).state, 'planned')
  t.match(only(report(told(applied))), { state: 'pending_reboot', planned: [] })
  t.match(only(report(told(checked), told(applied))), { state: 'pending_reboot', planned: [] }, 'the same module: replaced')
  at.machine.reboot()
  const verified = at.look(passthroughVerify, {})
  t.match(only(report(told(checked), told(verified))), { state: 'ready', planned: [] }, 'somebody did it meanwhile')
})

t.test('without gpu_info, a card is its lowest function', async t => {
  const at = labOn(t, debian12(cards.turing))
  const done = await at.run(gpuPassthrough, { ids: '10de:1e87' })
  t.match(only(report(told(done))).gpus.map(({ address, id }) => [address, id]), [['0000:2b:00.0', '10de:1e87']])
})

t.test('a card that the IOMMU passes over is not one whose IOMMU is off', async t => {
  const at = labOn(t, debian12(iommu('on'), ...TWO))
  await at.run(gpuPassthrough, { ids: '10de:20b7' })
  at.machine.reboot()
  const link = '/sys/bus/pci/devices/0000:41:00.0/iommu_group'
  at.machine.tree.remove(link)
  at.machine.tree.remove('/sys/kernel/iommu_groups/12')
  const states = (): readonly string[] => only(report(told(at.look(passthroughVerify, {})))).gpus.map(({ address, state, group }) => `${address} ${state} ${group}`)
  t.same(states(), ['0000:41:00.0 unsupported ', '0000:61:00.0 ready 13'])
  at.machine.tree.remove('/sys/class/iommu')
  at.machine.tree.remove('/sys/kernel/iommu_groups')
  t.match(states(), [/41:00\.0 drifted/], 'nothing tells')
})

t.test('which results are of one host', async t => {
  const of = (name: string, machine_id?: string): string => told(wire('gpu_info', { gpus: [], host: { name, ...(machine_id === undefined ? {} : { machine_id }) } }))
  const names = (...files: readonly string[]): readonly string[] => report(...files).nodes.map(({ name }) => name)
  t.same(names(of('n1'), of('n1', 'a'), of('n1.example.org', 'a')), ['n1.example.org'], 'no machine id was told, then a domain was set')
  const cloned = report(of('n1', 'a'), of('n2', 'a'))
  t.same(cloned.nodes.map(({ name }) => name), ['n1', 'n2'], 'clones do not hide each other')
  t.match(cloned.remarks, [/n1, n2 have the same machine id a: clones/])
  const anew = report(of('n1', 'a'), of('n1', 'b'))
  t.equal(anew.nodes.length, 2)
  t.match(anew.remarks, [/2 hosts are called n1, with the machine ids a, b/])
  t.equal(report(told(wire('gpu_info', { host: {} }))).nodes[0]?.name, 'without a name, in file0')

  const lost = (name: string): string => JSON.stringify({ hosts: { [name]: { unreachable: true, msg: 'timed out' } } })
  t.match(report(of('n1', 'a'), lost('n1')).nodes, [{ name: 'n1', state: 'unreachable', blockers: [{ text: 'timed out', remedy: /ssh/ }] }])
  t.match(report(lost('n1'), of('n1', 'a')).nodes, [{ state: 'no_gpu' }], 'it is back')
  const alias = JSON.stringify({ hosts: { 'rack7-3': wire('gpu_info', { gpus: [], host: { name: 'n1', machine_id: 'a' } }) } })
  t.match(report(alias, lost('rack7-3')).nodes, [{ name: 'n1', state: 'unreachable' }], 'by the name in the inventory')
  t.match(report(of('n1', 'a'), lost('n2')).nodes.map(({ name, state }) => `${name} ${state}`).sort(), ['n1 no_gpu', 'n2 unreachable'])
})

t.test('an address has no domain, and two domains are two hosts', async t => {
  const of = (name: string, machine_id?: string): string => told(wire('gpu_info', { gpus: [], host: { name, ...(machine_id === undefined ? {} : { machine_id }) } }))
  const gone = (...names: readonly string[]): string => names.map((name) => `${name} | UNREACHABLE!: timed out\n`).join('')
  const states = (...files: readonly string[]): readonly string[] => report(...files).nodes.map(({ name, state }) => `${name} ${state}`).sort()
  for (const all of [['10.0.0.11', '10.0.0.12', '10.0.0.13'], ['fd00::1.2.3.4', 'fd00::1.2.3.5']]) t.same(states(gone(...all)), all.map((name) => `${name} unreachable`))
  t.same(states(of('10.0.0.11', 'a'), gone('10.0.0.12')), ['10.0.0.11 no_gpu', '10.0.0.12 unreachable'])
  t.same(states(of('gpu1.a.example', 'a'), gone('gpu1.b.example')), ['gpu1.a.example no_gpu', 'gpu1.b.example unreachable'])
  t.same(states(of('gpu1.a.example', 'a'), gone('gpu1')), ['gpu1.a.example unreachable'])
  t.same(states(of('gpu1', 'a'), gone('GPU1.a.example')), ['gpu1 unreachable'])
  t.same(states(gone('gpu1', 'gpu1.a.example')), ['gpu1.a.example unreachable'])
  t.same(states(gone('gpu1', 'gpu1.a.example', 'gpu1.b.example')), ['gpu1 unreachable', 'gpu1.a.example unreachable', 'gpu1.b.example unreachable'], 'which of both gpu1 is, nobody knows')
  const two = report(of('gpu1.a.example', 'a'), of('gpu1.b.example', 'b'), of('gpu1.b.example'))
  t.same([two.nodes.map(({ name }) => name), two.remarks], [['gpu1.a.example', 'gpu1.b.example'], []], 'whose names are not odd')
  const called = (alias: string, machine_id: string): string => JSON.stringify({ hosts: { [alias]: wire('gpu_info', { gpus: [], host: { name: 'gpu1', machine_id } }) } })
  t.same(states(called('gpu1.a.example', 'a'), called('gpu1.b.example', 'b'), gone('gpu1.b.example')), ['gpu1.a.example no_gpu', 'gpu1.b.example unreachable'], 'the inventory knows the domain of a node that does not')
  t.same(states(called('gpu1.a.example', 'a'), gone('gpu1.b.example')), ['gpu1.a.example no_gpu', 'gpu1.b.example unreachable'])
  t.same(states(called('10.0.0.11', 'a'), gone('10.0.0.11')), ['gpu1 unreachable'], 'by the name in the inventory')
})

t.test('what came last in a file without times counts', async t => {
  const gone = 'n1 | UNREACHABLE!: timed out\n'
  const back = `n1 | SUCCESS => ${told(wire('passthrough_verify', { status: 'ready', findings: [] }))}`
  t.equal(only(report(gone + back)).state, 'ready')
  t.equal(only(report(back + gone)).state, 'unreachable')
  t.equal(only(report(gone + back + gone)).state, 'unreachable')
  t.equal(only(report(JSON.stringify([{ hosts: { n1: { unreachable: true } } }, { hosts: { n1: wire('gpu_info', { gpus: [] }) } }]))).state, 'no_gpu', 'in one document')
})

t.test('what the fleet playbook has skipped is shown as that', async t => {
  const why = 'its compute service is disabled, and not by us: Kim has the lid off'
  const record = (...results: readonly Wire[]): string => JSON.stringify({ hosts: { n1: { fleet: 'skipped', msg: why, failed: true, unreachable: false, compute_host: 'n1', stopped: [], results } } })
  const devices = [{ address: '0000:41:00.0', id: '10de:20b7', driver: 'vfio-pci', wanted: 'vfio-pci' }]
  const shown = { state: 'skipped', blockers: [{ text: why, remedy: /fleet_disabled_by_others/ }] }
  t.match(only(report(record())), shown)
  t.match(only(report(record(wire('gpu_passthrough', { stage: 'ready', devices }), wire('passthrough_verify', { status: 'ready', findings: [] })))), { ...shown, gpus: [{ state: 'ready' }] }, 'whatever it has found')
  t.equal(only(report(record(wire('gpu_passthrough')), told(wire('passthrough_verify', { status: 'ready', findings: [] })))).state, 'ready', 'until somebody looks again')
  const other = JSON.parse(record(wire('passthrough_verify', { status: 'off_in_firmware', failed: true })))
  other.hosts.n1.fleet = 'failed'
  t.equal(only(report(JSON.stringify(other))).state, 'off_in_firmware', 'a module that failed says it better than the playbook')
})

t.test('what holds up a reboot is told with its remedies', async t => {
  const blockers = [{ kind: 'guest', text: 'vm1 (process 4242)', remedy: 'move it away', pid: 4242 }, { kind: 'cloud_init', text: 'cloud-init has not finished', remedy: 'wait until it has' }]
  const refused = wire('host_reboot', { failed: true, msg: 'this node is not rebooted', error: { code: 'E_REFUSED', hint: 'move it away; wait' }, reboot_required: true, rebooting: false, blockers })
  t.match(only(report(told(refused))), { state: 'refused', blockers: [{ text: 'this node is not rebooted' }, { text: 'vm1 (process 4242)', remedy: 'move it away', addresses: [] }, { text: 'cloud-init has not finished', remedy: 'wait until it has' }] })
})

t.test('a diff is its lines that go and come', async t => {
  const check = (node: string, before: string, after: string): Wire => wire('vfio_bind', {
    changed: true, msg: 'would change /etc/x', host: { name: node }, diff: [{ before, after, before_header: '/etc/x', after_header: '/etc/x' }], changes: [{ step: 'file', label: '/etc/x', facet: 'persistent', before: 'sha256:1', after: 'sha256:2' }, { step: 'kmod', label: 'vfio', facet: 'live', before: '', after: 'loaded' }],
  })
  const { plans } = report(told(check('n1', 'a\nb\nc\n', 'a\nB\nc\nd\n'), check('n2', 'other\nb\nc\n', 'other\nB\nc\nd\n'), check('n3', 'b\n', 'x\n')))
  t.match(plans.map(({ label, nodes, lines, instead }) => [label, nodes, lines.map(({ sign, text }) => sign + text), instead]), [
    ['vfio', ['n1', 'n2', 'n3'], [], 'absent \u2192 loaded'], ['/etc/x', ['n1', 'n2'], ['-b', '+B', '+d'], ''], ['/etc/x', ['n3'], ['-b', '+x'], ''],
  ])
})

t.test('names that every object of JavaScript has are no words of ours', async t => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    t.equal(only(report(told(wire('gpu_passthrough', { failed: true, msg: 'x', error: { code: word } })))).state, 'failed', word)
    t.equal(only(report(told(wire('gpu_passthrough', { stage: word })))).state, 'configured', word)
    const finding = { id: word, address: '0000:41:00.0', ok: false, severity: 'error', found: 'x', expected: 'y' }
    t.match(only(report(told(wire('passthrough_verify', { findings: [finding] })))).gpus, [{ state: 'drifted' }], word)
  }
})

t.test('what nobody can make sense of does no harm', async t => {
  const { pick, below, list } = random(11)
  const junk = (): unknown => pick<unknown>(['constructor', 'toString', { code: 'constructor' }, { id: 'valueOf', address: '0000:41:00.0', ok: false, severity: 'error' }, null, 0, -1, 1e400, 'x', '\u0000<b>\ud800', [], [null, [1]], {}, { address: 1 }, { address: '0000:41:00.0', ok: false, severity: 'error', companions: 7 }, true, ['0000:41:00.0 has'], [{ label: {} }]])
  const keys = ['gpus', 'devices', 'findings', 'missing', 'changes', 'diff', 'pending', 'reboot_reasons', 'bootable', 'status', 'stage', 'error', 'warnings', 'notes', 'host', 'run', 'back_on', 'msg', 'reboot_required', '__proto__', 'constructor']
  for (let round = 0; round < 2000; round++) {
    const odd = Object.fromEntries(list(12, () => [pick(keys), below(3) === 0 ? [junk(), junk()] : junk()] as const))
    const { nodes } = report(JSON.stringify([wire('gpu_info'), { ...wire(pick(['gpu_passthrough', 'passthrough_verify', 'gpu_info', 'constructor'])), ...odd }]))
    if (nodes.length === 0) t.fail(`round ${round}`)
    for (const { state, gpus } of nodes) for (const word of [state, ...gpus.map((gpu) => gpu.state)]) if (STATES[word] === undefined) t.fail(`round ${round}: ${word}`)
    textOf(report(JSON.stringify({ ...wire('gpu_info'), ...odd })), SCREEN)
  }
  t.pass('2000 rounds')
})

t.test('names as they stand on the box', async t => {
  t.equal(shortName('NVIDIA Corporation GA100GL [A30 PCIe]'), 'A30 PCIe')
  t.equal(shortName('Advanced Micro Devices, Inc. [AMD/ATI] Aqua Vanjaram [Instinct MI300X]'), 'Instinct MI300X')
  t.equal(shortName('NVIDIA Corporation Device'), 'Device')
  t.equal(shortName(''), '')
  t.ok(compareNames('node-2', 'node-10') < 0)
})

