// The finished fleet_report in a throw-away place, with a folder for results.
import { mkdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import { bundle } from '../../build/make.ts'
import type { Script } from '../../build/names.ts'
import { node, sandbox } from '../dist/sandbox.ts'
import type { Ran, SpawnHow } from '../dist/sandbox.ts'

export const TOOL: Script = { name: 'fleet_report', type: 'other', source: 'build/fleet_report.ts' }
export const built = bundle(TOOL)

export interface Place {
  readonly dir: string
  tool(args: readonly string[], how?: SpawnHow): Ran
  write(name: string, text: string): string
}

export async function place(t: { teardown(fn: () => void): void }): Promise<Place> {
  const dir = sandbox(t)
  const script = join(dir, 'fleet_report.js')
  const { text } = await built
  writeFileSync(script, text)
  mkdirSync(join(dir, 'results', 'deeper'), { recursive: true })
  return {
    dir,
    tool: (args, how = {}) => node([script, ...args], { cwd: dir, ...how }),
    write(name, text) {
      writeFileSync(join(dir, name), text)
      return join(dir, name)
    },
  }
}
