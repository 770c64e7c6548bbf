// Parameters as callers write them: one helper per type of the contract (Input), each a zod schema with what
// --schema, --help and the docs need beside it.
import * as z from 'zod/mini'

export interface Param<T = unknown> {
  readonly schema: z.ZodMiniType<T>
  readonly type: 'bool' | 'int' | 'str' | 'list' | 'dict'
  readonly describe: string
  readonly default?: unknown
  readonly choices?: readonly string[]
}
export type Params = Readonly<Record<string, Param>>
export type Values<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never }
