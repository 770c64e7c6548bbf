// npm run released: keeps what this version leaves on nodes in test/released/VERSION.json, once, when it is released.
// Later versions are held to it (test/contract/released.test.ts).
import { existsSync, mkdtempSync, writeFileSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import { execute } from '../lib/engine.ts'
import { openHost } from '../lib/host-fs.ts'
import type { Module } from '../lib/module.ts'
import { parseParams } from '../lib/params.ts'
import gpuPassthrough from '../modules/gpu_passthrough.ts'
import { exampleFor } from '../test/contract/examples.ts'
import { allHosts, writeTree } from '../test/hosts/distros.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import { left, look } from '../test/released/left.ts'
import type { Left } from '../test/released/left.ts'
import { ROOT, packageVersion } from './names.ts'

/** One of each way to boot, to build images and to bind. */
const HOSTS = [
  'ubuntu2204', 'ubuntu2204-maas-ids-in-default', 'ubuntu2204-eight-gpus-amd', 'ubuntu2404-companions', 'ubuntu2404-managed-files', 'debian12-one-of-two', 'debian13-dracut', 'debian13-one-of-two',
  'rocky8-uefi', 'rocky9', 'rocky9-no-bls', 'rocky9-companions', 'rocky10-amd', 'sles15',
] as const

async function leftOn(name: string, version: string): Promise<Left> {
  const words = allHosts[name]?.()
  if (words === undefined) throw new Error(`there is no fixture host ${name}, expected one of test/hosts/distros.ts`)
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-released-'))
  try {
    const machine = writeTree(dir, words)
    const before = look(dir)
    const job: Module = gpuPassthrough
    const params = exampleFor(job, words)
    const { error } = await execute(openHost({ root: dir, machine }), job, parseParams(job.params, params), { check: false, diff: false, wait: 0, version })
    if (error !== undefined) throw error.stop
    machine.reboot()
    return { params, ...left(before, look(dir)) }
  } finally {
    removeTree(dir)
  }
}

async function run(): Promise<void> {
  const version = packageVersion()
  const path = join(ROOT, 'test/released', `${version}.json`)
  if (existsSync(path)) throw new Error(`${path} is there, expected a version that has not been released yet: what one left is kept as it was`)
  const hosts: Record<string, Left> = {}
  for (const name of HOSTS) hosts[name] = await leftOn(name, version)
  const lines = Object.entries(hosts).map(([name, left]) => `${JSON.stringify(name)}:${JSON.stringify(left)}`)
  writeFileSync(path, `{"version":${JSON.stringify(version)},"hosts":{\n${lines.join(',\n')}\n}}\n`)
  console.log(`wrote ${path}`)
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
