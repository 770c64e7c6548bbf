// What a verified image holds, kept with what identifies the file, so that a run with nothing to do need not unpack
// it. Only a short cut: whatever is damaged, foreign or about another file counts as no record at all.
import { fingerprint } from '../hash.ts'
import type { AbsPath, HostView, Stat } from '../host.ts'
import { memo } from '../remember.ts'

/** About all images of the node; removed once every run is undone. */
export const RECORD: AbsPath = '/var/lib/vfiokit/images.json'
const FORMAT = 1

/** An image as it was when it was last seen to be right; by the first three it is known to be the same file still. */
export interface ImageRecord {
  readonly ino: number
  readonly size: number
  readonly mtimeMs: number
  /** Hash of each input as it was when the image was built; '' for one that was not there. */
  readonly inputs: Readonly<Record<string, string>>
  /** What was seen in it, as holdName() calls it. */
  readonly holds: readonly string[]
  /** What was looked for and not found: files, and the drivers of GPUs as holdName() calls them. */
  readonly lacks: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function strings(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : null
}

function parse(value: unknown): ImageRecord | null {
  if (!isObject(value) || !isObject(value['inputs'])) return null
  const { ino, size, mtimeMs } = value
  const [holds, lacks] = [strings(value['holds']), strings(value['lacks'])]
  if (typeof ino !== 'number' || typeof size !== 'number' || typeof mtimeMs !== 'number' || holds === null || lacks === null) return null
  const inputs: Record<string, string> = {}
  for (const [path, hash] of Object.entries(value['inputs'])) {
    if (typeof hash !== 'string') return null
    inputs[path] = hash
  }
  return { ino, size, mtimeMs, inputs, holds, lacks }
}

function readRecords(host: HostView): ReadonlyMap<string, ImageRecord> {
  return memo(host, 'image records', () => parseRecords(host))
}

function parseRecords(host: HostView): ReadonlyMap<string, ImageRecord> {
  const found = new Map<string, ImageRecord>()
  let value: unknown
  try { value = JSON.parse(host.attr(RECORD) || '') } catch { return found }
  if (!isObject(value) || value['format'] !== FORMAT || !isObject(value['images'])) return found
  for (const [path, one] of Object.entries(value['images'])) {
    const record = parse(one)
    if (record !== null) found.set(path, record)
  }
  return found
}

/** The file that a path means, links followed; null when there is none. */
export function fileStat(host: HostView, path: AbsPath): Stat | null {
  const real = host.real(path)
  const stat = real === null ? null : host.stat(real)
  return stat !== null && stat.type === 'file' ? stat : null
}

/** What is recorded about this very file; null when it was replaced or changed since. */
export function recordOf(host: HostView, path: AbsPath): ImageRecord | null {
  const record = readRecords(host).get(path)
  const stat = fileStat(host, path)
  return record !== undefined && stat !== null && record.ino === stat.ino && record.size === stat.size && record.mtimeMs === stat.mtimeMs ? record : null
}

/**
 * What every image that was ever looked into lacked, replaced since or not: what a run decides must not change by
 * the image that it builds, which is built by the same hooks.
 */
export function lackedByAll(host: HostView): readonly string[] {
  const [first, ...rest] = readRecords(host).values()
  return (first?.lacks || []).filter(name => rest.every(one => one.lacks.includes(name)))
}

/** The text of the record file with this image in it; images that are gone drop out. */
export function withRecord(host: HostView, path: AbsPath, record: ImageRecord): string {
  const images: Record<string, ImageRecord> = {}
  for (const [name, old] of readRecords(host)) if (host.real(name as AbsPath) !== null) images[name] = old
  images[path] = record
  return JSON.stringify({ format: FORMAT, images }) + '\n'
}

/** Files and directories as one list: a directory stands for itself (its names) and for the files in it; hidden ones are editors' and ours. */
export function expand(host: HostView, inputs: readonly AbsPath[]): readonly AbsPath[] {
  return [...new Set(inputs.flatMap(path => {
    const names = host.list(path).filter(name => !name.startsWith('.'))
    return [path, ...names.map((name): AbsPath => `${path}/${name}`).filter(file => fileStat(host, file) !== null)]
  }))]
}

/** Hash of a file's text, of a directory's names; '' when there is neither. */
export function hashOf(host: HostView, path: AbsPath): string {
  return memo(host, `hash of ${path}`, () => {
    const text = fileStat(host, path) !== null ? host.attr(path) : host.real(path) !== null ? host.list(path).filter(name => !name.startsWith('.')).join('/') : null
    return text === null ? '' : fingerprint(text)
  })
}

/** Path -> hash, as `inputs` of a record: of a directory, and of each file in it by itself (expand). */
export function hashAll(host: HostView, inputs: readonly AbsPath[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const path of expand(host, inputs)) found[path] = hashOf(host, path)
  return found
}
