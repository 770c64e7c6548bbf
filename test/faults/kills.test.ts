// Finished scripts, killed for good at some of their writing calls, or with a disk below them that fails there.
import t from 'tap'
import { scriptRow } from './parts.ts'
import { JOBS } from './scripts.ts'

t.setTimeout(600e3)
for (const { name } of JOBS) {
  t.test(name, async t => {
    const killed = await scriptRow(name, 4, true)
    t.same(killed.broken, [], `${killed.kills} kills`)
    const failed = await scriptRow(name, 2, false)
    t.same(failed.broken, [], `${failed.faults} faults`)
  })
}
