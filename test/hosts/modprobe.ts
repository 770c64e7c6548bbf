// modprobe as the fixture nodes have it: configuration from modprobe.d and the command line, the kernel's
// modules.* files, and in which order modules would be loaded. Rules: modprobe.d(5), modprobe(8), kmod's libkmod.
import type { Tree } from './tree.ts'
import { moduleName } from './kmods.ts'

export interface Config {
  readonly blacklist: ReadonlySet<string>
  /** Aliases of modprobe.d: pattern -> module. */
  readonly aliases: readonly (readonly [string, string])[]
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly pre: ReadonlyMap<string, readonly string[]>
  readonly post: ReadonlyMap<string, readonly string[]>
  readonly install: ReadonlyMap<string, string>
}

/** Where modprobe.d lies; a name in an earlier directory hides the same name in a later one. */
const MODPROBE_DIRS = ['/etc/modprobe.d', '/run/modprobe.d', '/usr/local/lib/modprobe.d', '/usr/lib/modprobe.d', '/lib/modprobe.d']

/** The texts of modprobe.d in the order kmod reads them, by path. */
export function modprobeFiles(tree: Tree): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const dir of MODPROBE_DIRS) {
    for (const name of tree.list(dir)) {
      if (name.endsWith('.conf') && !chosen.has(name)) chosen.set(name, `${dir}/${name}`)
    }
  }
  const found = new Map<string, string>()
  for (const name of [...chosen.keys()].sort()) {
    const file = chosen.get(name)
    const text = file === undefined ? null : tree.read(file)
    if (file !== undefined && text !== null) found.set(file, text)
  }
  return found
}

