// Trees and journals that released versions left behind: this version finds nothing to do on them, asks for no reboot,
// is content with them, and can take all of it back.
import * as fs from 'fs'
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { JOURNAL } from '../../lib/journal.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import undo from '../../modules/passthrough_undo.ts'
import verify from '../../modules/passthrough_verify.ts'
import { ROOT } from '../../build/names.ts'
import { allHosts } from '../hosts/distros.ts'
import { differences } from '../hosts/tree.ts'
import { lay } from '../released/left.ts'
import type { Left, Released } from '../released/left.ts'
import { attempt, files, node } from './laws.ts'
import type { Node } from './laws.ts'

const DIR = `${ROOT}/test/released`
const job: Module = gpuPassthrough
t.setTimeout(600e3)

/** The node as that version left it, up and running since. */
function found(test: Parameters<typeof node>[0], name: string, left: Left): Node {
  const build = allHosts[name]
  if (build === undefined) throw new Error(`there is no fixture host ${name} any more`)
  const at = node(test, build())
  lay(at.dir, left.before)
  lay(at.dir, left.after)
  return at
}

const versions = fs.readdirSync(DIR).filter(name => name.endsWith('.json'))
t.ok(versions.length > 0, 'there are released versions')
for (const file of versions) {
  const { version, hosts }: Released = JSON.parse(fs.readFileSync(`${DIR}/${file}`, 'utf8'))
  for (const [name, left] of Object.entries(hosts)) {
    t.test(`${version} on ${name}`, async t => {
      const pristine = node(t as never, (allHosts[name] ?? (() => { throw new Error(`there is no fixture host ${name} any more`) }))())
      lay(pristine.dir, left.before)
      const at = found(t as never, name, left)
      t.match(verify.read(at.host, parseParams(verify.params, {})), { own: { status: 'ready', ready: true, ready_next_boot: true } }, 'the node is ready')
      const again = await attempt(at.host, job, left.params)
      t.match(again, { changed: false, changes: [], rebootReasons: [], own: { stage: 'ready' } }, 'nothing is to be done')
      const back = await attempt(at.host, undo, {})
      t.equal(back instanceof Stop ? back.message : back.error?.stop.message, undefined, 'undo goes well')
      t.match(back, { own: { kept: [] } })
      t.same(differences(files(pristine.dir), files(at.dir)), [], 'and restores every byte')
    })
  }
  const [name, left] = Object.entries(hosts)[0] ?? ['', undefined]
  if (left === undefined) continue
  t.test(`a journal of a format newer than ${version}'s`, async t => {
    const at = found(t as never, name, left)
    const text = at.host.read(JOURNAL) ?? ''
    fs.writeFileSync(`${at.dir}${JOURNAL}`, text.replace(/"vfiokit":(\d+)/, (_, format: string) => `"vfiokit":${Number(format) + 1}`))
    const before = files(at.dir)
    for (const module of [job, undo as Module]) {
      const refused = await attempt(at.host, module, module === job ? left.params : {})
      t.match(refused, { code: 'E_HOST' }, `${module.name} refuses it`)
    }
    t.same(differences(before, files(at.dir)), [], 'and touches nothing')
  })
}
