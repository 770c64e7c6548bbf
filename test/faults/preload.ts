// For `node --require`: a finished script meets a fault at its Nth writing call on a tree, or dies there. What is to
// happen comes in VFIOKIT_TAMPER, so that it is the same each time.
import { appendFileSync } from 'fs'
import { tamper } from './disk.ts'
import type { Op, Verdict } from './disk.ts'
import { refusedBy } from './kinds.ts'

export interface Tampering {
  readonly root: string
  /** Which writing call, from 0; none at all where it is left out. */
  readonly at?: number
  readonly verdict?: Verdict
  readonly stays?: 'full' | 'readOnly'
  /** A file outside the tree that gets a line for each writing call: its name and path, as JSON. */
  readonly log?: string
}

function start({ root, at = -1, verdict, stays, log }: Tampering): void {
  let count = -1
  const disk = tamper(root, {
    decide(op: Op): Verdict | undefined {
      if (!op.writes) return undefined
      count++
      if (log !== undefined) disk.outside(() => appendFileSync(log, `${JSON.stringify(op)}\n`))
      if (count === at) return verdict
      return at >= 0 && count > at && stays !== undefined && refusedBy(stays, op) ? { errno: stays === 'full' ? 'ENOSPC' : 'EROFS' } : undefined
    },
    cut(): never {
      process.kill(process.pid, 'SIGKILL')
      for (;;) { /* the signal is on its way */ }
    },
  })
}

start(JSON.parse(process.env['VFIOKIT_TAMPER'] ?? '') as Tampering)
