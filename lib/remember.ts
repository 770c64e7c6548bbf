// A host whose answers are kept: a plan asks the same of sysfs and files again and again, and what it decides must
// rest on one state of the node. Dropped as soon as something is written.
import type { HostView } from './host.ts'

/** What was made of each view that answers from one state. */
const memories = new WeakMap<HostView, Map<string, unknown>>()

/** The same reads, each done once. */
export function remember<H extends HostView>(host: H): H {
  function once<A extends string, R>(read: (path: A) => R): (path: A) => R {
    const kept = new Map<A, R>()
    return path => {
      const known = kept.get(path)
      if (known !== undefined || kept.has(path)) return known as R
      const answer = read(path)
      kept.set(path, answer)
      return answer
    }
  }
  const view = {
    ...host,
    read: once(host.read), attr: once(host.attr), list: once(host.list), link: once(host.link), real: once(host.real), stat: once(host.stat),
  }
  memories.set(view, new Map())
  return view
}

/** `view` as one of which things may be kept, if `host`, from which it was made, is; what was made of both alike comes along. */
export function likewise(view: HostView, host: HostView, alike: readonly string[]): HostView {
  const made = memories.get(host)
  if (made === undefined) return view
  memories.set(view, new Map(alike.filter(key => made.has(key)).map(key => [key, made.get(key)])))
  return view
}

/**
 * What `make` makes of this view, made once where the view always answers the same. `key` names it and everything
 * but the view that it depends on.
 */
export function memo<T>(host: HostView, key: string, make: () => T): T {
  const made = memories.get(host)
  if (made === undefined) return make()
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T
}
