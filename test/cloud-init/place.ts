// The finished cloud_init in a throw-away place with vfiokit.js beside it, and what its user data holds.
import { copyFileSync, writeFileSync } from 'fs'
import { join } from 'path'
import { gunzipSync } from 'zlib'
import { bundle } from '../../build/make.ts'
import { ROOT } from '../../build/names.ts'
import type { Script } from '../../build/names.ts'
import { node, own, sandbox } from '../dist/sandbox.ts'
import type { Ran, SpawnHow } from '../dist/sandbox.ts'

export const TOOL: Script = { name: 'cloud_init', type: 'other', source: 'build/cloud_init.ts' }
export const built = bundle(TOOL)
export const WHERE = '/var/lib/vfiokit/cloud-init'
export const STARTER = '/var/lib/cloud/scripts/per-boot/50-vfiokit'
/** vfiokit.js as it is committed. */
export const SCRIPT = join(ROOT, 'dist/vfiokit.js')

export interface Place {
  readonly dir: string
  tool(args: readonly string[], how?: SpawnHow): Ran
  /** The user data; throws what the tool says instead. */
  made(params: object, ...flags: readonly string[]): string
}

export async function place(t: { teardown(fn: () => void): void }): Promise<Place> {
  const dir = sandbox(t)
  writeFileSync(join(dir, 'cloud_init.js'), (await built).text)
  copyFileSync(SCRIPT, join(dir, 'vfiokit.js'))
  for (const name of ['cloud_init.js', 'vfiokit.js']) own(join(dir, name))
  const tool = (args: readonly string[], how: SpawnHow = {}): Ran => node([join(dir, 'cloud_init.js'), ...args], { cwd: dir, ...how })
  return {
    dir, tool,
    made(params, ...flags) {
      const { status, stdout, stderr } = tool([JSON.stringify(params), ...flags])
      if (status !== 0 || stderr !== '') throw new Error(`${String(status)}: ${stderr}`)
      return stdout
    },
  }
}

/** The files of write_files, by path; of the shape that the tool writes. What cloud-init itself makes of it: real.test.ts. */
export function filesIn(text: string): ReadonlyMap<string, { readonly mode: string; readonly bytes: Buffer }> {
  const list = /^write_files:\n((?:[- ].*\n|\n)*)/m.exec(text)?.[1] ?? ''
  return new Map(list.split(/^(?=- path: )/m).filter(one => one !== '').map((one) => {
    const [, path = '', mode = '', encoding, same = '', block = ''] = /^- path: (\S+)\n  permissions: '(\d+)'\n(?:  encoding: (gz\+b64)\n)?  content: (?:\|\n((?:    .*\n|\n)+)|(\S+)\n)$/.exec(one) ?? []
    if (path === '') throw new Error(`an element of write_files is not what was expected: ${one.slice(0, 200)}`)
    const bytes = encoding === undefined ? Buffer.from(same.replace(/^ {4}/gm, ''), 'latin1') : gunzipSync(Buffer.from(block, 'base64'))
    return [path, { mode, bytes }] as const
  }))
}
