// The whole job by effect: after one run and one boot the GPUs are vfio-pci's and passthrough_verify is content;
// after the undo and a boot the former drivers have them back.
import * as fs from 'fs'
import t from 'tap'
import { parseParams } from '../../lib/params.ts'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import type { Host } from '../../lib/host.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import undo from '../../modules/passthrough_undo.ts'
import verify from '../../modules/passthrough_verify.ts'
import { allHosts } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { exampleFor } from './examples.ts'
import { attempt, node } from './laws.ts'
import { refusalOf } from './refusals.ts'

const job = gpuPassthrough as unknown as Module

function driverOf(dir: string, address: string): string {
  try { return fs.readlinkSync(`${dir}/sys/bus/pci/devices/${address}/driver`).replace(/.*\//, '') } catch { return 'none' }
}

function verdictOf(host: Host): Record<string, unknown> {
  const { own, msg } = verify.read(host, parseParams(verify.params, {}))
  const wrong = (own['findings'] as { ok: boolean }[]).filter(one => !one.ok)
  return { ...own, msg, wrong: JSON.stringify(wrong) }
}

t.setTimeout(600e3)
for (const [name, build] of Object.entries(allHosts)) {
  t.test(name, async t => {
    const at = node(t as never, build())
    const machine = at.machine as FakeMachine
    const example = exampleFor(job, at.words)
    const done = await attempt(at.host, job, example)
    const refusal = refusalOf(job, name, example)
    if (refusal !== undefined) return t.match(done, refusal, 'refused as it must be')
    if (done instanceof Stop) return t.fail(`refused, and not listed (refusals.ts): ${done.code} ${done.message}`)
    if (done.error !== undefined) return t.fail(done.error.stop.message)
    const own = done.own as { devices: { address: string; driver: string | null }[]; stage: string }
    const gpus = at.words.functions.filter(one => /^03/.test(one.class) && !own.devices.some(({ address }) => address === one.address))
    const others = 'ids' in example ? [] : gpus.map(({ address }): [string, string] => [address, driverOf(at.dir, address)])
    const before = new Map(own.devices.map(({ address }) => [address, driverOf(at.dir, address)]))
    const ready = own.devices.every(({ address }) => driverOf(at.dir, address) === 'vfio-pci')
    if (at.words.functions.every(one => !/^03/.test(one.class) || /^(1a03|102b)/.test(one.id))) return t.same(own.devices, [])
    t.equal((done.rebootReasons ?? []).length > 0, !ready, 'a reboot is asked for exactly when something waits for it')
    t.equal(own.stage, ready ? 'ready' : 'reboot_pending')
    if (done.changed) t.match(verdictOf(at.host), { ready, ready_next_boot: name !== 'debian12-iommu-off-in-firmware' }, 'the verdict before the boot')
    machine.reboot()
    if (name === 'debian12-iommu-off-in-firmware') {
      t.match(verdictOf(at.host), { status: 'off_in_firmware', ready: false })
      return
    }
    for (const { address } of own.devices) t.match(driverOf(at.dir, address), /(^|[-_])vfio[-_]pci$/, `${address} after the boot`)
    for (const [address, driver] of others) t.equal(driverOf(at.dir, address), driver, `${address} is not meant`)
    if (done.changed) t.match(verdictOf(at.host), { status: 'ready', ready: true, ready_next_boot: true, missing: [], unexpected: [] }, 'the verdict after the boot')
    const again = await attempt(at.host, job, exampleFor(job, at.words))
    t.match(again, { changed: false, rebootReasons: [], own: { stage: 'ready' } }, 'a second run after the boot has nothing to do')
    if (!done.changes.some(change => change.facet === 'persistent')) return
    const back = await attempt(at.host, undo, {})
    t.match(back, { changed: true, own: { kept: [] } })
    t.ok(!(back instanceof Stop) && (back.rebootReasons ?? []).length > 0, 'giving them back needs a boot')
    machine.reboot()
    for (const [address, driver] of before) t.equal(driverOf(at.dir, address), driver, `${address} has its former driver back`)
  })
}
