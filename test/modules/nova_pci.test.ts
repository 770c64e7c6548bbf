// Where the lines go, what they are, what is refused, and what a later run, an undo or an absent makes of them.
import * as fs from 'fs'
import t from 'tap'
import type { Test } from 'tap'
import { Stop } from '../../lib/errors.ts'
import type { AbsPath } from '../../lib/host.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import type { Finding } from '../../lib/verdict.ts'
import novaPci from '../../modules/nova_pci.ts'
import passthroughVerify from '../../modules/passthrough_verify.ts'
import undo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { cards, debian12, rocky9, ubuntu2204, writeImage } from '../hosts/distros.ts'
import { devstack, juju, kolla, MARK, NOVA_CONF, novaDebian, novaFile, novaHosts, novaRdo, novaUnit, openstackAnsible, PF, rhoso } from '../hosts/nova.ts'
import { removeTree, scratch } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { files, gpu } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'

t.setTimeout(600e3)

const module = novaPci as unknown as Module
const DROP_IN: AbsPath = '/etc/nova/nova.conf.d/50-gpu-passthrough.conf'
const CONF: AbsPath = '/etc/nova/nova.conf'
const ASKED = { ids: '10de:20b7', alias: 'a30' }
const SPEC = '{"vendor_id": "10de", "product_id": "20b7"}'
const ALIAS = '{"name": "a30", "vendor_id": "10de", "product_id": "20b7", "device_type": "type-PF"}'
const LINES = `device_spec = ${SPEC}\nalias = ${ALIAS}\n`

function at(t: Test, host: Host): Node {
  return node(t as never, host)
}

function built(name: string): Host {
  const build = novaHosts[name]
  if (build === undefined) throw new Error(`there is no host ${name}`)
  return build()
}

async function run({ host }: Node, params: object = ASKED): Promise<Result> {
  const done = await attempt(host, module, params)
  if (done instanceof Stop) throw done
  if (done.error !== undefined) throw done.error.stop
  return done
}

async function stop({ host, dir }: Node, params: object = ASKED): Promise<Stop> {
  const before = snapshot(dir)
  const done = await attempt(host, module, params)
  if (!(done instanceof Stop)) throw new Error(`expected a refusal, got ${done.msg}`)
  const changed = differences(before, snapshot(dir))
  if (changed.length > 0) throw new Error(`a refusal touched ${changed.join(', ')}`)
  return done
}

/** What passthrough_verify says of the card of ASKED, nova included. */
function findings({ host }: Node): readonly Finding[] {
  return passthroughVerify.read(host, parseParams(passthroughVerify.params, { addresses: '0000:41:00.0', nova: true, on_findings: 'report' })).own['findings'] as readonly Finding[]
}

/** A node whose nova.conf ends with these lines. */
function withLines(lines: string): Host {
  return debian12(PF, novaFile(NOVA_CONF + lines))
}

t.test('a drop-in where the packages read drop-ins', async t => {
  const node = at(t, built('debian12'))
  const done = await run(node)
  t.equal(node.host.read(DROP_IN), `[pci]\n${LINES}`)
  t.match([DROP_IN, '/etc/nova/nova.conf.d', CONF].map(path => node.host.stat(path as AbsPath)?.mode), [0o640, 0o750, 0o640])
  t.same(done.changes.map(({ label, facet }) => [label, facet]), [[DROP_IN, 'persistent']])
  t.match(done.diff, [{ before: '', after: `[pci]\n${LINES}` }])
  t.same(done.pending, ['systemctl restart nova-compute.service'])
  t.match(done.own, {
    target: 'drop-in', deployment: 'packages', files: [DROP_IN],
    device_spec: [{ vendor_id: '10de', product_id: '20b7' }], alias: { name: 'a30', vendor_id: '10de', product_id: '20b7', device_type: 'type-PF', numa_policy: 'legacy' },
    flavor_command: 'openstack flavor set FLAVOR --property "pci_passthrough:alias"="a30:1"',
    scheduler_filter: /^enabled_filters = \S+,PciPassthroughFilter$/, restart: ['nova-compute', 'nova-api', 'nova-scheduler'],
  })
  t.same(Object.keys(done.own['snippets'] as object), ['kolla', 'kayobe', 'openstack_ansible', 'rhoso', 'juju'])
  t.match(done.notes, [/every host of nova-api needs the same alias line/, /PciPassthroughFilter/])
  t.notOk('rebootReasons' in done)
  t.match(await run(node), { changed: false, pending: [], msg: 'nothing to do' })
  t.notMatch(JSON.stringify(done), 'report_in_placement')
})

t.test('the directory is the one that the service reads', async t => {
  const unit = await run(at(t, built('one-directory')))
  t.same(unit.own['files'], ['/etc/nova/parts/50-gpu-passthrough.conf'])
  const home = at(t, debian12(PF, novaDebian(), files({ '/var/lib/nova/nova.conf.d': { dir: 0o755 } })))
  t.same((await run(home)).own['files'], ['/var/lib/nova/nova.conf.d/50-gpu-passthrough.conf'], 'of two directories the first one that is there is read, and no other')
  const variable = at(t, debian12(PF, novaUnit('/usr/bin/nova-compute --config-dir $DIR')))
  t.same((await run(variable)).own['files'], [DROP_IN])
  const overridden = at(t, rocky9(PF, novaRdo({ '/etc/systemd/system/openstack-nova-compute.service.d/dir.conf': '[Service]\nExecStart=\nExecStart=/usr/bin/nova-compute --config-dir "/etc/nova/site"\n' })))
  t.same((await run(overridden)).own['files'], ['/etc/nova/site/50-gpu-passthrough.conf'])
  const closed = at(t, debian12(PF, novaDebian(), files({ '/etc/nova/nova.conf.d': { dir: 0o700 } })))
  t.match(await stop(closed), { code: 'E_REFUSED', message: /nova\.conf\.d has mode 700, which keeps out whoever reads/ })
  t.equal((await run(closed, { ...ASKED, target: 'file' })).changed, true)
  const custom = at(t, debian12(PF, novaUnit('/usr/bin/nova-compute --config-file /etc/nova/compute.conf'), files({ '/etc/nova/compute.conf': NOVA_CONF })))
  t.same((await run(custom, { ...ASKED, target: 'file' })).own['files'], [CONF, '/etc/nova/compute.conf'], 'the API reads nova.conf, and this nova-compute does not')
  const managed = at(t, built('rocky9-managed'))
  const done = await run(managed)
  t.same(done.own['files'], ['/etc/nova/nova.conf.d/zz-vfiokit.conf'])
  t.match(done.warnings, [/kept by Ansible/])
})

