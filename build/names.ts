// Where things are and which scripts there are: read from the tree, so that a new module has nothing to register.
import { existsSync, readFileSync, readdirSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'

/** The root of the repository, wherever it was cloned to and wherever this is called from. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Scripts in dist that are no modules, printing for people; the source is build/<name>.ts. */
const OTHERS = ['cloud_init', 'demo', 'fleet_report'] as const

/** All modules in one file; it answers like a module, and the rules on modules hold for it. */
const MULTI_CALL = 'vfiokit'

/** The modules that were built from others and may therefore import them and be larger. */
export const COMPOSITES: readonly string[] = ['gpu_passthrough']

/** Largest sizes of a module's script, in bytes. */
export const MAX_SIZE = 90 * 1024
export const MAX_COMPOSITE_SIZE = 140 * 1024

/** Largest size of one script that answers like a module. */
export function maxSize(name: string): number {
  return COMPOSITES.includes(name) || name === MULTI_CALL ? MAX_COMPOSITE_SIZE : MAX_SIZE
}

export interface Script {
  readonly name: string
  readonly type: 'module' | 'multi-call' | 'other'
  /** Path of the source below ROOT. */
  readonly source: string
}

/** Every script that dist holds, by name. */
export function scripts(): readonly Script[] {
  const others = OTHERS
    .map((name): Script => ({ name, type: 'other', source: `build/${name}.ts` }))
    .filter(({ source }) => existsSync(join(ROOT, source)))
  const all: Script = { name: MULTI_CALL, type: 'multi-call', source: `build/${MULTI_CALL}.ts` }
  return [...moduleScripts(), all, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The scripts of the modules, by name. */
export function moduleScripts(): readonly Script[] {
  return readdirSync(join(ROOT, 'modules'))
    .filter((file) => file.endsWith('.ts')).sort()
    .map((file): Script => ({ name: file.slice(0, -3), type: 'module', source: `modules/${file}` }))
}

/** The version in package.json. */
export function packageVersion(): string {
  const found: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return String(Object(found).version)
}
