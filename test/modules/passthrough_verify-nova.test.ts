// What passthrough_verify says of nova: what its services would read, compared with the devices.
import t from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import type { Finding } from '../../lib/verdict.ts'
import verify from '../../modules/passthrough_verify.ts'
import { debian12, ubuntu2204, writeTree } from '../hosts/distros.ts'
import { devstack, kolla, MARK, NOVA_CONF, novaDebian, novaFile, PF } from '../hosts/nova.ts'
import { scratch } from '../hosts/scratch.ts'
import { files, gpu, nvme } from '../hosts/words.ts'
import type { Word } from '../hosts/words.ts'

t.setTimeout(300e3)

const SPEC = '{"vendor_id": "10de", "product_id": "20b7"}'
const ALIAS = '{"name": "a30", "vendor_id": "10de", "product_id": "20b7", "device_type": "type-PF"}'
const GOOD = `[pci]\ndevice_spec = ${SPEC}\nalias = ${ALIAS}\n`

/** The findings about nova, and the status that they give with the rest. */
function judge(test: unknown, ...words: readonly Word[]): { readonly nova: readonly Finding[]; readonly whole: string } {
  const dir = scratch(test as never)
  const machine = writeTree(dir, debian12(PF, ...words))
  const { own } = verify.read(openHost({ root: dir, machine }), parseParams(verify.params, { ids: '10de:20b7', nova: true }))
  const found = own['findings'] as readonly Finding[]
  return { nova: found.filter(one => one.id.startsWith('nova.')), whole: JSON.stringify(own) }
}

function wrong(test: unknown, lines: string): readonly Finding[] {
  return judge(test, novaFile(NOVA_CONF + lines)).nova.filter(one => !one.ok)
}

t.test('a device that nova hands out, by an alias that finds it', async t => {
  for (const words of [novaFile(NOVA_CONF + GOOD), novaDebian(undefined, NOVA_CONF + GOOD), kolla(NOVA_CONF + GOOD), novaFile(NOVA_CONF + GOOD.replace(SPEC, '{"address": "0000:41:00"}'))]) {
    const { nova, whole } = judge(t, words)
    t.match(nova, [{ id: 'nova.config', ok: true }, { id: 'nova.device_spec', ok: true, address: '0000:41:00.0' }, { id: 'nova.alias', ok: true, found: 'a30 with type-PF' }])
    t.ok(nova.every(one => one.remedy === ''))
    t.notMatch(whole, MARK)
  }
})

t.test('what keeps it from every guest', async t => {
  t.match(wrong(t, ''), [
    { id: 'nova.device_spec', severity: 'error', found: 'no device_spec takes it', remedy: /run nova_pci/ },
    { id: 'nova.alias', found: 'no alias', expected: 'an alias of 10de:20b7 with device_type type-PF', remedy: /run nova_pci/ },
  ])
  t.match(wrong(t, GOOD.replace('type-PF', 'type-PCI')), [{ id: 'nova.alias', found: 'a30 with type-PCI', read_from: '/etc/nova/nova.conf line 23', remedy: /set device_type type-PF in that line/ }])
  t.match(wrong(t, GOOD.replace(', "device_type": "type-PF"', '')), [{ id: 'nova.alias', found: 'a30 with no device_type' }])
  t.match(wrong(t, GOOD.replace(SPEC, SPEC.replace('}', ', "remote_managed": "true"}'))), [{ id: 'nova.device_spec' }])
  t.match(wrong(t, GOOD.replace(SPEC, '{"address": "0000:42:00.0"}')), [{ id: 'nova.device_spec' }])
})

t.test('an alias that asks for a tag finds only devices with it, and one of nova-api counts', t => {
  const live = GOOD.replace(/}(?=\n$)/, ', "live_migratable": "yes"}')
  t.match(wrong(t, live), [{ id: 'nova.alias', found: 'a30 with live_migratable', expected: /live_migratable as in the device_spec/, remedy: /^take live_migratable out of that line, or say it alike in \/etc\/nova\/nova\.conf line 22/ }])
  t.same(wrong(t, live.replace(SPEC, SPEC.replace('}', ', "live_migratable": true}'))), [])
  const api = files({ '/etc/nova/nova-api.conf': `[pci]\nalias = ${ALIAS}\n` })
  t.same(judge(t, novaDebian(undefined, `${NOVA_CONF}[pci]\ndevice_spec = ${SPEC}\n`), api).nova.filter(one => !one.ok), [])
  t.end()
})

t.test('what stops nova, by its line and without what it holds', async t => {
  const broken = judge(t, novaFile(`${NOVA_CONF}${MARK}\n`))
  t.match(broken.nova, [{ id: 'nova.config', ok: false, found: /^\/etc\/nova\/nova\.conf line 21 is neither/, read_from: '/etc/nova/nova.conf', remedy: /^correct that line, then restart/ }])
  t.equal(broken.nova.length, 1)
  t.notMatch(broken.whole, MARK)
  t.match(wrong(t, '[pci]\ndevice_spec =\n'), [{ id: 'nova.config', found: /line 22: device_spec is empty/ }])
  t.match(wrong(t, GOOD + GOOD.replace(SPEC, '[]').replace('type-PF', 'type-VF')), [{ id: 'nova.config', found: /defines an alias again/ }])
  t.match(judge(t).nova, [{ id: 'nova.config', ok: false, found: 'none' }])
  const variable = files({ '/etc/systemd/system/nova-compute.service.d/x.conf': '[Service]\nEnvironment=OS_PCI__DEVICE_SPEC={}\n' })
  t.match(judge(t, novaDebian(undefined, NOVA_CONF + GOOD), variable).nova, [{ id: 'nova.config', ok: false, found: /^OS_PCI__DEVICE_SPEC is in the environment/, remedy: /^take it out there, then restart/ }])
})