/** Words of a kernel command line; double quotes hold blanks together. */
export function cmdlineWords(text: string): readonly string[] {
  return (text.match(/(?:[^\s"]|"[^"]*")+/g) || []).map(word => word)
}

export function parseConfig(texts: Iterable<string>, cmdline: string): Config {
  const blacklist = new Set<string>()
  const aliases: [string, string][] = []
  const options = new Map<string, string[]>()
  const pre = new Map<string, string[]>()
  const post = new Map<string, string[]>()
  const install = new Map<string, string>()
  const add = (map: Map<string, string[]>, key: string, values: readonly string[]): void => {
    map.set(key, [...(map.get(key) || []), ...values])
  }
  for (const text of texts) {
    for (const line of text.replace(/\\\n/g, ' ').split('\n')) {
      const [verb, first, ...rest] = line.trim().split(/\s+/)
      if (verb === undefined || first === undefined || verb.startsWith('#')) continue
      const name = moduleName(first)
      if (verb === 'blacklist') blacklist.add(name)
      if (verb === 'alias' && rest[0] !== undefined) aliases.push([first, moduleName(rest[0])])
      if (verb === 'options') add(options, name, rest)
      // kmod takes the first install or softdep line of a module, and no other.
      if (verb === 'install' && !install.has(name)) install.set(name, rest.join(' '))
      if (verb === 'softdep' && !pre.has(name) && !post.has(name)) {
        let into: Map<string, string[]> | null = null
        for (const word of rest) {
          if (word === 'pre:') into = pre
          else if (word === 'post:') into = post
          else if (into !== null) add(into, name, [moduleName(word)])
        }
      }
    }
  }
  // kmod reads /proc/cmdline after the files; a module's dotted arguments come last (libkmod-config.c).
  for (const word of cmdlineWords(cmdline)) {
    const match = /^([^.=]+)\.([^=]+)(?:=(.*))?$/.exec(word.replace(/"/g, ''))
    if (match === null) continue
    const [, module = '', key = '', value] = match
    if (module === 'modprobe' && key === 'blacklist') for (const name of (value || '').split(',')) blacklist.add(moduleName(name))
    else add(options, moduleName(module), [value === undefined ? key : `${key}=${value}`])
  }
  return { blacklist, aliases, options, pre, post, install }
}

export interface ModuleIndex {
  /** Module -> path below /lib/modules/<version>. */
  readonly files: ReadonlyMap<string, string>
  readonly needs: ReadonlyMap<string, readonly string[]>
  readonly builtin: ReadonlySet<string>
  readonly aliases: readonly (readonly [string, string])[]
  readonly softdeps: string
}

function nameOfFile(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return moduleName(name.replace(/\.ko(\.\w+)?$/, ''))
}

/** The modules.* files of a kernel. */
export function moduleIndex(tree: Tree, version: string): ModuleIndex {
  const base = `/lib/modules/${version}`
  const text = (name: string): string => tree.read(`${base}/${name}`) || ''
  const files = new Map<string, string>()
  const needs = new Map<string, readonly string[]>()
  for (const line of text('modules.dep').split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const file = line.slice(0, colon)
    files.set(nameOfFile(file), file)
    needs.set(nameOfFile(file), line.slice(colon + 1).split(' ').filter(word => word !== '').map(nameOfFile))
  }
  const builtin = new Set(text('modules.builtin').split('\n').filter(line => line !== '').map(nameOfFile))
  const aliases = text('modules.alias').split('\n').filter(line => line.startsWith('alias ')).map((line): [string, string] => {
    const [, pattern = '', module = ''] = line.split(' ')
    return [pattern, moduleName(module)]
  })
  return { files, needs, builtin, aliases, softdeps: text('modules.softdep') }
}

/** fnmatch with `*` and `?`. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')
  return new RegExp(`^${source}$`).test(text)
}

export type Loaded = { readonly ok: true; readonly order: readonly string[] } | { readonly ok: false; readonly why: string }

/**
 * What `modprobe name` loads, in order, with soft and hard dependencies; modules of `loaded` and built-in ones
 * are left out, though not what their softdeps bring (kmod: __kmod_module_get_probe_list). A name that only an
 * install line has is in the list as well. `has` narrows to what an image holds.
 */
export function loadOrder(name: string, index: ModuleIndex, config: Config, loaded: ReadonlySet<string>, has: (module: string) => boolean): Loaded {
  const soft = parseConfig([index.softdeps], '')
  const order: string[] = []
  const seen = new Set<string>()
  const inKernel = (module: string): boolean => index.builtin.has(module) || loaded.has(module)
  const around = (which: 'pre' | 'post', module: string): readonly string[] => [...(config[which].get(module) || []), ...(soft[which].get(module) || [])]
  const visit = (module: string): string | null => {
    if (seen.has(module)) return null
    seen.add(module)
    const command = config.install.get(module)
    if (!inKernel(module) && command === undefined && (!index.files.has(module) || !has(module))) return `FATAL: Module ${module} not found.`
    for (const other of index.needs.get(module) || []) {
      const failed = visit(other)
      if (failed !== null) return failed
    }
    // A missing soft dependency is no failure, and an install line is ignored where there is a softdep (modprobe.d(5)).
    for (const other of around('pre', module)) visit(other)
    const softdeps = around('pre', module).length + around('post', module).length > 0
    if (inKernel(module)) return null
    if (command !== undefined && !softdeps) {
      if (/(^|\/)(false)\b/.test(command)) return `ERROR: could not insert '${module}': install command failed`
      if (!index.files.has(module)) order.push(module)
      return null
    }
    order.push(module)
    for (const other of around('post', module)) visit(other)
    return null
  }
  const wanted = moduleName(name)
  if (inKernel(wanted)) return { ok: true, order }
  const failed = visit(wanted)
  return failed === null ? { ok: true, order } : { ok: false, why: failed }
}

/** The modules that a modalias asks for, blacklisted ones left out, in the order they would be asked. */
export function wantedBy(modalias: string, index: ModuleIndex, config: Config): readonly string[] {
  const found: string[] = []
  for (const [pattern, module] of [...config.aliases, ...index.aliases]) {
    if (!found.includes(module) && !config.blacklist.has(module) && matches(pattern, modalias)) found.push(module)
  }
  return found
}

/** The value of a module's parameter: the last one wins. */
export function optionOf(config: Config, module: string, key: string): string | null {
  let value: string | null = null
  for (const word of config.options.get(module) || []) if (word.startsWith(`${key}=`)) value = word.slice(key.length + 1)
  return value
}
