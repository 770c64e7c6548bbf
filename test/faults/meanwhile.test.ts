// Somebody else edits what a run reads and writes, between two of its calls: a share, the same each time. All of them:
// npm run test:faults -- meanwhile.
import t from 'tap'
import { meddledRow } from './parts.ts'
import { SUBJECTS } from './plan.ts'

t.setTimeout(600e3)
for (const name of Object.keys(SUBJECTS)) {
  t.test(name, async t => {
    const { hosts, faults, broken } = await meddledRow(name, 16)
    t.same(broken, [])
    t.ok(hosts > 0 && faults > 0, `${faults} edits on ${hosts} hosts`)
  })
}
