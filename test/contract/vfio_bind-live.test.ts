// The laws where functions move in the running kernel as well: on the hosts that differ in their cards, with the IOMMU
// on, since without it live is refused.
import t from 'tap'
import module from '../../modules/vfio_bind.ts'
import type { Module } from '../../lib/module.ts'
import { allHosts } from '../hosts/distros.ts'
import type { Host } from '../hosts/words.ts'
import { laws } from './laws.ts'

const NAMES = [
  'ubuntu2204', 'ubuntu2204-eight-gpus-amd', 'ubuntu2204-prepared', 'ubuntu2004', 'ubuntu2404-companions', 'ubuntu2404-arm64', 'debian12', 'debian12-two-alike',
  'debian12-shared-group', 'debian12-console-gpu', 'debian12-iommu-off-in-firmware', 'debian13-dracut', 'rocky8-bios', 'rocky9-companions', 'rocky9-eight-gpus', 'sles15-amd',
]

/** One value for each: its tree is made once. */
const hosts: Record<string, () => Host> = {}
for (const name of NAMES) {
  const host = allHosts[name]?.()
  if (host === undefined) throw new Error(`there is no host ${name}`)
  const on: Host = host.iommu === 'absent' ? host : { ...host, iommu: 'on' }
  hosts[name] = () => on
}

laws(t, [{ ...module as unknown as Module, example: { ids: '10de:20b7', live: true } }], hosts)
