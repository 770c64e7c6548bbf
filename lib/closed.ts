// Files that not everybody may read: nothing that is not ours is told of what they say (contract: diff).
import type { AbsPath, HostView } from './host.ts'

/** By its mode (`mode` for one that is not there), or by that of a directory above it. */
export function isClosed(host: HostView, path: AbsPath, mode = 0o644): boolean {
  const real = host.real(path)
  return (((real === null ? null : host.stat(real))?.mode ?? mode) & 0o004) === 0 || isBehindClosed(host, real ?? path)
}

/** In a tree below its top. */
function isBehindClosed(host: HostView, path: AbsPath): boolean {
  const dir = path.replace(/\/[^/]*$/, '') as AbsPath
  return dir.length > 0 && (((host.stat(dir)?.mode ?? 1) & 1) === 0 || isBehindClosed(host, dir))
}
