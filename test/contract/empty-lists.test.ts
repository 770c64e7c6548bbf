// A template that renders no device names none: an empty list says what the key that is not given says.
import * as fs from 'fs'
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import type { Module, Probe } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import { allHosts } from '../hosts/distros.ts'
import { attempt, node } from './laws.ts'
import type { Node } from './laws.ts'

const NAMES = ['ids', 'addresses'] as const

async function said(at: Node, module: Module | Probe, raw: unknown): Promise<unknown> {
  if (module.type === 'module') {
    const result = await attempt(at.host, module, raw, { check: true })
    return result instanceof Stop ? `${result.code} ${result.message}` : { msg: result.msg, changes: result.changes, own: result.own }
  }
  try {
    const { msg, own, fail } = module.read(at.host, parseParams(module.params, raw))
    return { msg, own, fail }
  } catch (error) {
    if (error instanceof Stop) return `${error.code} ${error.message}`
    throw error
  }
}

const found: (Module | Probe)[] = []
for (const name of fs.readdirSync(new URL('../../modules/', import.meta.url)).filter(one => one.endsWith('.js'))) {
  const { default: module } = await import(new URL(`../../modules/${name}`, import.meta.url).href) as { default: Module | Probe }
  if (NAMES.every(key => key in module.params)) found.push(module)
}
t.ok(found.length >= 5, 'modules are found')

for (const name of ['ubuntu2204', 'ubuntu2204-prepared', 'rocky9']) {
  const build = allHosts[name]
  if (build === undefined) throw new Error(`there is no host ${name}`)
  t.test(name, async t => {
    const at = node(t as never, build())
    const gpu = at.words.functions.find(one => /^030/.test(one.class) && one.id.startsWith('10de:'))
    const named = [{}, { ids: gpu?.id }, { addresses: gpu?.address }, { ids: gpu?.id, addresses: gpu?.address }, { ids: '10de:ffff' }]
    for (const recorded of [false, true]) {
      if (recorded) t.notOk(await attempt(at.host, gpuPassthrough as unknown as Module, { ids: gpu?.id }) instanceof Stop)
      for (const module of found) {
        const more = [{}, ...('state' in module.params ? [{ state: 'absent' }] : []), ...('select' in module.params ? [{ select: 'all' }] : []), ...('absent_ids' in module.params ? [{ absent_ids: 'ignore' }] : [])]
        for (const raw of more.flatMap(one => named.map(other => ({ ...one, ...other })))) {
          const empty = Object.fromEntries(NAMES.filter(key => !(key in raw)).map(key => [key, []]))
          const what = `${module.name} ${JSON.stringify(raw)}${recorded ? ', with devices recorded' : ''}`
          t.same(await said(at, module, { ...raw, ...empty }), await said(at, module, raw), what)
        }
      }
    }
  })
}
