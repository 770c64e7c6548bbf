// A share of the faults, for every module that writes: the same each time. All of them: npm run test:faults.
import t from 'tap'
import { moduleRow } from './parts.ts'
import { SUBJECTS } from './plan.ts'
import { writers } from './writers.ts'

t.setTimeout(600e3)
const all = await writers()
t.ok(all.includes('passthrough_undo'), 'modules are found')
t.same(all.filter(name => !(name in SUBJECTS)), [], 'every module that writes meets faults: SUBJECTS in test/faults/plan.ts')
for (const name of Object.keys(SUBJECTS)) {
  t.test(name, async t => {
    const { hosts, faults, kills, told, broken } = await moduleRow(name, 16)
    t.same(broken, [])
    t.ok(hosts > 0 && faults + kills >= 12 && told > 0, `${faults} faults and ${kills} kills on ${hosts} hosts, ${told} told`)
  })
}
