// What a released version left on a node: everything that its apply changed, as it was before and after. Laid over a
// fixture host it is that node again, whatever the fixture has become since.
import * as fs from 'fs'
import * as path from 'path'
import { removeTree } from '../hosts/scratch.ts'
import { snapshot } from '../hosts/tree.ts'
import type { Snap } from '../hosts/tree.ts'

/** As the tree has it; `time` in seconds, so that what was newer than what stays so. null: nothing is there. */
export type Was = (Snap & { readonly time: number }) | null

export interface Left {
  readonly params: Readonly<Record<string, unknown>>
  /** path -> what the node had before the apply, and what it had after it and a boot. */
  readonly before: Readonly<Record<string, Was>>
  readonly after: Readonly<Record<string, Was>>
}

/** One file of test/released: what one version left on several hosts. */
export interface Released {
  readonly version: string
  readonly hosts: Readonly<Record<string, Left>>
}

export type Look = ReadonlyMap<string, Snap & { readonly time: number }>

export function look(dir: string): Look {
  return new Map([...snapshot(dir)].map(([file, snap]) => [file, { ...snap, time: Math.floor(fs.lstatSync(path.join(dir, file)).mtimeMs / 1000) }]))
}

/** What differs between two looks. */
export function left(before: Look, after: Look): Pick<Left, 'before' | 'after'> {
  const same = (one: Snap | undefined, other: Snap | undefined): boolean => one?.type === other?.type && one?.mode === other?.mode && one?.text === other?.text
  const changed = [...new Set([...before.keys(), ...after.keys()])].sort().filter(file => !same(before.get(file), after.get(file)))
  const of = (from: Look): Record<string, Was> => Object.fromEntries(changed.map(file => [file, from.get(file) ?? null]))
  return { before: of(before), after: of(after) }
}

/** Removes what is there, unless it is a directory and stays one. */
function clear(full: string, stays: boolean): void {
  try {
    if (!fs.lstatSync(full).isDirectory()) fs.unlinkSync(full)
    else if (!stays) removeTree(full)
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'ENOENT') throw error
  }
}

/**
 * What was recorded of the images names their inodes and times to the fraction of a millisecond. On the node they are as
 * they were; a copy has others.
 */
function settle(dir: string): void {
  const record = path.join(dir, '/var/lib/vfiokit/images.json')
  if (!fs.existsSync(record)) return
  const text: { readonly images: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = JSON.parse(fs.readFileSync(record, 'utf8'))
  const images = Object.entries(text.images).map(([file, recorded]) => {
    const { ino, mtimeMs } = fs.statSync(path.join(dir, file))
    return [file, { ...recorded, ino, mtimeMs }]
  })
  fs.writeFileSync(record, `${JSON.stringify({ ...text, images: Object.fromEntries(images) })}\n`)
}

/** Lays it into the tree, times too. Directories come before what is in them, by their names. */
export function lay(dir: string, state: Left['before']): void {
  for (const [file, was] of Object.entries(state)) {
    const full = path.join(dir, file)
    clear(full, was?.type === 'dir')
    if (was === null) continue
    fs.mkdirSync(path.dirname(full), { recursive: true })
    if (was.type === 'link') { fs.symlinkSync(was.text, full); continue }
    if (was.type === 'dir') { fs.mkdirSync(full, { recursive: true, mode: was.mode }); continue }
    fs.writeFileSync(full, was.text, 'latin1')
    fs.chmodSync(full, was.mode)
    fs.utimesSync(full, was.time, was.time)
  }
  settle(dir)
}