t.test('names of options by release', async t => {
  const yoga = at(t, debian12(PF, novaDebian('3:25.2.1-0ubuntu2.7')))
  await run(yoga)
  t.equal(yoga.host.read(DROP_IN), `[pci]\npassthrough_whitelist = ${SPEC}\nalias = ${ALIAS}\n`)
  const ignored = at(t, debian12(PF, novaDebian('3:25.2.1-0ubuntu2.7', `${NOVA_CONF}[pci]\n${LINES}`)))
  await run(ignored)
  t.equal(ignored.host.read(DROP_IN), `[pci]\npassthrough_whitelist = ${SPEC}\n`, 'a release before 26 passes over device_spec')
  const held = at(t, debian12(PF, novaFile(NOVA_CONF), files({ '/var/lib/dpkg/status': 'Package: nova-common\nStatus: hold ok installed\nPriority: optional\nVersion: 3:25.2.1-0ubuntu2.7\n\n' })))
  await run(held)
  t.match(held.host.read(CONF), `passthrough_whitelist = ${SPEC}`, 'a package on hold is installed')
  const newton = at(t, debian12(PF, novaDebian('2:14.0.0-4')))
  await run(newton)
  t.match(newton.host.read(CONF), new RegExp(`\\n\\n\\[DEFAULT\\]\\n|^my_ip = 192\\.0\\.2\\.31\npci_passthrough_whitelist = \\{.*\npci_alias = \\{`, 'm'))
  t.equal(newton.host.read(DROP_IN), null, 'before Ocata no directory is read')
  const old = at(t, withLines(`[pci]\npassthrough_whitelist = ${SPEC}\n`))
  const done = await run(old)
  t.match(done.warnings, [/nova\.conf line \d+ has the option's name of before nova 26.*nova-manage --version/])
  t.equal(old.host.read(CONF), `${NOVA_CONF}[pci]\npassthrough_whitelist = ${SPEC}\nalias = ${ALIAS}\n`, 'and it is read by every release')
  const pip = at(t, debian12(PF, novaFile(NOVA_CONF), files({ '/usr/local/lib/python3.11/dist-packages/nova-34.0.0.dist-info': { dir: 0o755 } })))
  t.notMatch((await run(pip)).notes, [/which release/])
})

t.test('what is there is found, whoever wrote it and however', async t => {
  const before = await run(at(t, built('by-hand')))
  t.match(before, { changed: false, pending: [] })
  for (const [name, lines, put] of [
    ['in an array', `[pci]\ndevice_spec = [{"vendor_id": "8086", "product_id": "0435"}, ${SPEC}]\n`, `alias = ${ALIAS}\n`],
    ['over lines', '[PCI]\ndevice_spec = {\n  "vendor_id": "10DE",\n  "product_id": " 0x20b7 "}\n', `alias = ${ALIAS}\n`],
    ['of any address', '[pci]\ndevice_spec={"vendor_id":"10de","product_id":"20b7","address":"*:*:*.*"}\n', `alias=${ALIAS}\n`],
    ['of old names', `[DEFAULT]\npci_alias: ${ALIAS}\n`, `\n[pci]\ndevice_spec = ${SPEC}\n`],
    ['another section', `[ pci ]\ndevice_spec = ${SPEC}\n`, `\n[pci]\n${LINES}`],
    ['a comment', `[pci]\n#device_spec = ${SPEC}\n`, null],
  ] as const) {
    const node = at(t, withLines(lines))
    await run(node)
    t.equal(node.host.read(CONF), put === null ? `${NOVA_CONF}[pci]\n${LINES}#device_spec = ${SPEC}\n` : NOVA_CONF + lines + put, name)
  }
  const elsewhere = at(t, debian12(PF, novaDebian(), files({ '/etc/nova/nova-compute.conf': `[pci]\nalias = ${ALIAS}\n`, '/etc/nova/nova-compute.conf.d/x.conf': `[pci]\ndevice_spec = ${SPEC}\n` })))
  const done = await run(elsewhere)
  t.equal(done.changed, false)
  t.match(done.notes, [/every host/, /nova-compute\.conf line 2 has the alias, and nova-api does not read that file/])
})

t.test('a $ in a value as nova reads it', async t => {
  const plain = at(t, withLines(`[pci]\nalias = {"name": "a30", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}\n`.replace('a30', () => 'a$$30')))
  t.equal((await run(plain)).changed, true, 'a$30 is another name')
  const pattern = at(t, withLines('[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b7", "address": {"bus": "(41|42)$"}}\n'))
  t.equal((await run(pattern, { addresses: '0000:41:00.0' })).changed, false)
  for (const name of ['$host', '${host}', 'x$$$host']) t.match(await stop(at(t, withLines(`[pci]\nalias = ${ALIAS.replace('a30', () => name)}\n`))), { code: 'E_REFUSED', message: /nova\.conf line \d+: alias has a \$ before a name/ }, name)
})

t.test('a variable that wins over all files', async t => {
  const set = (text: string) => at(t, debian12(PF, novaDebian(), files({ '/etc/systemd/system/nova-compute.service.d/x.conf': `[Service]\n${text}\n` })))
  t.match(await stop(set('Environment=OS_PCI__REPORT_IN_PLACEMENT=1 "OS_PCI__ALIAS={}"')), { code: 'E_REFUSED', message: /^OS_PCI__ALIAS is in the environment that nova-compute is started with: it wins over all files.*; take it out there$/ })
  t.equal((await run(set('#Environment=OS_PCI__ALIAS={}\nEnvironment=OS_PCI__REPORT_IN_PLACEMENT=1'))).changed, true)
})

t.test('a spec is as narrow as what is asked for', async t => {
  const one = at(t, built('debian12'))
  await run(one, { addresses: '41:00.0', alias: 'a30' })
  t.equal(one.host.read(DROP_IN), `[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b7", "address": "0000:41:00.0"}\nalias = ${ALIAS}\n`)
  t.equal((await run(one, { addresses: '0000:41:00.0' })).changed, false)
  t.equal((await run(one)).changed, true, 'one card is not all of them')
  t.match(one.host.read(DROP_IN), new RegExp(`device_spec = ${SPEC.replace(/[{}]/g, '\\$&')}$`, 'm'))

  const wide = at(t, withLines('[pci]\ndevice_spec = {"vendor_id": "10de", "device_id": "20b7"}\n'))
  const done = await run(wide)
  t.match(done.warnings, [/nova\.conf line \d+ rules out no product \(a key that nova does not know is a tag\): it hands out every such device/])
  t.equal(wide.host.read(CONF), `${NOVA_CONF}[pci]\ndevice_spec = {"vendor_id": "10de", "device_id": "20b7"}\nalias = ${ALIAS}\n`, 'wider than it should be, and another\'s')

  const eight = at(t, built('rocky9-in-parts'))
  await run(eight, { ids: '10de:20b0' })
  t.equal(eight.host.read(DROP_IN), '[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b0"}\n', 'without an alias only the spec')
  await run(eight, { addresses: ['0000:07:00.0', '0000:0f:00.0'], alias: 'two' })
  t.equal(eight.host.read(DROP_IN)?.split('\n').length, 4, 'the spec takes these two already')

  const twins = at(t, debian12(cards.nouveau, gpu('0000:61:00.0', { id: '10de:20b7', driver: 'nouveau', group: 13 }), novaDebian()))
  await attempt(twins.host, vfioBind as unknown as Module, { addresses: '0000:61:00.0' })
  t.match(await stop(twins), { code: 'E_REFUSED', message: /^0000:41:00\.0 has the id 10de:20b7 too and stays with the host.*name addresses/ })
  t.equal((await run(twins, { addresses: '0000:61:00.0', alias: 'a30' })).changed, true)
})

t.test('the device_type that sysfs dictates', async t => {
  const type = async (host: Host, params: object = ASKED): Promise<unknown> => Object((await run(at(t, host), params)).own['alias'])['device_type']
  t.equal(await type(debian12(PF, novaDebian())), 'type-PF')
  t.equal(await type(debian12(cards.a30, novaDebian())), 'type-PCI')
  t.equal(await type(debian12(gpu('0000:41:00.4', { id: '10de:20b7', group: 12, physicalFunction: '0000:41:00.0' }), novaDebian())), 'type-VF')
  const shared = debian12(gpu('0000:41:00.0', { id: '10de:20b7', group: 12, totalVfs: 16, numVfs: 1 }), gpu('0000:41:00.4', { id: '10de:20b7', group: 13, physicalFunction: '0000:41:00.0' }), novaDebian())
  t.match(await stop(at(t, shared)), { code: 'E_REFUSED', message: /not of one type: 0000:41:00\.0 is type-PF, 0000:41:00\.4 is type-VF/ })
  const said = await run(at(t, shared), { ...ASKED, device_type: 'type-VF' })
  t.match(said.warnings, [/0000:41:00\.0 has 1 virtual functions/])
  const wrong = await run(at(t, built('debian12')), { ...ASKED, device_type: 'type-PCI' })
  t.match(wrong.warnings, [/no card here can be had with type-PCI: nova takes them for type-PF/])
  const api = at(t, debian12(novaDebian()))
  t.match(await stop(api), { code: 'E_PARAMS', param: 'device_type', message: /no device with the id 10de:20b7 can be seen here/ })
  t.equal(await type(debian12(novaDebian()), { ...ASKED, device_type: 'type-PF' }), 'type-PF')
  const dir = scratch(t)
  writeImage(dir, built('debian12'))
  const image = { ...api, dir, host: (await import('../../lib/host-fs.ts')).openHost({ root: dir }) }
  t.match((await run(image, { ids: '10de:20b7', addresses: '41:00.0', alias: 'a30', device_type: 'type-PF' })).notes, [/no \/sys\/bus\/pci\/devices/])
  t.match(image.host.read(DROP_IN), '"address": "0000:41:00.0"')
  t.match(await stop(image, { addresses: '41:00.0' }), { code: 'E_PARAMS', param: 'ids' })
})

t.test('numa_policy is part of an alias, and of whether it is the same', async t => {
  const node = at(t, built('debian12'))
  await run(node, { ...ASKED, numa_policy: 'preferred' })
  t.match(node.host.read(DROP_IN), '"numa_policy": "preferred"}')
  t.equal((await run(node, { ...ASKED, numa_policy: 'preferred' })).changed, false)
  const changed = await run(node)
  t.equal(node.host.read(DROP_IN), `[pci]\n${LINES}`, 'a line of ours is changed where it stands')
  t.equal(changed.changes.length, 1)
  t.match(await attempt(node.host, undo as unknown as Module, { since: changed.run }), { changed: true, pending: [/^systemctl restart /] })
  t.match(node.host.read(DROP_IN), '"numa_policy": "preferred"}')

  const theirs = at(t, withLines(`[pci]\nalias = ${ALIAS.replace('}', ', "numa_policy": "socket"}')}\n`))
  t.match(await stop(theirs), { code: 'E_REFUSED', message: /nova\.conf line 22 defines the alias a30 as 10de:20b7, type-PF, numa_policy socket, expected 10de:20b7, type-PF, numa_policy legacy.*not ours/ })
  t.equal((await run(theirs, { ...ASKED, numa_policy: 'socket' })).changed, true)
  t.match(await stop(at(t, debian12(PF, novaDebian('2:22.0.0-1'))), { ...ASKED, numa_policy: 'socket' }), { code: 'E_PARAMS', param: 'numa_policy' })
})

t.test('a broken file is refused with its line, and not shown', async t => {
  for (const [lines, says] of [
    ['[pci] # GPUs\n', /nova\.conf line 21 begins with \[ and does not end with \]/],
    [`x = y\n}${MARK}\n`, /line 22 is neither an option/],
    [`[pci]\n  alias = ${ALIAS}\n`, /line 22 is indented/],
    [`[pci]\nalias = {'name': '${MARK}'}\n`, /line 22: alias is not JSON/],
    ['[pci]\nalias = {"name": "a", "speed": "fast"}\n', /line 22: alias has a key that no alias has/],
    [`[pci]\nalias = ["${MARK}"]\n`, /line 22: alias is no JSON object/],
    ['[pci]\ndevice_spec = "10de:20b7"\n', /line 22: device_spec is not JSON/],
    ['[pci]\ndevice_spec = ["10de:20b7"]\n', /line 22: device_spec is neither a JSON object/],
    ['[pci]\n\ndevice_spec = {"vendor_id": 4318}\n', /line 23: device_spec has a vendor_id that is no string/],
    ['[pci]\ndevice_spec = {"product_id": "20b7,20b5"}\n', /has a product_id that is no hexadecimal number up to ffff/],
    ['[pci]\ndevice_spec = {"address": "0000:6*:00.0"}\n', /has a bus in its address that is no hexadecimal/],
    ['[pci]\nalias = {"name": "x", "vendor_id": "8086", "product_id": "0443"}\nalias = {"name": "x", "vendor_id": "8086", "product_id": "0444"}\n', /line 23 defines an alias again that \/etc\/nova\/nova\.conf line 22 defines otherwise/],
  ] as const) {
    const refusal = await stop(at(t, withLines(lines)))
    t.match(refusal, { code: 'E_REFUSED', message: says })
    t.notMatch(refusal.message, MARK)
  }
  const part = at(t, debian12(PF, novaDebian(), files({ '/etc/nova/nova.conf.d/10-x.conf': '[pci]\ndevice_spec =\n' })))
  t.match(await stop(part), { message: /10-x\.conf line 2: device_spec is empty/ })
  t.equal((await run(at(t, withLines(`[pci]\nalias = {'name': 'x'}\n`)), { ids: '10de:20b7' })).changed, true, 'aliases are looked at when one is asked for')
})

t.test('an alias of that name for something else is refused', async t => {
  for (const other of ['{"name": "a30", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}', ALIAS.replace(', "device_type": "type-PF"', ''), ALIAS.replace('}', ', "capability_type": "pci"}')]) {
    t.match(await stop(at(t, withLines(`[pci]\nalias = ${other}\n`))), { code: 'E_REFUSED', message: /line 22 defines the alias a30 as .*take another name, or change that line/ })
  }
  const plain = at(t, debian12(cards.a30, novaFile(`${NOVA_CONF}[pci]\ndevice_spec = ${SPEC}\nalias = ${ALIAS.replace(', "device_type": "type-PF"', '')}\n`)))
  t.equal((await run(plain)).changed, false, 'a card without SR-IOV is found without device_type as well')
  const twice = await run(at(t, withLines(`[pci]\ndevice_spec = ${SPEC}\nalias = ${ALIAS}\nalias = ${ALIAS}\n`)))
  t.match(twice, { changed: false, warnings: [/line 23 and .* line 24 define one alias: nova 31\.3 and later refuse that with pci_in_placement/] })
})

t.test('one alias for cards of two ids, as nova takes them: either', async t => {
  const node = at(t, withLines(`[pci]\ndevice_spec = ${SPEC}\ndevice_spec = ${SPEC.replace('20b7', '20b5')}\nalias = ${ALIAS.replace('20b7', '20b5')}\nalias = ${ALIAS}\n`))
  t.match(await run(node), { changed: false, warnings: [/line 24 and .* line 25 define one alias/] })
  const other = at(t, withLines(`[pci]\nalias = ${ALIAS.replace('20b7', '20b5')}\n`))
  t.match(await stop(other), { code: 'E_REFUSED', message: /line 22 defines the alias a30 as 10de:20b5/ }, 'and nobody makes it one unasked')
})

t.test('an alias in a file of nova-api alone is there too', async t => {
  for (const path of ['/etc/nova/nova-api.conf', '/etc/nova/nova-api.conf.d/10-aliases.conf'] as const) {
    const same = at(t, debian12(PF, novaDebian(), files({ [path]: `[pci]\nalias = ${ALIAS}\n` })))
    const done = await run(same)
    t.equal(same.host.read(DROP_IN), `[pci]\ndevice_spec = ${SPEC}\n`, 'nova-api would read it twice')
    t.match(done.warnings, [new RegExp(`^${path} line 2 has the alias, and nova-compute, which needs it for a resize, does not read that file; move the line`)])
    t.equal((await run(same)).changed, false)
    t.match(await stop(at(t, debian12(PF, novaDebian(), files({ [path]: `[pci]\nalias = ${ALIAS.replace('type-PF', 'type-VF')}\n` })))), { code: 'E_REFUSED', message: new RegExp(`^${path} line 2 defines the alias a30 as 10de:20b7, type-VF`) })
    const own = at(t, debian12(PF, novaDebian(), files({ [path]: `[pci]\nalias = ${ALIAS}\n` })))
    await run(own, { ...ASKED, path: '/etc/nova/nova-compute.conf' })
    t.match(own.host.read('/etc/nova/nova-compute.conf'), LINES, 'where nova-api does not look, nothing is there twice')
  }
})

t.test('an alias that asks for devices with a tag', async t => {
  const live = ALIAS.replace('}', ', "live_migratable": "yes"}')
  t.match(await stop(at(t, withLines(`[pci]\ndevice_spec = ${SPEC}\nalias = ${live}\n`))), { code: 'E_REFUSED', message: /defines the alias a30 as 10de:20b7, type-PF, numa_policy legacy, live_migratable, expected/ })
  t.match(await stop(at(t, withLines(`[pci]\ndevice_spec = ${SPEC.replace('}', ', "live_migratable": false}')}\nalias = ${live}\n`))), { code: 'E_REFUSED' })
  t.equal((await run(at(t, withLines(`[pci]\ndevice_spec = ${SPEC.replace('}', ', "live_migratable": "true"}')}\nalias = ${live}\n`)))).changed, false)
})

t.test('a spec comes behind others with tags that take the same devices', async t => {
  const tagged = '[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b7", "address": "0000:41:00.0", "resource_class": "CUSTOM_A30"}\n'
  const conf = at(t, debian12(PF, novaDebian(undefined, NOVA_CONF + tagged)))
  t.match(await stop(conf), { code: 'E_REFUSED', message: /^\/etc\/nova\/nova\.conf line 22 gives tags to devices that \{"vendor_id": "10de", "product_id": "20b7"\} takes as well, and nova would read ours first.*give path: \/etc\/nova\/nova\.conf,/ }, 'with --config-file the drop-ins are read first')
  await run(conf, { ...ASKED, path: CONF })
  t.equal(conf.host.read(CONF), `${NOVA_CONF}${tagged}${LINES}`)
  t.equal((await run(conf)).changed, false, 'and then it is there for every target')
  t.equal((await run(at(t, rocky9(PF, novaRdo({ '/etc/nova/nova.conf.d/10-gpu.conf': tagged }))))).changed, true, '10- comes before 50-')
  t.match(await stop(at(t, rocky9(PF, novaRdo({ '/etc/nova/nova.conf.d/60-gpu.conf': tagged })))), { code: 'E_REFUSED', message: /^\/etc\/nova\/nova\.conf\.d\/60-gpu\.conf line 2 gives tags/ })
  t.equal((await run(at(t, rocky9(PF, novaRdo({ '/etc/nova/nova-compute.conf': tagged }))))).changed, true, 'without --config-file the files come first')
  const nic = '[pci]\npassthrough_whitelist = {"address": "0000:3b:02.*", "physical_network": "physnet2", "trusted": "true"}\n'
  t.equal((await run(at(t, debian12(PF, novaDebian(undefined, NOVA_CONF + nic))))).changed, true, 'a port of a network card is somewhere else')
  t.equal((await run(at(t, rocky9(PF, novaRdo({ '/etc/nova/nova.conf.d/60-nic.conf': nic }))))).changed, true)
  const elsewhere = at(t, debian12(PF, novaDebian(undefined, NOVA_CONF + tagged.replace('0000:41', '0000:61'))))
  t.equal((await run(elsewhere)).changed, true, 'no card of that id is there')
  t.match(await stop(at(t, debian12(PF, novaUnit('/usr/bin/nova-compute --config-dir /etc/nova/parts --config-file /etc/nova/nova.conf'), files({ '/etc/nova/nova.conf': NOVA_CONF + tagged })))), { code: 'E_REFUSED' })
  t.equal((await run(at(t, debian12(PF, novaUnit('/usr/bin/nova-compute --config-file /etc/nova/nova.conf --config-dir /etc/nova/parts'), files({ '/etc/nova/nova.conf': NOVA_CONF + tagged }))))).changed, true)
})

t.test('what this release of nova does not take is told by its line', async t => {
  for (const [release, line, said] of [
    ['2:26.2.2-1', `alias = ${ALIAS.replace('a30', 'x').replace('}', ', "live_migratable": "yes"}')}`, /nova\.conf line 22: alias has a key that no alias has in nova 26; known are name, .*numa_policy, capability_type, so nova takes none/],
    ['2:26.2.2-1', `alias = ${ALIAS.replace('a30', 'x').replace('}', ', "traits": "T"}')}`, /no alias has in nova 26/],
    ['3:34.0.0-1', 'alias = {"name": "x", "device_type": "type-PF"}', /alias has no vendor_id and product_id, which nova 32 and later want/],
    ['3:34.0.0-1', 'device_spec = {"vendor_id": "10de", "product_id": "2235", "managed": "maybe"}', /device_spec has a managed that nova 31 and later do not take/],
  ] as const) {
    t.match(await stop(at(t, debian12(PF, novaDebian(release, `${NOVA_CONF}[pci]\n${line}\n`)))), { code: 'E_REFUSED', message: said })
    t.equal((await run(at(t, debian12(PF, novaFile(`${NOVA_CONF}[pci]\n${line}\n`))))).changed, true, 'another release may take it')
  }
})

t.test('nothing that a host lives on is handed out, and nothing that cannot be', async t => {
  for (const [params, code, says] of [
    [{ ids: '144d:a824' }, 'E_REFUSED', /0000:05:00\.0 \(144d:a824, nvme\) is a storage controller.*it carries .*name the GPU instead/],
    [{ addresses: '04:00.0' }, 'E_REFUSED', /is a network controller/],
    [{ ids: '1a03:2000' }, 'E_REFUSED', /display of the management controller/],
    [{ addresses: '0000:99:00.0' }, 'E_REFUSED', /nothing is at 0000:99:00\.0/],
    [{ addresses: '0000:41:00.0', ids: '10de:1eb8' }, 'E_REFUSED', /has the id 10de:20b7, expected 10de:1eb8/],
    [{ addresses: '10000:01:00.0' }, 'E_REFUSED', /above ffff \(Intel VMD\)/],
    [{ alias: 'a30' }, 'E_PARAMS', /neither ids nor addresses/],
    [{ ids: '10de:20b7', numa_policy: 'socket' }, 'E_PARAMS', /no alias is given/],
    [{ ...ASKED, ids: ['10de:20b7', '10de:1eb8'] }, 'E_PARAMS', /several ids/],
    [{ ...ASKED, alias: 'a:b' }, 'E_PARAMS', /expected a name/],
    [{ ...ASKED, target: 'print', path: '/etc/x' }, 'E_PARAMS', /writes nothing/],
    [{ ...ASKED, path: 'nova.conf' }, 'E_PARAMS', /absolute path/],
  ] as const) {
    const refusal = await attempt(at(t, built('debian12')).host, module, params).catch((error: unknown) => error)
    t.match(refusal, { code, message: says })
  }
})

t.test('nova.conf itself where nobody knows that drop-ins are read, or where it is asked for', async t => {
  const file = at(t, built('file'))
  const done = await run(file)
  t.equal(file.host.read(CONF), `${NOVA_CONF}\n[pci]\n${LINES}`)
  t.equal(file.host.stat(CONF)?.mode, 0o640)
  t.same(done.diff, [{ before: '', after: `***\n[pci]\n${LINES}`.replace('***\n', '\n'), before_header: CONF, after_header: CONF }])
  const asked = at(t, built('debian12'))
  await run(asked, { ...ASKED, target: 'file' })
  t.equal(asked.host.read(CONF), `${NOVA_CONF}\n[pci]\n${LINES}`)
  t.equal((await run(asked)).changed, false, 'and a drop-in would double it')
  const path = at(t, built('debian12'))
  t.same((await run(path, { ...ASKED, path: '/etc/nova/nova-compute.conf' })).own['files'], ['/etc/nova/nova-compute.conf'])
  t.same((await run(path)).changed, false)
  const gone = at(t, debian12(PF))
  t.match(await stop(gone, { ...ASKED, target: 'file' }), { code: 'E_HOST', message: /nova\.conf is not there/ })
  t.match(await stop(gone, { ...ASKED, target: 'drop-in' }), { code: 'E_HOST' })
  t.match(await stop(at(t, built('kolla')), { ...ASKED, target: 'file' }), { code: 'E_REFUSED', message: /kolla-ansible renders/ })
  const managed = at(t, debian12(PF, novaFile(`# Managed by Puppet\n${NOVA_CONF}`)))
  t.match(await run(managed), { changed: false, own: { target: 'print' }, warnings: [/kept by Puppet/] })
  t.match(await run(managed, { ...ASKED, target: 'file' }), { changed: true, warnings: [/kept by Puppet, which will take these lines out again/] })
})

t.test('a new file on a deployment host', async t => {
  const node = at(t, ubuntu2204())
  const params = { ...ASKED, device_type: 'type-PF', path: '/etc/kolla/config/nova/nova-compute.conf' }
  await run(node, params)
  t.equal(node.host.read('/etc/kolla/config/nova/nova-compute.conf'), `[pci]\n${LINES}`)
  t.equal((await run(node, params)).changed, false)
  const merged = at(t, ubuntu2204(files({ '/etc/kolla/config/nova.conf': '[pci]\nalias = {"name": "qat", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}\n' })))
  t.match((await run(merged, params)).warnings, [/^\/etc\/kolla\/config\/nova\.conf line 2 has alias too, which ours would hide/])
  t.match(await run(merged, params), { changed: false, warnings: [] })
  await run(node, { ...ASKED, path: params.path, state: 'absent' })
  t.same([node.host.stat('/etc/kolla/config/nova/nova-compute.conf'), node.host.stat('/etc/kolla')], [null, null])
})

t.test('DevStack: what the API reads and what nova-compute reads', async t => {
  const node = at(t, built('devstack'))
  const done = await run(node)
  for (const path of [CONF, '/etc/nova/nova-cpu.conf'] as const) t.match(node.host.read(path), `\n[pci]\n${LINES}`)
  t.same(done.pending, ['systemctl restart devstack@n-api.service devstack@n-cpu.service'])
  t.match(done.own, { deployment: 'devstack', target: 'file', snippets: { devstack: { 'local.conf': `[[local|localrc]]\n\n[[post-config|$NOVA_CONF]]\n[pci]\n${LINES}` } } })
})

t.test('where the files are rendered elsewhere nothing is written, and what to do there is told', async t => {
  for (const [name, pending] of [
    ['kolla', ['kolla-ansible reconfigure -t nova']],
    ['kayobe', ['kayobe overcloud service reconfigure --kolla-tags nova']],
    ['openstack-ansible', ['openstack-ansible os-nova-install.yml']],
    ['rhoso', [/^oc apply -f nova-extra-config\.yaml$/, /^oc patch openstackcontrolplane /]],
    ['juju', [/^juju config nova-compute pci-passthrough-whitelist='\{.*\}'$/, /^juju config nova-compute pci-alias='\{.*\}'$/, /^juju config nova-cloud-controller pci-alias=/]],
    ['none', []],
  ] as const) {
    const node = at(t, built(name))
    const before = snapshot(node.dir)
    const done = await run(node)
    t.match(done, { changed: false, changes: [], own: { target: 'print', files: [] } }, name)
    t.match(done.pending, pending)
    t.equal(done.pending?.length, pending.length)
    t.same(differences(before, snapshot(node.dir)), [])
    t.notMatch(JSON.stringify(done), MARK)
  }
  const rendered = at(t, ubuntu2204(PF, kolla(`${NOVA_CONF}[pci]\n${LINES}`)))
  t.same((await run(rendered)).pending, [], 'what is rendered already waits for nothing')
  const qat = '{"name": "qat", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}'
  const others = at(t, ubuntu2204(PF, kolla(`${NOVA_CONF}[pci]\npassthrough_whitelist = {"vendor_id": "8086", "product_id": "0443"}\ndevice_spec = ${SPEC}\nalias = ${qat}\n`)))
  t.match((await run(others)).warnings?.slice(1), [/nova\.conf line \d+ has alias too, which ours would hide: kolla takes all values of an option from the last file that has it/], 'the old name adds up, and of the specs nothing is lost')
  const theirs = '[pci]\npassthrough_whitelist = [{"vendor_id": "15b3", "product_id": "101e", "physical_network": "physnet1"}]\n'
  const head = `${'#'.repeat(79)}\n# Configuration file maintained by Juju. Local changes may be overwritten.\n`
  for (const [host, said] of [
    [ubuntu2204(PF, juju(), files({ '/etc/nova/nova.conf': head + NOVA_CONF + theirs })), /nova\.conf line \d+ has passthrough_whitelist too, which the command would replace: an option of a charm is one text/],
    [rocky9(PF, rhoso(), files({ '/var/lib/openstack/config/nova/01-nova.conf': NOVA_CONF + theirs })), /01-nova\.conf line \d+ has passthrough_whitelist too, which ours may replace: a ConfigMap/],
    [ubuntu2204(PF, openstackAnsible(), files({ '/openstack/venvs/nova-29.2.0/etc/nova/nova.conf': NOVA_CONF + theirs })), /nova\.conf line \d+ has passthrough_whitelist too, which ours may hide: of a variable that is set twice/],
  ] as const) {
    t.ok((await run(at(t, host))).warnings?.some(warning => said.test(warning)), String(said))
  }
  t.match(await run(rendered, { ...ASKED, state: 'absent' }), { changed: false, notes: [/nova-compute\/nova\.conf line \d+ says it too \(device_spec\) and is not ours/, /\(alias\)/] })
  t.match(await stop(at(t, ubuntu2204(PF, kolla(`${NOVA_CONF}[pci]\n${LINES.replace('20b7"', '1eb8"').replace(/20b7/g, '1eb8')}`)))), { code: 'E_REFUSED', message: /^\/etc\/kolla\/nova-compute\/nova\.conf line \d+ defines the alias/ })
})

t.test('snippets', async t => {
  const { snippets } = (await run(at(t, built('debian12')))).own as { snippets: Record<string, Record<string, string>> }
  t.same(snippets['kolla'], {
    '/etc/kolla/config/nova/nova-compute.conf': `[pci]\n${LINES}`, '/etc/kolla/config/nova/nova-api.conf': `[pci]\nalias = ${ALIAS}\n`,
    '/etc/kolla/config/nova/nova-scheduler.conf': '[filter_scheduler]\nenabled_filters = ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter\navailable_filters = nova.scheduler.filters.all_filters\n',
  })
  t.same(Object.keys(snippets['kayobe'] ?? {})[0], '$KAYOBE_CONFIG_PATH/kolla/config/nova/nova-compute.conf')
  t.equal(snippets['openstack_ansible']?.['/etc/openstack_deploy/user_variables.yml'], `nova_device_spec:\n  - '${SPEC}'\nnova_pci_alias:\n  - '${ALIAS}'\nnova_scheduler_extra_filters:\n  - PciPassthroughFilter\n`)
  t.match(snippets['rhoso']?.['nova-extra-config.yaml'], `data:\n  50-nova-gpu-passthrough.conf: |\n    [pci]\n    device_spec = ${SPEC}\n    alias = ${ALIAS}\n`)
  t.match(snippets['rhoso']?.['openstackcontrolplane-patch.yaml'], '      apiServiceTemplate:\n        customServiceConfig: |\n          [pci]\n          alias = ')
  t.match(snippets['juju']?.['juju config'], `juju config nova-compute pci-passthrough-whitelist='${SPEC}'\n`)
  t.notMatch(snippets['juju']?.['juju config'], /^juju config \S+ scheduler-default-filters=/m, 'the charm has more filters than nova has by itself')
  for (const [release, variable] of [
    ['25.2.1', `nova_pci_passthrough_whitelist: '${SPEC}'\n`], ['26.2.0', `nova_device_spec: '${SPEC}'\n`], ['27.1.0', `nova_device_spec:\n  - '${SPEC}'\n`],
  ] as const) {
    const site = `/openstack/venvs/nova-${release}/lib/python3.10/site-packages/nova-${release}.dist-info`
    const done = await run(at(t, ubuntu2204(PF, files({ [site]: { dir: 0o755 }, '/etc/nova/nova.conf': NOVA_CONF }))))
    t.match((done.own['snippets'] as typeof snippets)['openstack_ansible']?.['/etc/openstack_deploy/user_variables.yml'], new RegExp(`^${variable.replace(/[{}]/g, '\\$&')}nova_pci_alias:\n  - `), release)
  }
})

t.test('absent takes back exactly ours', async t => {
  for (const name of ['debian12', 'ubuntu2204', 'rocky9', 'rocky9-in-parts', 'rocky9-managed', 'one-directory', 'file', 'file-everybody-reads', 'file-crlf', 'devstack']) {
    const node = at(t, built(name))
    const params = name === 'rocky9-in-parts' ? { ids: '10de:20b0', alias: 'a100' } : ASKED
    const before = snapshot(node.dir, ['/var/lib/vfiokit'])
    t.equal((await run(node, params)).changed, true)
    const done = await run(node, { ...params, state: 'absent' })
    t.match(done, { changed: true, pending: [/^systemctl restart /] })
    t.same(differences(before, snapshot(node.dir, ['/var/lib/vfiokit'])), [], name)
    t.equal((await run(node, { ...params, state: 'absent' })).changed, false)
    t.equal((await attempt(node.host, undo as unknown as Module, {}) as Result).error, undefined)
    t.same(differences(before, snapshot(node.dir)), [], `${name}, undone`)
  }
})

t.test('absent leaves what others wrote, with a note, and needs no journal', async t => {
  const theirs = at(t, built('by-hand'))
  await run(theirs, { ids: '10de:1eb8', alias: 't4', device_type: 'type-PF' })
  const done = await run(theirs, { ...ASKED, state: 'absent' })
  t.match(done, { changed: false, notes: [/nova\.conf line \d+ says it too \(passthrough_whitelist\) and is not ours/, /\(alias\) and is not ours/] })

  const lost = at(t, built('debian12'))
  await run(lost)
  await run(lost, { ids: '10de:1eb8', alias: 't4', device_type: 'type-PF' })
  removeTree(`${lost.dir}/var/lib/vfiokit`)
  await run(lost, { ...ASKED, state: 'absent' })
  t.match(lost.host.read(DROP_IN), /^\[pci\]\ndevice_spec = \{.*1eb8"\}\nalias = \{"name": "t4".*\n$/)
  await run(lost, { addresses: '0000:41:00.0', state: 'absent' })
  t.equal((await run(lost, { alias: 't4', state: 'absent' })).changed, true)
  await run(lost, { ids: '10de:1eb8', state: 'absent' })
  t.equal(lost.host.read(DROP_IN), null, 'a drop-in of ours goes with its last line')
  t.match(await stop(lost, { state: 'absent' }), { code: 'E_PARAMS' })

  const shared = at(t, built('file'))
  await run(shared)
  fs.appendFileSync(`${shared.dir}${CONF}`, 'report_in_placement = false\n')
  await run(shared, { ...ASKED, state: 'absent' })
  t.equal(shared.host.read(CONF), `${NOVA_CONF}\n[pci]\nreport_in_placement = false\n`, 'a header that somebody needs stays')
})

t.test('an undo after somebody has edited the file since', async t => {
  const node = at(t, built('file'))
  await run(node)
  fs.appendFileSync(`${node.dir}${CONF}`, 'alias = {"name": "qat", "vendor_id": "8086", "product_id": "0443"}\n[vnc]\nenabled = false\n')
  await attempt(node.host, undo as unknown as Module, {})
  t.equal(node.host.read(CONF), `${NOVA_CONF}\n[pci]\nalias = {"name": "qat", "vendor_id": "8086", "product_id": "0443"}\n[vnc]\nenabled = false\n`)
})

t.test('a path that is not there yet stands among the files that are', async t => {
  const there = `${NOVA_CONF}[pci]\n${LINES}`
  const tagged = `[pci]\ndevice_spec = ${SPEC.replace('}', ', "resource_class": "CUSTOM_A30"}')}\nalias = ${ALIAS.replace('type-PF', 'type-PCI')}\n`
  for (const path of ['/etc/nova/nova-compute.conf.d/50-gpu.conf', '/etc/nova/nova.conf.d/99-gpu.conf', '/var/lib/nova/nova-compute.conf.d/a.conf'] as const) {
    const same = at(t, debian12(PF, novaDebian(undefined, there)))
    t.equal((await run(same, { ...ASKED, path })).changed, false, path)
    t.match(await stop(at(t, debian12(PF, novaDebian(undefined, NOVA_CONF + tagged))), { ...ASKED, path }), { code: 'E_REFUSED', message: /nova\.conf line 23 defines the alias a30 as 10de:20b7, type-PCI/ }, path)
  }
  const spec = at(t, debian12(PF, novaDebian(undefined, NOVA_CONF + tagged.replace(/alias.*\n/, '').replace('}', ', "address": "0000:41:00.0"}'))))
  t.match(await stop(spec, { ...ASKED, path: '/etc/nova/nova-compute.conf.d/50-gpu.conf' }), { code: 'E_REFUSED', message: /nova\.conf line 22 gives tags/ })
  const two = at(t, debian12(PF, novaUnit('/usr/bin/nova-compute --config-file /etc/nova/nova.conf --config-dir /etc/nova/one --config-dir /etc/nova/two'), files({ '/etc/nova/nova.conf': there })))
  t.equal((await run(two, { ...ASKED, path: '/etc/nova/two/50-gpu.conf' })).changed, false, 'of the second directory, too')
  const fresh = at(t, built('debian12'))
  const params = { ...ASKED, path: '/etc/nova/nova-compute.conf.d/50-gpu.conf' }
  await run(fresh, params)
  t.equal(fresh.host.read('/etc/nova/nova-compute.conf.d/50-gpu.conf'), `[pci]\n${LINES}`)
  t.equal((await run(fresh, params)).changed, false)
  t.equal((await run(fresh)).changed, false)
})

t.test('a file of nova-api alone is no place for a device_spec', async t => {
  for (const path of ['/etc/nova/nova-api.conf', '/etc/nova/nova-api.conf.d/gpu.conf'] as const) {
    t.match(await stop(at(t, built('debian12')), { ...ASKED, path }), { code: 'E_PARAMS', param: 'path', message: /^\/etc\/nova\/nova-api\.conf\S* is read by nova-api alone, which knows no device_spec, expected a file that nova-compute reads; / })
    const node = at(t, debian12(PF, novaDebian(), files({ [path]: `[pci]\n${LINES}` })))
    t.equal((await run(node, { ids: '10de:20b7', path, state: 'absent' })).changed, true, 'and what is there can be taken out')
  }
})

t.test('lines are judged together where one service reads them together', async t => {
  const api = files({ '/etc/nova/nova-api.conf': `[pci]\nalias = ${ALIAS}\n` })
  const own = at(t, debian12(PF, novaDebian(), api))
  await run(own, { ...ASKED, path: '/etc/nova/nova-compute.conf' })
  t.match(await run(own), { changed: false })
  t.notOk((await run(own)).warnings?.length, 'nova-compute reads the one, nova-api the other')

  const qat = '{"name": "qat", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}'
  const apart = { '/etc/nova/nova-compute.conf': `[pci]\nalias = ${qat}\n`, '/etc/nova/nova-api.conf.d/a.conf': `[pci]\nalias = ${qat.replace('}', ', "numa_policy": "preferred"}')}\n` }
  t.equal((await run(at(t, debian12(PF, novaDebian(), files(apart))))).changed, true)
  for (const path of ['/etc/nova/nova.conf.d/z.conf', '/etc/nova/nova.conf'] as const) {
    t.match(await stop(at(t, debian12(PF, novaDebian(), files({ ...apart, [path]: `[pci]\nalias = ${qat}\n` })))), { code: 'E_REFUSED', message: /a\.conf line 2 defines an alias again that .* defines otherwise/ }, 'what both read')
  }
  const differs = at(t, debian12(PF, novaDebian(undefined, NOVA_CONF), files({ '/etc/nova/nova-compute.conf': `[pci]\n${LINES}`, '/etc/nova/nova-api.conf': `[pci]\nalias = ${ALIAS.replace('type-PF', 'type-VF')}\n` })))
  t.match(await stop(differs), { code: 'E_REFUSED', message: /^\/etc\/nova\/nova-api\.conf line 2 defines the alias a30 as 10de:20b7, type-VF/ }, 'of our own name both have the same')

  const stack = at(t, built('devstack'))
  await run(stack)
  const again = await run(stack, { ...ASKED, target: 'drop-in' })
  t.match(again, { changed: false })
  t.notOk(again.warnings?.length, 'nova.conf and nova-cpu.conf are never read together')
  const shared = at(t, ubuntu2204(PF, devstack(), files({ '/etc/nova/nova.conf.d/a.conf': `[pci]\n${LINES}alias = ${ALIAS}\n` })))
  t.match((await run(shared)).warnings, [/line 3 and .* line 4 define one alias/])
})

t.test('the release of the virtual environment that nova runs in', async t => {
  const venv = (release: string): Record<string, { readonly dir: number }> => ({ [`/openstack/venvs/nova-${release}/lib/python3.10/site-packages/nova-${release}.dist-info`]: { dir: 0o755 } })
  const key = async (...words: readonly Word[]): Promise<unknown> => {
    const { snippets } = (await run(at(t, ubuntu2204(PF, ...words)))).own as { snippets: Record<string, Record<string, string>> }
    return /^\w+:(?: ')?/.exec(snippets['openstack_ansible']?.['/etc/openstack_deploy/user_variables.yml'] ?? '')?.[0]
  }
  t.equal(await key(openstackAnsible(), files({ ...venv('25.1.0'), ...venv('26.1.0') })), 'nova_device_spec:', 'which /etc/nova is a link into')
  const unit = (release: string): Word => files({ '/etc/nova/nova.conf': NOVA_CONF, '/etc/systemd/system/nova-compute.service': `[Service]\nExecStart=/openstack/venvs/nova-${release}/bin/nova-compute\n`, ...venv('25.1.0'), ...venv('26.1.0'), ...venv('29.2.0') })
  t.equal(await key(unit('25.1.0')), "nova_pci_passthrough_whitelist: '", 'which the unit starts')
  t.equal(await key(unit('99.0.0')), 'nova_device_spec:', 'else the newest')
  t.equal(await key(files({ '/etc/nova/nova.conf': NOVA_CONF, ...venv('9.0.0'), ...venv('29.2.0') })), 'nova_device_spec:')
})

t.test('addresses beside a spec that takes every card of the id', async t => {
  const conf = (spec: string): Node => at(t, withLines(`[pci]\ndevice_spec = ${spec}\n`))
  const asked = { addresses: '0000:41:00.0', alias: 'a30' }
  for (const spec of [SPEC, '{"vendor_id": "10de", "product_id": "20b7", "address": {"bus": "4."}}', '{"vendor_id": "10de", "product_id": "20b7", "address": "*:41:00.0"}']) {
    t.match((await run(conf(spec), asked)).warnings, [/^\/etc\/nova\/nova\.conf line 22 may hand out more devices 10de:20b7 of this node than 0000:41:00\.0; narrow it by address if the others are to stay$/], spec)
    t.notOk((await run(conf(spec))).warnings?.length)
  }
  for (const address of ['0000:41:00.0', '0000:41:00', '0000:41:00.*']) t.notOk((await run(conf(SPEC.replace('}', `, "address": "${address}"}`)), asked)).warnings?.length, address)
  t.match((await run(conf('{"vendor_id": "10de"}'), asked)).warnings, [/rules out no product/])
})

t.test('an empty value is no place before others with tags', async t => {
  const tagged = `device_spec = ${SPEC.replace('}', ', "resource_class": "CUSTOM_A30", "address": "0000:41:00.0"}')}\n`
  const node = at(t, withLines(`[pci]\ndevice_spec =\n${tagged}device_spec =\nalias =\n`))
  await run(node)
  t.equal(node.host.read(CONF), `${NOVA_CONF}[pci]\n${tagged}${LINES}`)
  const behind = at(t, withLines(`[pci]\ndevice_spec =\n${tagged}`))
  await run(behind)
  t.equal(behind.host.read(CONF), `${NOVA_CONF}[pci]\n${tagged}${LINES}`)
  const nic = 'device_spec = {"address": "0000:3b:02.*", "physical_network": "physnet2"}\n'
  const others = at(t, withLines(`[pci]\ndevice_spec =\n${nic}`))
  await run(others)
  t.equal(others.host.read(CONF), `${NOVA_CONF}[pci]\ndevice_spec = ${SPEC}\n${nic}alias = ${ALIAS}\n`, 'tags of other devices')
})

t.test('the filter of the scheduler that is in force', async t => {
  const filters = (more: string): string => `[filter_scheduler]\nenabled_filters = ComputeFilter${more}\n`
  const notes = async (host: Host): Promise<string> => ((await run(at(t, host))).notes ?? []).join()
  const dropIn = { '/etc/nova/nova.conf.d/10-f.conf': filters(',PciPassthroughFilter') }
  t.match(await notes(debian12(PF, novaDebian(undefined, NOVA_CONF + filters('')), files(dropIn))), /PciPassthroughFilter/, 'files that are named come after drop-ins')
  t.notMatch(await notes(debian12(PF, novaDebian(), files(dropIn))), /PciPassthroughFilter/)
  t.notMatch(await notes(debian12(PF, novaDebian(undefined, NOVA_CONF + filters(', PciPassthroughFilter')), files({ '/etc/nova/nova.conf.d/10-f.conf': filters('') }))), /PciPassthroughFilter/)
  t.notMatch(await notes(rocky9(PF, novaRdo({ '/etc/nova/nova.conf': NOVA_CONF + filters(''), ...dropIn }))), /PciPassthroughFilter/, 'without a name they come before')
  t.notMatch(await notes(rocky9(PF, novaRdo({ '/usr/share/nova/nova-dist.conf': filters(''), '/etc/nova/nova.conf': NOVA_CONF + filters(',PciPassthroughFilter') }))), /PciPassthroughFilter/, 'the distribution\'s own file comes first')
  t.match(await notes(debian12(PF, novaDebian(), files({ '/etc/nova/nova-compute.conf.d/f.conf': filters(',PciPassthroughFilter') }))), /PciPassthroughFilter/, 'the scheduler does not read what is nova-compute\'s own')
})

t.test('a line of ours in another file is called ours', async t => {
  const node = at(t, built('debian12'))
  await run(node, { ...ASKED, path: CONF })
  const asked = { ...ASKED, numa_policy: 'preferred' }
  t.match(await stop(node, asked), { code: 'E_REFUSED', message: /nova\.conf line \d+ defines the alias a30 as .*, expected .* numa_policy preferred; an earlier run put that line there, so give path: \/etc\/nova\/nova\.conf$/ })
  await run(node, { ...asked, path: CONF })
  t.match(node.host.read(CONF), '"numa_policy": "preferred"}\n')
})

t.test('PCI devices in Placement: the class that an alias asks for is the one that the spec gives', async t => {
  const placed = '[filter_scheduler]\npci_in_placement = True\n'
  const [of, classed] = [(text: string, more: string) => text.replace('}', `, ${more}}`), '"resource_class": "CUSTOM_A30"']
  const on = (lines: string, more = placed): Node => at(t, debian12(PF, novaDebian('3:34.0.0-1', `${NOVA_CONF}${more}[pci]\n${lines}`)))

  const spec = on(`device_spec = ${of(SPEC, classed)}\n`)
  const asked = { ...ASKED, path: CONF }
  const warning = /nova\.conf line 24 gives its devices the class CUSTOM_A30, and with pci_in_placement the alias a30 asks Placement for CUSTOM_PCI_10DE_20B7, so no guest gets them; say "resource_class": "CUSTOM_A30" in the alias, the same on every host/
  t.match((await run(spec, asked)).warnings, [warning])
  t.equal(spec.host.read(CONF)?.endsWith(`alias = ${ALIAS}\n`), true)
  t.match(await run(spec, asked), { changed: false, warnings: [warning] }, 'and it is still so')
  t.notOk((await run(on(`device_spec = ${of(SPEC, classed)}\n`, ''), asked)).warnings?.length, 'where nova does not ask Placement the class is nothing to it')
  t.notOk((await run(on(`device_spec = ${of(SPEC, classed)}\n`, `${placed}pci_in_placement = no\n`), asked)).warnings?.length)

  const alias = on(`alias = ${of(ALIAS, classed)}\n`)
  t.match(await stop(alias), { code: 'E_REFUSED', message: /nova\.conf line 24 defines the alias a30 as 10de:20b7, type-PF, numa_policy legacy, resource_class CUSTOM_A30, expected / })
  t.equal((await run(on(`alias = ${of(ALIAS, classed)}\n`, ''))).changed, true)

  for (const [theirs, ours] of [
    ['"resource_class": "a30"', '"resource_class": "CUSTOM_a30"'], ['"resource_class": "a-30 x"', '"resource_class": "custom_A_30_X"'],
    ['"traits": "HW_GPU_A,b"', '"traits": "custom_b"'], ['"resource_class": "CUSTOM_PCI_10DE_20B7"', '"traits": ""'],
  ] as const) t.notOk((await run(on(`device_spec = ${of(SPEC, theirs)}\nalias = ${of(ALIAS, ours)}\n`))).changed, ours)
  for (const [theirs, ours] of [['"traits": "a"', '"traits": "a,b"'], ['"resource_class": "PGPU"', '"resource_class": "CUSTOM_PGPU"'], [classed, '"resource_class": "CUSTOM_A100"']] as const) {
    t.match(await stop(on(`device_spec = ${of(SPEC, theirs)}\nalias = ${of(ALIAS, ours)}\n`)), { code: 'E_REFUSED', message: /line 25 defines the alias a30 as / }, ours)
  }
})

t.test('values as Python reads them', async t => {
  t.equal((await run(at(t, withLines(`[pci]\ndevice_spec = ${SPEC.replace('}', ', "live_migratable": true}')}\nalias = ${ALIAS.replace('}', ', "live_migratable": " yes "}')}\n`)))).changed, false)
  t.equal((await run(at(t, withLines(`[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "-1"}\n`)))).changed, true, 'a number below zero, which no device has')
  t.equal((await run(at(t, withLines(`[pci]\ndevice_spec = ${SPEC.replace('}', ', "address": []}')}\nalias = ${ALIAS}\n`)))).changed, false, 'nothing is any address')
  for (const address of ['0000:65:00. ', '0000:65:00.0.1']) t.match(await stop(at(t, withLines(`[pci]\ndevice_spec = ${SPEC.replace('}', `, "address": "${address}"}`)}\n`))), { code: 'E_REFUSED', message: /has a function in its address that is no hexadecimal number/ }, address)
  for (const numa_policy of ['preferred', 'required']) t.match(await stop(at(t, debian12(PF, novaDebian('2:16.1.0-1'))), { ...ASKED, numa_policy }), { code: 'E_PARAMS', param: 'numa_policy', message: `numa_policy ${numa_policy} needs nova 17, and this node has nova 16` })
  t.equal((await run(at(t, debian12(PF, novaDebian('2:16.1.0-1'))), { ...ASKED, numa_policy: 'legacy' })).changed, true, 'which is what nova 16 does')
})

t.test('what options about Placement make of a value', async t => {
  const [placed, reported] = ['[filter_scheduler]\npci_in_placement = True\n', '[pci]\nreport_in_placement = yes\n']
  const on = (lines: string, release = '3:34.0.0-1', ...more: Word[]): Node => at(t, debian12(more.length === 0 ? PF : more[0] as Word, novaDebian(release, NOVA_CONF + lines), ...more.slice(1)))
  const [once, net] = [SPEC.replace('}', ', "one_time_use": true}'), '{"devname": "eth9", "physical_network": "p1"}']
  const named = '{"name": "b", "resource_class": "CUSTOM_B", "device_type": "type-PF"}'
  for (const [bad, good, said] of [
    [`${placed}[pci]\n${LINES}alias = ${ALIAS}\n`, `[pci]\n${LINES}alias = ${ALIAS}\n`, /nova\.conf line 26 defines an alias again that .*line 25 defines, and with pci_in_placement nova takes none of them; take one of the two lines out$/],
    [`[pci]\n${LINES}alias = ${named}\n`, `${placed}[pci]\n${LINES}alias = ${named}\n`, /alias has no vendor_id and product_id, which nova 32 and later want without pci_in_placement/],
    [`[pci]\ndevice_spec = ${once}\nalias = ${ALIAS}\n`, `${reported}device_spec = ${once}\nalias = ${ALIAS}\n`, /device_spec has one_time_use, which nova 32 and later take with report_in_placement only/],
    [`${reported}${LINES}device_spec = ${net}\n`, `[pci]\n${LINES}device_spec = ${net}\n`, /device_spec has a devname, which nova does not take with report_in_placement/],
    [`${reported}device_spec = ${SPEC.replace('}', ', "traits": ["A"]}')}\nalias = ${ALIAS}\n`, `[pci]\ndevice_spec = ${SPEC.replace('}', ', "traits": ["A"]}')}\nalias = ${ALIAS}\n`, /device_spec has traits that are no string/],
  ] as const) {
    t.match(await stop(on(bad)), { code: 'E_REFUSED', message: said })
    t.match(JSON.stringify(findings(on(bad))), /"id":"nova\.config","severity":"error"[^}]*"ok":false/, 'and the verdict is the same')
    t.equal((await run(on(good))).changed, false)
    if (!bad.includes('devname') && !bad.includes('traits')) t.equal((await run(on(bad, '3:29.0.0-1'))).changed, false, 'earlier ones take it')
  }
  const whole = gpu('0000:41:00.0', { id: '10de:20b7', group: 12, totalVfs: 16, numVfs: 1 })
  const part = gpu('0000:41:00.4', { id: '10de:20b7', group: 13, physicalFunction: '0000:41:00.0' })
  for (const params of [ASKED, { addresses: '0000:41:00.0' }, { addresses: '0000:41:00.0,0000:41:00.4' }]) {
    const asked = 'alias' in params ? { ...params, device_type: 'type-PF' } : params
    t.match(await stop(on(reported, undefined, whole, part), asked), { code: 'E_REFUSED', message: /^report_in_placement is on, and nova would have 0000:41:00\.0 as a whole and in parts, at which nova-compute ends; write 0 to sriov_numvfs there/ })
    t.equal((await run(on('', undefined, whole, part), asked)).changed, true)
  }
  t.equal((await run(on(reported, undefined, whole, part), { addresses: '0000:41:00.4' })).changed, true, 'parts alone')
})

t.test('values of old names come first in their file, and the first spec that takes a device gives it its tags', async t => {
  const live = (text: string): string => text.replace('}', ', "live_migratable": "yes"}')
  for (const [lines, isSame] of [
    [`device_spec = ${live(SPEC)}\npassthrough_whitelist = ${SPEC}\n`, false], [`device_spec = ${SPEC}\npassthrough_whitelist = ${live(SPEC)}\n`, true],
    [`device_spec = ${SPEC}\ndevice_spec = ${live(SPEC)}\n`, false], [`device_spec = ${live(SPEC)}\ndevice_spec = ${SPEC}\n`, true],
  ] as const) {
    const node = at(t, debian12(PF, novaDebian('3:34.0.0-1', `${NOVA_CONF}[pci]\n${lines}alias = ${live(ALIAS)}\n`)))
    if (isSame) t.equal((await run(node)).changed, false, lines)
    else t.match(await stop(node), { code: 'E_REFUSED', message: /defines the alias a30 as .*live_migratable, expected/ }, lines)
    t.equal(findings(node).find(one => one.id === 'nova.alias')?.ok, isSame, lines)
  }
})

t.test('of each device the first spec that takes it counts', async t => {
  const live = (text: string): string => text.replace('}', ', "live_migratable": "yes"}')
  const at81 = (text: string): string => text.replace('}', ', "address": "0000:81:00.0"}')
  const second = gpu('0000:81:00.0', { id: '10de:20b7', group: 13, totalVfs: 16 })
  const at41 = (text: string): string => text.replace('}', ', "address": "0000:41:00.0"}')
  for (const lines of [[at41(SPEC), live(at81(SPEC)), SPEC], [live(at81(SPEC)), at41(SPEC), SPEC]]) {
    const node = at(t, debian12(PF, second, novaDebian('3:34.0.0-1', `${NOVA_CONF}[pci]\n${lines.map(line => `device_spec = ${line}\n`).join('')}alias = ${live(ALIAS)}\n`)))
    t.equal((await run(node)).changed, false)
  }
})

t.test('a path that nova would not read in a directory that it reads', async t => {
  for (const path of ['/etc/nova/nova.conf.d/gpu.cfg', '/etc/nova/nova.conf.d/.gpu.conf', '/etc/nova/nova-compute.conf.d/.conf', '/etc/nova/nova.conf.d', '/etc/nova/nova.conf.d/'] as const) {
    t.match(await stop(at(t, built('debian12')), { ...ASKED, path }), { code: 'E_PARAMS', param: 'path', message: /^path is "\/etc\/nova\/.*, expected a (?:name|file) / }, path)
  }
})

t.test('absent looks at all that nova reads, and at what was written where', async t => {
  const path = '/etc/nova/nova.conf.d/99-x.conf'
  const own = at(t, built('debian12'))
  const before = snapshot(own.dir, ['/var/lib/vfiokit'])
  await run(own, { ...ASKED, path })
  t.equal((await run(own, { ...ASKED, state: 'absent' })).changed, true, 'wherever it was written')
  t.same(differences(before, snapshot(own.dir, ['/var/lib/vfiokit'])), [])

  const theirs = { '/etc/nova/nova-compute.conf': `[pci]\nalias = ${ALIAS}\n`, '/etc/nova/nova.conf.d/10-others.conf': `[pci]\ndevice_spec = ${SPEC}\n`, '/etc/nova/nova-api.conf': `[pci]\nalias = ${ALIAS}\n`, '/etc/nova/nova-api.conf.d/broken.conf': 'x\n' }
  const left = await run(at(t, debian12(PF, novaDebian(), files(theirs))), { ...ASKED, state: 'absent' })
  t.equal(left.changed, false)
  t.match(left.notes, [/nova-compute\.conf line 2 says it too \(alias\) and is not ours/, /10-others\.conf line 2 says it too \(device_spec\)/, /nova-api\.conf line 2 says it too/])

  const wide = at(t, built('debian12'))
  await run(wide)
  t.match(await run(wide, { addresses: '0000:41:00.0', state: 'absent' }), { changed: false, notes: [/50-gpu-passthrough\.conf line 2 hands it out as well, by another device_spec than was named: left as it is/] })

  const other = `[pci]\nalias = ${ALIAS.replace('20b7', '2235')}\n`
  const kept = at(t, withLines(other))
  t.match(await run(kept, { ...ASKED, state: 'absent' }), { changed: false, notes: [/\(alias\) and is not ours/] }, 'an alias of that name for another card')
  t.equal((await run(at(t, withLines(other)), { alias: 'a30', state: 'absent' })).changed, true, 'unless the name alone is said')
  const swapped = at(t, debian12(gpu('0000:41:00.0', { id: '10de:2330', group: 12 }), novaFile(`${NOVA_CONF}[pci]\ndevice_spec = ${SPEC.replace('}', ', "address": "0000:41:00.0"}')}\nalias = ${ALIAS}\n`)))
  t.equal((await run(swapped, { addresses: '0000:41:00.0', alias: 'a30', state: 'absent' })).changed, true)
  t.notMatch(swapped.host.read(CONF), /device_spec|alias/, 'the alias of the card that was there goes with its spec')
})

t.test('no part of a password on a last line without its end is shown or kept', async t => {
  for (const secret of ['connection = mysql+pymysql://nova:geheim@ctl/nova?charset=utf8', 'password = geheimc2Vj==']) {
    const node = at(t, debian12(PF, novaFile(`${NOVA_CONF}[database]\n${secret}`)))
    const shown = [await attempt(node.host, module, { ...ASKED, target: 'file' }, { check: true, diff: true }), await attempt(node.host, module, { ...ASKED, target: 'file' }, { diff: true }), await attempt(node.host, undo as unknown as Module, {}, { diff: true })]
    t.notMatch(JSON.stringify(shown), /geheim|c2Vj|pymysql/)
    t.match(shown, [{ changed: true, diff: [{}] }, { changed: true, diff: [{ before: '', after: /^\n\[pci\]\ndevice_spec/ }] }, { changed: true, diff: [{ after: '' }] }])
  }
})
