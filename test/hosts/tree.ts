// A directory that plays the root of a node: every path resolves inside it, symlinks too.
import * as fs from 'fs'
import * as path from 'path'
import type { Entry, Files } from './words.ts'

export interface Tree {
  readonly dir: string
  /** Where a path of the node is on this machine; links are followed inside the tree, the last part may be missing. */
  at(file: string): string
  /** The path of the node behind every link. */
  real(file: string): string
  /** latin1; null when missing or no file. */
  read(file: string): string | null
  write(file: string, text: string, mode?: number): void
  link(file: string, target: string): void
  readLink(file: string): string | null
  exists(file: string): boolean
  /** Both are there, and the first is older. */
  isOlder(file: string, than: string): boolean
  list(dir: string): readonly string[]
  mkdir(dir: string): void
  /** With everything below it; a link itself, not what it leads to. */
  remove(file: string): void
  rename(from: string, to: string): void
}

const MAX_LINKS = 40

function linkText(file: string): string | null {
  try {
    return fs.readlinkSync(file)
  } catch {
    return null
  }
}

/** As the kernel would with `dir` as its root: `..` stops there, absolute links start there. */
function resolveInside(dir: string, file: string, followLast: boolean): string {
  const todo = file.split('/').filter(part => part !== '' && part !== '.')
  let done: string[] = []
  let links = 0
  while (todo.length > 0) {
    const part = todo.shift()
    if (part === undefined) break
    if (part === '..') {
      done.pop()
      continue
    }
    const target = todo.length > 0 || followLast ? linkText(path.join(dir, ...done, part)) : null
    if (target === null) {
      done.push(part)
      continue
    }
    links += 1
    if (links > MAX_LINKS) throw new Error(`too many links in ${file}`)
    if (target.startsWith('/')) done = []
    todo.unshift(...target.split('/').filter(piece => piece !== '' && piece !== '.'))
  }
  return `/${done.join('/')}`
}

function removeAll(file: string): void {
  const stat = fs.lstatSync(file)
  if (!stat.isDirectory()) {
    fs.unlinkSync(file)
    return
  }
  for (const name of fs.readdirSync(file)) removeAll(path.join(file, name))
  fs.rmdirSync(file)
}

/** The tools of a node run as root: a mode of 0444 does not stop them, though it may stop whoever runs the test. */
function writeAsRoot(full: string, text: string, mode: number | undefined): void {
  try {
    fs.writeFileSync(full, text, 'latin1')
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EACCES' || !fs.existsSync(full)) throw error
    const old = fs.statSync(full).mode & 0o7777
    fs.chmodSync(full, 0o600)
    fs.writeFileSync(full, text, 'latin1')
    fs.chmodSync(full, old)
  }
  if (mode !== undefined) fs.chmodSync(full, mode)
}

/** What a file holds; nothing for one that only takes writes, as many in sysfs do. */
export function bytesOf(full: string): Buffer {
  try {
    return fs.readFileSync(full)
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'EACCES') return Buffer.alloc(0)
    throw error
  }
}

export function openTree(dir: string): Tree {
  const real = (file: string): string => resolveInside(dir, file, true)
  const at = (file: string): string => path.join(dir, real(file))
  const itself = (file: string): string => path.join(dir, resolveInside(dir, file, false))
  const made = new Set<string>()
  const mkdir = (name: string): void => {
    const full = at(name)
    if (made.has(full) && fs.existsSync(full)) return
    fs.mkdirSync(full, { recursive: true })
    made.add(full)
  }
  return {
    dir, at, real, mkdir,
    read(file) {
      try {
        return fs.readFileSync(at(file), 'latin1')
      } catch {
        return null
      }
    },
    write(file, text, mode) {
      mkdir(path.posix.dirname(file))
      writeAsRoot(at(file), text, mode)
    },
    link(file, target) {
      mkdir(path.posix.dirname(file))
      const full = itself(file)
      if (linkText(full) !== null) fs.unlinkSync(full)
      fs.symlinkSync(target, full)
    },
    readLink: file => linkText(itself(file)),
    exists: file => fs.existsSync(at(file)),
    isOlder: (file, than) => fs.existsSync(at(file)) && fs.existsSync(at(than)) && fs.statSync(at(file)).mtimeMs < fs.statSync(at(than)).mtimeMs,
    list(name) {
      try {
        return fs.readdirSync(at(name)).sort()
      } catch {
        return []
      }
    },
    remove(file) {
      const full = itself(file)
      try {
        fs.lstatSync(full)
      } catch {
        return
      }
      removeAll(full)
    },
    rename(from, to) {
      fs.renameSync(itself(from), itself(to))
    },
  }
}

export function layOne(tree: Tree, file: string, entry: Entry): void {
  if (entry === null) return tree.remove(file)
  if (typeof entry === 'string') return tree.write(file, entry, 0o644)
  if ('link' in entry) return tree.link(file, entry.link)
  if ('dir' in entry) {
    tree.mkdir(file)
    fs.chmodSync(tree.at(file), entry.dir)
    return
  }
  tree.write(file, entry.text, entry.mode)
}

/** Lays files into the tree; links first, so that files land where they lead. */
export function lay(tree: Tree, entries: Files): void {
  const names = Object.keys(entries)
  const isLink = (name: string): boolean => {
    const entry = entries[name]
    return typeof entry === 'object' && entry !== null && 'link' in entry
  }
  for (const name of [...names.filter(isLink), ...names.filter(name => !isLink(name))]) {
    const entry = entries[name]
    if (entry !== undefined) layOne(tree, name, entry)
  }
}

export interface Snap {
  readonly type: 'file' | 'dir' | 'link'
  readonly mode: number
  /** The text of a file (latin1) or of a link; "" for a directory. */
  readonly text: string
}

/** Everything in a tree but its times: path -> what is there. `without`: paths to leave out, with all below them. */
export function snapshot(dir: string, without: readonly string[] = []): Map<string, Snap> {
  const found = new Map<string, Snap>()
  const visit = (file: string): void => {
    for (const name of fs.readdirSync(path.join(dir, file)).sort()) {
      const inner = `${file === '/' ? '' : file}/${name}`
      if (without.includes(inner)) continue
      const full = path.join(dir, inner)
      const stat = fs.lstatSync(full)
      const mode = stat.mode & 0o7777
      if (stat.isSymbolicLink()) {
        found.set(inner, { type: 'link', mode: 0o777, text: fs.readlinkSync(full) })
      } else if (stat.isDirectory()) {
        found.set(inner, { type: 'dir', mode, text: '' })
        visit(inner)
      } else {
        found.set(inner, { type: 'file', mode, text: bytesOf(full).toString('latin1') })
      }
    }
  }
  visit('/')
  return found
}

/** How two snapshots differ, one line each; empty when they are the same. */
export function differences(before: ReadonlyMap<string, Snap>, now: ReadonlyMap<string, Snap>): readonly string[] {
  const lines: string[] = []
  for (const [file, was] of before) {
    const is = now.get(file)
    if (is === undefined) lines.push(`gone: ${file}`)
    else if (is.type !== was.type) lines.push(`${was.type} became ${is.type}: ${file}`)
    else if (is.text !== was.text) lines.push(`changed: ${file}`)
    else if (is.mode !== was.mode) lines.push(`mode ${was.mode.toString(8)} became ${is.mode.toString(8)}: ${file}`)
  }
  for (const file of now.keys()) if (!before.has(file)) lines.push(`new: ${file}`)
  return lines
}