t.test('what the host would lose', async t => {
  const found = wrong(t, GOOD.replace(SPEC, '{"vendor_id": "10de", "product_id": "20b7"}\ndevice_spec = {"Vendor_ID": "10de"}'))
  t.match(found.map(one => [one.id, one.address]), [['nova.hands_out', '0000:04:00.0'], ['nova.hands_out', '0000:05:00.0']])
  t.match(found[1], { found: 'storage is taken by a device_spec', read_from: '/etc/nova/nova.conf line 23', remedy: /narrow/ })
  t.same(wrong(t, GOOD.replace(SPEC, `${SPEC}\ndevice_spec = {"address": "0000:04:00.0", "physical_network": "physnet1"}`)), [])
  const disks = novaFile(NOVA_CONF + GOOD.replace(SPEC, `${SPEC}\ndevice_spec = {"vendor_id": "144d", "product_id": "a824"}`))
  t.match(judge(t, disks, nvme('0000:06:00.0', { driver: 'vfio-pci', block: 'nvme1n1' })).nova.filter(one => !one.ok).map(one => one.address), ['0000:05:00.0'], 'a disk on vfio-pci is for guests')
})

t.test('DevStack: what nova-compute reads counts', async t => {
  const dir = scratch(t)
  const machine = writeTree(dir, ubuntu2204(PF, devstack(), files({ '/etc/nova/nova.conf': NOVA_CONF + GOOD })))
  const { own } = verify.read(openHost({ root: dir, machine }), parseParams(verify.params, { ids: '10de:20b7', nova: true }))
  t.match((own['findings'] as readonly Finding[]).filter(one => one.id.startsWith('nova.') && !one.ok).map(one => one.id), ['nova.device_spec', 'nova.alias'])
})

t.test('audio of a card is none of nova\'s, and nobody asked: nothing is said', async t => {
  const dir = scratch(t)
  const machine = writeTree(dir, debian12(gpu('0000:2b:00.0', { id: '10de:1e87', class: '0300', group: 15, driver: 'nouveau', companions: ['audio'] }), novaDebian()))
  const read = (nova: boolean) => verify.read(openHost({ root: dir, machine }), parseParams(verify.params, { ids: ['10de:1e87', '10de:10f8'], nova })).own['findings'] as readonly Finding[]
  t.same(read(true).filter(one => one.id.startsWith('nova.') && one.address !== undefined).map(one => one.address), ['0000:2b:00.0', '0000:2b:00.0'])
  t.same(read(false).filter(one => one.id.startsWith('nova.')), [])
})

t.test('aliases that no service reads together do not disagree', t => {
  const other = ALIAS.replace('a30', 'qat')
  const apart = { '/etc/nova/nova-compute.conf': `[pci]\nalias = ${other}\n`, '/etc/nova/nova-api.conf.d/a.conf': `[pci]\nalias = ${other.replace('}', ', "numa_policy": "preferred"}')}\n` }
  t.same(judge(t, novaDebian(undefined, NOVA_CONF + GOOD), files(apart)).nova.filter(one => !one.ok), [])
  t.match(judge(t, novaDebian(undefined, NOVA_CONF + GOOD), files({ ...apart, '/etc/nova/nova.conf.d/a.conf': `[pci]\nalias = ${other}\n` })).nova, [{ id: 'nova.config', ok: false, found: /a\.conf line 2 defines an alias again/ }])
  t.end()
})

t.test('PCI devices in Placement: an alias finds the device by its class and traits', t => {
  const placed = (spec: string, alias: string, on = 'True') => judge(t, novaDebian('3:34.0.0-1', `${NOVA_CONF}[filter_scheduler]\npci_in_placement = ${on}\n[pci]\ndevice_spec = ${SPEC.replace('}', `${spec}}`)}\nalias = ${ALIAS.replace('}', `${alias}}`)}\n`)).nova.filter(one => !one.ok)
  const classed = ', "resource_class": "CUSTOM_A30"'
  t.match(placed(classed, ''), [{ id: 'nova.alias', found: 'a30 with CUSTOM_PCI_10DE_20B7', expected: 'an alias of 10de:20b7 with device_type type-PF, and resource_class and traits as in the device_spec', read_from: '/etc/nova/nova.conf line 25', remedy: "say resource_class and traits in that line as in /etc/nova/nova.conf line 24, and restart nova's services" }])
  t.match(placed('', classed), [{ id: 'nova.alias', found: 'a30 with CUSTOM_A30' }])
  t.match(placed('', ', "traits": "a"'), [{ id: 'nova.alias', remedy: /^say resource_class and traits in that line/ }])
  for (const [spec, alias, on] of [[classed, classed, 'yes'], [', "traits": "a,b"', ', "traits": "CUSTOM_B"', '1'], [classed, '', 'False']] as const) t.same(placed(spec, alias, on), [], alias)
  t.end()
})

t.test('a spec with remote_managed is in the way until its tag is gone', t => {
  for (const value of ['"true"', 'true', '"yes"']) {
    t.match(wrong(t, GOOD.replace(SPEC, SPEC.replace('}', `, "remote_managed": ${value}}`))), [{
      id: 'nova.device_spec', found: 'taken with remote_managed, so no guest gets it', read_from: '/etc/nova/nova.conf line 22', remedy: "take remote_managed out of that line, then restart nova's services",
    }], value)
  }
  t.match(wrong(t, GOOD.replace(SPEC, '{"vendor_id": "15b3", "remote_managed": "true"}')), [{ id: 'nova.device_spec', found: 'no device_spec takes it', remedy: /run nova_pci/ }])
  t.end()
})
