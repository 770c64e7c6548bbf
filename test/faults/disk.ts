// Faults below everything: the calls of `fs` that touch a tree are counted and can be made to fail, to stop half-way,
// or to be the last thing that a process does. For this process (patched while `act` runs) and for a script (preload.ts).
import fs from 'fs'
import * as module from 'module'

/** One call on something below the tree. `path` is the node's, without the root; of a rename or link, where it leads. */
export interface Op {
  readonly name: string
  readonly path: string
  readonly writes: boolean
}

/** What becomes of a call: an errno; done by half, and then the errno or a short count; the end of the process before it, or in its middle. */
export interface Verdict {
  readonly errno?: string
  readonly half?: true
  readonly cut?: true
}

export interface Watch {
  /** Asked before each call; undefined: it goes through. */
  readonly decide: (op: Op) => Verdict | undefined
  /** Ends the process, or throws as if it had. */
  readonly cut: () => never
}

export interface Tampered {
  /** Not counted, nothing fails: what others do to the node. */
  outside<T>(act: () => T): T
  restore(): void
}

type Call = (...args: readonly unknown[]) => unknown
type Name = keyof typeof fs

const real: typeof fs = { ...fs }
/** What `import * as fs` sees follows the default export only then; @types/node of Node 12 does not know it. */
const syncBuiltinESMExports = Reflect.get(module, 'syncBuiltinESMExports') as () => void
const BY_PATH: readonly Name[] = ['renameSync', 'linkSync', 'unlinkSync', 'mkdirSync', 'rmdirSync', 'chmodSync', 'chownSync', 'writeFileSync']
const BY_FD: readonly Name[] = ['writeSync', 'fsyncSync', 'fchmodSync', 'fchownSync']
const READS: readonly Name[] = ['lstatSync', 'statSync', 'readdirSync', 'readlinkSync', 'fstatSync', 'readSync', 'readFileSync', 'existsSync']

function failure(errno: string, name: string, path: string): Error {
  return Object.assign(new Error(`${errno}: injected, ${name} '${path}'`), { code: errno, syscall: name, path })
}

function writesWith(flags: unknown): boolean {
  if (typeof flags === 'string') return !/^rs?$/.test(flags)
  return typeof flags === 'number' && (flags & (real.constants.O_WRONLY | real.constants.O_RDWR | real.constants.O_CREAT)) !== 0
}

function halfOf(data: unknown): string | Buffer {
  if (typeof data === 'string') return data.slice(0, data.length >> 1)
  if (!Buffer.isBuffer(data)) throw new Error('neither text nor bytes')
  return data.slice(0, data.length >> 1)
}

/** Watches the calls on what lies below `root` until `restore`. One at a time in a process. */
export function tamper(root: string, { decide, cut }: Watch): Tampered {
  const open = new Map<number, { readonly path: string; readonly writes: boolean }>()
  let quiet = 0
  const outside = <T>(act: () => T): T => {
    quiet++
    try { return act() } finally { quiet-- }
  }
  const inside = (path: unknown): string | null => typeof path !== 'string' ? null : path === root ? '/' : path.startsWith(`${root}/`) ? path.slice(root.length) : null
  const call = (name: Name, args: readonly unknown[]): unknown => outside(() => (Reflect.get(real, name) as Call)(...args))

  /** Does it, or what was decided. `half` does the first half of it. */
  function happen(op: Op, act: () => unknown, half?: () => unknown): unknown {
    const verdict = decide(op)
    if (verdict === undefined) return act()
    if (verdict.cut !== true && verdict.half !== true && op.name === 'existsSync') return false
    const part = verdict.half === true ? half?.() : undefined
    if (verdict.cut === true) return cut()
    if (verdict.errno !== undefined) throw failure(verdict.errno, op.name, op.path)
    return part === undefined ? act() : part
  }

  function patch(name: Name, made: Call): void {
    Reflect.set(fs, name, (...args: readonly unknown[]) => quiet > 0 ? call(name, args) : made(...args))
  }
  for (const name of BY_PATH) {
    patch(name, (...args) => {
      const path = inside(args[name === 'renameSync' || name === 'linkSync' ? 1 : 0])
      if (path === null) return call(name, args)
      const half = name === 'writeFileSync' ? () => { call(name, [args[0], halfOf(args[1]), ...args.slice(2)]) } : undefined
      return happen({ name, path, writes: true }, () => call(name, args), half)
    })
  }
  for (const name of [...BY_FD, ...READS]) {
    const writes = BY_FD.includes(name)
    patch(name, (...args) => {
      const [at] = args
      const path = typeof at === 'number' ? open.get(at)?.path ?? null : inside(at)
      if (path === null) return call(name, args)
      // writeSync(fd, buffer, offset): half of what is left of it.
      const half = name === 'writeSync' && Buffer.isBuffer(args[1]) ? () => {
        const [fd, data, offset = 0] = args as readonly [number, Buffer, number?]
        return data.length - offset < 2 ? undefined : call(name, [fd, data, offset, (data.length - offset) >> 1])
      } : undefined
      return happen({ name, path, writes }, () => call(name, args), half)
    })
  }
  patch('openSync', (...args) => {
    const path = inside(args[0])
    if (path === null) return call('openSync', args)
    const writes = writesWith(args[1])
    return happen({ name: 'openSync', path, writes }, () => {
      const fd = call('openSync', args) as number
      open.set(fd, { path, writes })
      return fd
    })
  })
  patch('closeSync', (...args) => {
    const fd = args[0] as number
    const known = open.get(fd)
    open.delete(fd)
    if (known === undefined || !known.writes) return call('closeSync', args)
    // Closed all the same, as Linux does (close(2)).
    return happen({ name: 'closeSync', path: known.path, writes: true }, () => call('closeSync', args), () => { call('closeSync', args) })
  })
  syncBuiltinESMExports()
  return {
    outside,
    restore() {
      for (const name of ['openSync', 'closeSync', ...BY_PATH, ...BY_FD, ...READS] as const) Reflect.set(fs, name, Reflect.get(real, name))
      syncBuiltinESMExports()
    },
  }
}
