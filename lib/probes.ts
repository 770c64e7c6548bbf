// How a module that only reads is run, and the flags that some of these have.
import { writeFileSync } from 'fs'
import { Stop, badParam } from './errors.ts'
import type { HostView } from './host.ts'
import type { Probe } from './module.ts'
import type { Params, Values } from './params.ts'
import { remember } from './remember.ts'
import type { Result } from './result.ts'

/** Flags beside those of every module: with a value, without one, and their lines of --help. */
interface Flags {
  readonly valued: readonly string[]
  readonly switches: readonly 'metrics'[]
  readonly help: string
}

/** As lib/main.ts is handed it; `capture` is the file of --capture. */
export interface Probes {
  flagsOf(probe: Probe): Flags
  run(probe: Probe, host: HostView, values: Values<Params>, capture?: string): Result
}

/** What the script of a module that only reads hands to lib/main.ts. */
export const probes: Probes = {
  flagsOf: ({ capture, takesMetrics }) => ({
    valued: capture === undefined ? [] : ['capture'],
    switches: takesMetrics === true ? ['metrics'] : [],
    help: `${capture === undefined ? '' : '  --capture FILE              write an anonymised copy of what is read here\n'}${takesMetrics === true ? '  --metrics                   OpenMetrics text, exit 0 whatever is found\n' : ''}`,
  }),
  run: (probe, host, values, file) => file === undefined ? read(probe, host, values) : capture(probe, host, file),
}

function read(probe: Probe, host: HostView, values: Values<Params>): Result {
  const { msg, own, fail, ...others } = probe.read(remember(host), values)
  return {
    changed: false, msg, own, changes: [], ...others,
    ...(fail === undefined ? {} : { error: { stop: new Stop(fail.code, msg, fail.hint === undefined ? {} : { hint: fail.hint }), node: 'untouched' as const } }),
  }
}

/** Written beside nothing: a file that is there is not overwritten. */
function capture(probe: Probe, host: HostView, path: string): Result {
  const text = probe.capture?.(host) || ''
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw badParam('', `cannot write ${JSON.stringify(path)} (${String(Reflect.get(Object(error), 'code'))}), expected the name of a file that does not exist yet in a directory that does`)
  }
  return { changed: false, msg: `captured ${text.length} bytes of this host in ${path}; look through it before you send it`, changes: [], own: {} }
}
