// Which modules are loaded by name at every boot: modules-load.d(5). Debian's /etc/modules counts through the link
// modules.conf that kmod's package puts there, and only so: systemd reads nothing else.
import { confFiles, confText } from './conf-files.ts'
import type { AbsPath, HostView } from './host.ts'
import { moduleName } from './kernels.ts'

/** In the order of modules-load.d(5): a file hides those of its name in the directories that come later here. */
export const MODULES_LOAD_DIRS: readonly AbsPath[] =
  ['/etc/modules-load.d', '/run/modules-load.d', '/usr/local/lib/modules-load.d', '/usr/lib/modules-load.d', '/lib/modules-load.d']

interface BootModule {
  /** With underscores. A line with parameters behind the name is a name that no module has, so it stays as it is. */
  readonly name: string
  readonly path: AbsPath
}

/** The module that a line names; null for blank lines and comments (modules-load.c: # and ;). */
function nameIn(line: string): string | null {
  const text = line.trim()
  return text === '' || /^[#;]/.test(text) ? null : moduleName(text)
}

/** What systemd-modules-load loads, in its order. */
export function bootModules(host: HostView): readonly BootModule[] {
  const found: BootModule[] = []
  for (const path of confFiles(host, MODULES_LOAD_DIRS)) {
    for (const line of confText(host, path).split('\n')) {
      const name = nameIn(line)
      if (name !== null) found.push({ name, path })
    }
  }
  return found
}

/** The text with a line for each of `names` that it does not have yet; everything else stays byte for byte. */
export function addModules(text: string, names: readonly string[]): string {
  const there = new Set(text.split('\n').map(nameIn))
  const missing = names.filter(name => !there.has(moduleName(name)))
  if (missing.length === 0) return text
  return text + (text === '' || text.endsWith('\n') ? '' : '\n') + missing.map(name => `${name}\n`).join('')
}

/** The text without the lines that name one of `names`. */
export function removeModules(text: string, names: readonly string[]): string {
  const gone = new Set(names.map(moduleName))
  return (text.match(/[^\n]*\n|[^\n]+$/g) || []).filter(line => {
    const name = nameIn(line)
    return name === null || !gone.has(name)
  }).join('')
}
