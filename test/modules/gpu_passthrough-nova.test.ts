// nova's part of the whole job: one plan with the rest, exact about what it wrote.
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import type { Result } from '../../lib/result.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import undo from '../../modules/passthrough_undo.ts'
import { attempt, files, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { cards, debian12 } from '../hosts/distros.ts'
import { novaDebian, novaFile } from '../hosts/nova.ts'
import { differences } from '../hosts/tree.ts'
import { gpu } from '../hosts/words.ts'

t.setTimeout(300e3)

const [A, B] = ['10de:20b7', '10de:1eb8']
const DROP_IN = '/etc/nova/nova.conf.d/50-gpu-passthrough.conf'

async function run({ host }: Node, raw: object, module: unknown = gpuPassthrough): Promise<Result> {
  const done = await attempt(host, module as Module, raw)
  if (done instanceof Stop) throw done
  if (done.error !== undefined) throw done.error.stop
  return done
}

async function refusal({ host }: Node, raw: object): Promise<string> {
  const done = await attempt(host, gpuPassthrough as unknown as Module, raw).catch((error: unknown) => error)
  return done instanceof Stop ? `${done.code} ${done.param ?? ''} ${done.message}` : 'none'
}

t.test('nova is told of the GPUs in the same run, exactly of these, and of nothing unless it is asked for', async t => {
  const at = node(t as never, debian12(gpu('0000:2b:00.0', { id: A, class: '0300', driver: 'nouveau', group: 12, totalVfs: 16, companions: ['audio'] }), gpu('0000:61:00.0', { id: B, driver: 'nouveau', group: 13 }), novaDebian()))
  const start = files(at.dir)
  await run(at, { ids: A })
  t.equal(at.host.read(DROP_IN), null)
  const done = await run(at, { ids: A, nova: { alias: 'a30' } })
  t.equal(at.host.read(DROP_IN), `[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b7"}\nalias = {"name": "a30", "vendor_id": "10de", "product_id": "20b7", "device_type": "type-PF"}\n`)
  t.match(done, { pending: ['systemctl restart nova-compute.service'], own: { nova: { target: 'drop-in', flavor_command: /a30:1/ }, stage: 'reboot_pending' } })
  t.equal((await run(at, { ids: A, nova: { alias: 'a30' } })).changed, false)
  await run(at, { ids: B, nova: { alias: 't4' } })
  t.equal(at.host.read(DROP_IN), `[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "1eb8"}\nalias = {"name": "t4", "vendor_id": "10de", "product_id": "1eb8", "device_type": "type-PCI"}\n`, 'what is no longer asked for goes')
  await run(at, { addresses: '0000:61:00.0', nova: { target: 'drop-in' } })
  t.equal(at.host.read(DROP_IN), `[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "1eb8", "address": "0000:61:00.0"}\n`)
  await run(at, { addresses: '0000:61:00.0' })
  t.match(at.host.read(DROP_IN), 'device_spec')
  t.match(await refusal(at, { ids: [A, B], nova: { alias: 'both' } }), /^E_PARAMS alias /)
  t.match(await refusal(at, { ids: A, nova: { alais: 'x' } }), /^E_PARAMS nova "alais" is not a parameter of nova \(did you mean alias\?\)/)
  await run(at, { addresses: '0000:61:00.0', nova: { target: 'auto' }, state: 'absent' })
  t.same([at.host.stat(DROP_IN), at.host.stat('/etc/nova/nova.conf.d')], [null, null])
  t.equal((await run(at, {}, undo)).error, undefined)
  t.same(differences(start, files(at.dir)), [])
})

t.test('one plan: where nova cannot be told nothing is done by halves', async t => {
  const at = node(t as never, debian12(cards.a30, novaFile('[pci\n')))
  const before = files(at.dir)
  t.match(await refusal(at, { ids: A, nova: { alias: 'a30' } }), /^E_REFUSED .*nova\.conf line 1/)
  t.same(differences(before, files(at.dir)), [])
})
