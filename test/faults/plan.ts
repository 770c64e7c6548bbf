// Which faults are injected where: all of them in the long run, in `npm test` a share that a seed picks.
import { random } from '../lib/random.ts'
import type { Module } from '../../lib/module.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import hostReboot from '../../modules/host_reboot.ts'
import initramfs from '../../modules/initramfs.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import novaPci from '../../modules/nova_pci.ts'
import passthroughUndo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import vfioModules from '../../modules/vfio_modules.ts'
import { exampleFor } from '../contract/examples.ts'
import { allHosts } from '../hosts/distros.ts'
import { novaHosts } from '../hosts/nova.ts'
import type { Host as Words } from '../hosts/words.ts'
import { faultsFor, subjectOf } from './trial.ts'
import type { Base, Injection, Subject } from './trial.ts'

/** Hosts that differ in all that writes: boot loader, image tool, where the entries lie. */
const REFERENCE: readonly string[] = ['ubuntu2204', 'debian13-dracut', 'rocky8-uefi', 'rocky9-companions']

type Maker = (words: Words) => Subject
const plain = (module: unknown): Maker => words => subjectOf(module as Module, words)
const job = gpuPassthrough as unknown as Module

/** Each module that writes, as its operator calls it; `live` moves functions in the running kernel. */
export const SUBJECTS: Readonly<Record<string, Maker>> = {
  gpu_passthrough: plain(gpuPassthrough),
  iommu_cmdline: plain(iommuCmdline),
  vfio_modules: plain(vfioModules),
  vfio_bind: plain(vfioBind),
  'vfio_bind live': words => {
    const on: Words = words.iommu === 'absent' ? words : { ...words, iommu: 'on' }
    return { ...subjectOf(vfioBind as unknown as Module, on, { ...exampleFor(vfioBind as unknown as Module, on), live: true }), name: 'vfio_bind live' }
  },
  initramfs: words => ({ ...subjectOf(initramfs as unknown as Module, words, { rebuild: 'always' }), once: { rebuild: 'if_needed' } }),
  host_reboot: words => subjectOf(hostReboot as unknown as Module, words, { when: 'always' }),
  passthrough_undo: words => ({ ...subjectOf(passthroughUndo as unknown as Module, words, {}), before: [[job, exampleFor(job, words)]] }),
  nova_pci: plain(novaPci),
}

/** The hosts of a subject, by name. */
export function hostsOf(name: string, all: boolean): readonly (readonly [string, Words])[] {
  const table = name === 'nova_pci' ? novaHosts : allHosts
  const names = all ? Object.keys(table) : name === 'nova_pci' ? ['debian12', 'file', 'devstack'] : REFERENCE
  return names.flatMap(host => {
    const words = table[host]?.()
    return words === undefined ? [] : [[host, words] as const]
  })
}

/** Calls that may change something or ask something of the node, and of the thousands that read every 97th. */
function worthIt(base: Base): readonly number[] {
  return base.events.flatMap((event, at) => !('disk' in event) || event.disk.writes || at % 97 === 0 ? [at] : [])
}

/** One fault at each call, another one on each host (`turn`). */
export function oneEach(base: Base, turn: number): readonly Injection[] {
  return worthIt(base).flatMap((at, n) => {
    const event = base.events[at]
    const faults = event === undefined ? [] : faultsFor(event)
    const fault = faults[(n + turn) % faults.length]
    return fault === undefined ? [] : [{ at, fault }]
  })
}

/** Every fault at each call. */
export function everyOne(base: Base): readonly Injection[] {
  return worthIt(base).flatMap(at => {
    const event = base.events[at]
    return event === undefined ? [] : faultsFor(event).map(fault => ({ at, fault }))
  })
}

/** `count` of them, always the same for the same seed. */
export function share<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const { below } = random(seed)
  const left = [...items]
  const found: T[] = []
  while (found.length < count && left.length > 0) found.push(...left.splice(below(left.length), 1))
  return found
}
