// Fleets for the tests of the report: real modules run on fixture hosts in several conditions, and what they said is
// multiplied, each time as another node's.
import { execute } from '../../lib/engine.ts'
import { wireOf, wireOfStop } from '../../lib/envelope.ts'
import type { Wire } from '../../lib/envelope.ts'
import { Stop } from '../../lib/errors.ts'
import type { Host } from '../../lib/host.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Module, Probe } from '../../lib/module.ts'
import { toJson } from '../../lib/output.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import { whoIs } from '../../lib/who.ts'
import gpuInfo from '../../modules/gpu_info.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import passthroughUndo from '../../modules/passthrough_undo.ts'
import passthroughVerify from '../../modules/passthrough_verify.ts'
import { allHosts, cards, debian12, ubuntu2204, writeTree } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { scratch } from '../hosts/scratch.ts'
import { gpu, iommu } from '../hosts/words.ts'
import type { Host as Words } from '../hosts/words.ts'

type Test = Parameters<typeof scratch>[0]

/** A node of a fixture host, and modules run on it as a caller would have them print. */
export interface Lab {
  readonly machine: FakeMachine
  run(module: Module, raw: unknown, how?: { readonly check?: boolean; readonly diff?: boolean }): Promise<Wire>
  look(probe: Probe, raw: unknown): Wire
}

export function labOn(test: Test, words: Words): Lab {
  const dir = scratch(test)
  const machine = writeTree(dir, words)
  const host = openHost({ root: dir, machine })
  const speaker = (module: string) => ({ module, version: '0.1.0', host: whoIs(host) })
  return {
    machine,
    async run(module, raw, how = {}) {
      try {
        const result = await execute(host, module, parseParams(module.params, raw), { check: false, diff: false, wait: 0, version: '0.1.0', ...how })
        return wireOf(result, speaker(module.name))
      } catch (error) {
        if (error instanceof Stop) return wireOfStop(error, speaker(module.name))
        throw error
      }
    },
    look: (probe, raw) => wireOf(looked(host, probe, raw), speaker(probe.name)),
  }
}

/** As main does it. */
function looked(host: Host, probe: Probe, raw: unknown): Result {
  const { msg, own, fail, ...others } = probe.read(host, parseParams(probe.params, raw))
  return { changed: false, msg, own, changes: [], ...others, ...(fail === undefined ? {} : { error: { stop: new Stop(fail.code, msg), node: 'untouched' as const } }) }
}

/** What was printed on a node in some condition, oldest first. */
export type Said = readonly Wire[]

export const TWO = [cards.a30, gpu('0000:61:00.0', { id: '10de:20b7', group: 13 })] as const
const IDS = { ids: '10de:20b7' }
const idsOf = (words: Words): object => ({ ids: [...new Set(words.functions.filter(one => /^03/.test(one.class) && one.id.startsWith('10de:')).map(one => one.id))] })

async function prepared(test: Test, words: Words): Promise<{ readonly at: Lab; readonly said: Said }> {
  const at = labOn(test, words)
  const before = at.look(gpuInfo, {})
  const done = await at.run(gpuPassthrough, idsOf(words))
  if (done.failed) throw new Error(done.msg)
  at.machine.reboot()
  return { at, said: [before, done] }
}

function fixture(name: string): Words {
  const make = allHosts[name]
  if (make === undefined) throw new Error(`there is no fixture host ${name}`)
  return make()
}

/** Nodes in every condition that the modules know, by the state that a report gives them. */
export async function conditions(test: Test): Promise<Readonly<Record<string, Said>>> {
  const two = await prepared(test, ubuntu2204(...TWO))
  const verified = two.at.look(passthroughVerify, {})
  const ready = [...two.said, verified, two.at.look(gpuInfo, {})]
  const missing = [...ready, two.at.look(passthroughVerify, { addresses: ['41:00.0', '81:00.0'] })]
  two.at.machine.tree.write('/etc/modprobe.d/vfio.conf', '')
  two.at.machine.tree.write('/boot/grub/grub.cfg', (two.at.machine.tree.read('/boot/grub/grub.cfg') ?? '').replace(/ vfio-pci\.ids=\S+/g, ''))
  const drifted = [...ready, two.at.look(passthroughVerify, {})]

  const eight = await prepared(test, fixture('rocky9-eight-gpus'))
  const dark = await prepared(test, fixture('debian12-iommu-off-in-firmware'))

  const waiting = labOn(test, fixture('debian12-amd'))
  const set = [waiting.look(gpuInfo, {}), await waiting.run(gpuPassthrough, IDS)]
  const planning = labOn(test, ubuntu2204(...TWO))
  const planned = [planning.look(gpuInfo, {}), await planning.run(gpuPassthrough, IDS, { check: true, diff: true })]
  const shared = labOn(test, fixture('debian12-shared-group'))
  const undone = await prepared(test, fixture('debian12-amd'))
  const taken = await undone.at.run(passthroughUndo, {})
  undone.at.machine.reboot()
  const plain = (words: Words): Said => [labOn(test, words).look(gpuInfo, {})]
  return {
    ready,
    eight: [...eight.said, eight.at.look(passthroughVerify, {}), eight.at.look(gpuInfo, {})],
    missing_device: missing,
    drifted,
    off_in_firmware: [...dark.said, dark.at.look(passthroughVerify, {})],
    pending_reboot: [...set, waiting.look(passthroughVerify, {})],
    planned,
    refused: [shared.look(gpuInfo, {}), await shared.run(gpuPassthrough, IDS)],
    pending_undo: [...undone.said, taken],
    with_host: plain(debian12(iommu('on'), cards.a30)),
    blocked: plain(fixture('debian12')),
    type_pf: plain(debian12(iommu('on'), gpu('0000:41:00.0', { id: '10de:20b7', group: 12, totalVfs: 16, numVfs: 0 }))),
    no_gpu: plain(fixture('ubuntu2204-no-gpu')),
  }
}

/** The same results as another node's. */
export function asNode(said: Said, name: string, number: number): Said {
  return said.map(wire => ({ ...wire, host: { ...Object(wire['host']), name, machine_id: number.toString(16).padStart(32, '0') } }))
}

export function lines(said: Said): string {
  return said.map(wire => toJson(wire)).join('')
}

/** How a fleet of a hundred looks on a day of work. */
const MIX: readonly (readonly [string, number])[] = [
  ['ready', 34], ['eight', 30], ['pending_reboot', 8], ['planned', 9], ['off_in_firmware', 4], ['drifted', 3], ['refused', 2],
  ['missing_device', 2], ['with_host', 3], ['blocked', 2], ['type_pf', 1], ['no_gpu', 1], ['pending_undo', 1],
]

export function nodeName(number: number): string {
  return `gpu-r${Math.floor(number / 20) + 1}-n${(number % 20) + 1}`
}

/** `count` nodes of that mix, spread evenly; the condition of each and what it said. */
export function fleet(all: Readonly<Record<string, Said>>, count: number): readonly { readonly name: string; readonly condition: string; readonly said: Said }[] {
  const wheel = MIX.flatMap(([condition, share]) => Array.from({ length: share }, () => condition))
  // 37 has no divisor in common with 100, so every hundred nodes take each place of the wheel once.
  return Array.from({ length: count }, (_, number) => {
    const condition = wheel[(number * 37) % wheel.length] ?? ''
    const name = nodeName(number)
    return { name, condition, said: asNode(all[condition] ?? [], name, number) }
  })
}
