// Kinds of wishes that few modules make: the build leaves each out of the scripts in which none is made (build/kinds.ts).
import { setHuge } from './wish-huge.ts'
import { setRow } from './wish-row.ts'

/** How each is granted. */
export const RARE = {
  huge: setHuge,
  row: setRow,
}
