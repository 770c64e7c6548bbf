// Finished scripts, killed for good at some of their writing calls and at some instants, or with a disk below them that
// fails at a call.
import t from 'tap'
import { instantRow, scriptRow } from './parts.ts'
import { JOBS } from './scripts.ts'
import { writers } from './writers.ts'

t.setTimeout(1200e3)
const all = await writers()
t.ok(all.includes('passthrough_undo'), 'modules are found')
t.same(all.filter(name => !JOBS.some(({ script }) => script === name)), [], 'every module that writes is killed as a script: JOBS in test/faults/scripts.ts')

for (const { name, writes = true } of JOBS) {
  t.test(name, async t => {
    const killed = await scriptRow(name, 4, true)
    t.same(killed.broken, [], `${killed.kills} kills`)
    const failed = await scriptRow(name, 2, false)
    t.same(failed.broken, [], `${failed.faults} faults`)
    t.equal(killed.kills > 0 && failed.faults > 0, writes)
    const instants = await instantRow(name, 2)
    t.same(instants.broken, [], `killed ${JSON.stringify(instants.found)}`)
  })
}
