// A host whose answers are kept: a plan asks the same of sysfs and files again and again, and what it decides must
// rest on one state of the node. Dropped as soon as something is written.
import type { HostView } from './host.ts'

/** The same reads, each done once. */
export function remember(host: HostView): HostView {
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
  return {
    root: host.root, bytes: host.bytes,
    read: once(host.read), attr: once(host.attr), list: once(host.list), link: once(host.link), real: once(host.real), stat: once(host.stat),
  }
}
