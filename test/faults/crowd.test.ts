import t from 'tap'
import { crowd } from './crowd.ts'

t.setTimeout(600e3)
for (const dead of [false, true]) {
  t.test(`twenty runs at once${dead ? ', over the lock of a dead one' : ''}`, async t => {
    const { worked, busy, idle, wrong } = await crowd(20, dead)
    t.same(wrong, [])
    t.equal(worked + busy + idle, 20, `${worked} worked, ${idle} found nothing to do, ${busy} were told who is at work`)
  })
}
