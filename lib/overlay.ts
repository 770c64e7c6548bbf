// A host as it will be once file steps are applied: later parts of a plan see what earlier parts write, though
// nothing is written yet. Only files are shown; what commands would make of them is not guessed.
import type { AbsPath, HostView } from './host.ts'
import { PCI } from './pci.ts'
import { likewise } from './remember.ts'
import type { Step } from './steps.ts'

function parent(path: string): string {
  const at = path.lastIndexOf('/')
  return at <= 0 ? '/' : path.slice(0, at)
}

/** `steps` that are not files are ignored. Nested overlays work. */
export function overlay(host: HostView, steps: readonly Step[]): HostView {
  const texts = new Map<string, string | null>()
  for (const step of steps) if (step.kind === 'file') texts.set(step.path, step.text)
  if (texts.size === 0) return host

  // EL8's grubenv is a link into the ESP: what is written through the link is read through the real path too.
  const aliases = new Map<string, string>()
  for (const path of texts.keys()) {
    const target = host.real(path as AbsPath)
    if (target !== null && target !== path) aliases.set(target, path)
  }

  /** The overlaid path that `path` means. */
  function known(path: AbsPath): string | null {
    if (texts.has(path)) return path
    if (aliases.size === 0) return null
    const target = host.real(path)
    return target === null ? null : aliases.get(target) ?? (texts.has(target) ? target : null)
  }

  return likewise({
    ...host,
    read(path) {
      const hit = known(path)
      return hit === null ? host.read(path) : texts.get(hit) ?? null
    },
    attr(path) {
      const hit = texts.has(path) ? path : null
      return hit === null ? host.attr(path) : (texts.get(hit) ?? null)?.trimEnd() ?? null
    },
    list(path) {
      const shown = new Set(host.list(path))
      for (const [name, text] of texts) {
        if (parent(name) !== path) continue
        if (text === null) shown.delete(name.slice(path.length + 1))
        else shown.add(name.slice(path.length + 1))
      }
      return [...shown].sort()
    },
    real(path) {
      const hit = texts.get(path)
      if (hit === undefined) return host.real(path)
      return hit === null ? null : host.real(path) ?? path
    },
    stat(path) {
      const hit = texts.get(path)
      if (hit === undefined) return host.stat(path)
      if (hit === null) return null
      const old = host.stat(path)
      if (old !== null && old.type === 'link') return old
      // A file that is about to be written is newer than everything there is.
      return { ...(old ?? { ino: 0, dev: 0, mode: 0o644, uid: 0, gid: 0 }), type: 'file', size: hit.length, mtimeMs: Number.MAX_SAFE_INTEGER }
    },
  }, host, [...texts.keys()].some(path => path.startsWith('/sys/')) ? [] : [PCI])
}
