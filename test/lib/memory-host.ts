// A host that exists in memory: files by path, links as { link }. What is not named does not exist.
import type { AbsPath, HostView, Stat } from '../../lib/host.ts'
import type { FileStep, Step } from '../../lib/steps.ts'

export type MemoryFile = string | { readonly link: string } | { readonly dir: number }
export type MemoryFiles = Readonly<Record<string, MemoryFile>>

export function memoryHost(files: MemoryFiles): HostView {
  const all = new Map<string, string | { readonly link: string }>()
  const dirs = new Set<string>(['/'])
  for (const [path, entry] of Object.entries(files)) {
    if (typeof entry === 'string' || 'link' in entry) all.set(path, entry)
    else dirs.add(path)
  }
  for (const path of Object.keys(files)) {
    const parts = path.split('/')
    for (let n = 1; n < parts.length; n++) dirs.add(parts.slice(0, n).join('/') || '/')
  }
  function resolve(path: string, follow: boolean, depth = 0): string | null {
    const parts = path.split('/').filter(part => part !== '' && part !== '.')
    let at = ''
    for (const [index, part] of parts.entries()) {
      if (part === '..') { at = at.replace(/\/[^/]*$/, ''); continue }
      const here = `${at}/${part}`
      const entry = all.get(here)
      if (typeof entry === 'object' && (follow || index < parts.length - 1)) {
        if (depth > 20) return null
        return resolve([entry.link.startsWith('/') ? entry.link : `${at}/${entry.link}`, ...parts.slice(index + 1)].join('/'), follow, depth + 1)
      }
      at = here
    }
    return at === '' ? '/' : at
  }
  const text = (path: string): string | null => {
    const found = all.get(resolve(path, true) ?? '')
    return typeof found === 'string' ? found : null
  }
  const stat = (path: string): Stat | null => {
    const at = resolve(path, false) ?? ''
    const entry = all.get(at)
    const type = entry === undefined ? dirs.has(at) ? 'dir' : null : typeof entry === 'string' ? 'file' : 'link'
    return type === null ? null : { type, size: typeof entry === 'string' ? entry.length : 0, mtimeMs: 0, ino: 1, dev: 1, mode: type === 'dir' ? 0o755 : 0o644, uid: 0, gid: 0 }
  }
  return {
    root: '/tree',
    read: text,
    bytes(path, offset, length) {
      const found = text(path)
      return found === null ? null : Buffer.from(found, 'latin1').slice(offset, offset + length)
    },
    attr: path => text(path)?.replace(/\s+$/, '') ?? null,
    list(path) {
      const at = resolve(path, true)
      const prefix = at === '/' ? '/' : `${at ?? ''}/`
      return [...new Set([...all.keys(), ...dirs].filter(name => name.startsWith(prefix) && name !== prefix).map(name => name.slice(prefix.length).split('/')[0] ?? ''))].filter(name => name !== '').sort()
    },
    link(path) {
      const entry = all.get(resolve(path, false) ?? '')
      return typeof entry === 'object' ? entry.link : null
    },
    real(path) {
      const at = resolve(path, true)
      return at !== null && (all.has(at) || dirs.has(at)) ? at as AbsPath : null
    },
    stat,
    device: () => null,
  }
}

/** The files once these steps are applied; through links that are there, as the engine writes. */
export function applied(files: MemoryFiles, steps: readonly Step[]): MemoryFiles {
  const now = { ...files }
  for (const step of steps.filter((one): one is FileStep => one.kind === 'file')) {
    const path = memoryHost(now).real(step.path) ?? step.path
    if (step.text === null) delete now[path]
    else now[path] = step.text
  }
  return now
}
