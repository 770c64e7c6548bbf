// Real file systems that are full or read-only, below a tree, in a mount namespace of this process alone: started by
// small-disks.test.ts through unshare(1), as root. Prints what was found as JSON. Nothing of the machine is touched.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { spoken } from '../dist/sandbox.ts'
import { removeTree } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { call, outsideState, treeOf, workshop } from './scripts.ts'
import type { Workshop } from './scripts.ts'

const PARAMS = { ids: '10de:20b7' }

export interface Found {
  readonly name: string
  readonly skipped?: string
  /** What the run said while the disk was bad. */
  readonly said: string
  readonly node: string
  readonly wrong: readonly string[]
}

function sh(argv: readonly string[]): string | null {
  const { status, stderr, error } = spawnSync(argv[0] ?? '', argv.slice(1), { encoding: 'utf8' })
  return status === 0 ? null : `${argv.join(' ')}: ${error?.message ?? stderr.trim()}`
}

function must(argv: readonly string[]): void {
  const wrong = sh(argv)
  if (wrong !== null) throw new Error(wrong)
}

/** Fills a file system to its last byte, or to its last inode; what undoes that. */
function fill(dir: string, what: 'bytes' | 'inodes'): () => void {
  const made: string[] = []
  const add = (make: (name: string) => void): boolean => {
    const name = path.join(dir, `filler-${made.length}`)
    try { make(name) } catch (error) {
      if (Reflect.get(Object(error), 'code') === 'ENOSPC') return fs.existsSync(name) && made.push(name), false
      throw error
    }
    made.push(name)
    return true
  }
  if (what === 'inodes') while (add(name => fs.writeFileSync(name, ''))) { /* one more */ }
  // Each as large as still fits: the last pages, too.
  else for (let size = 1 << 20; size >= 512; size >>= 1) while (add(name => fs.writeFileSync(name, Buffer.alloc(size)))) { /* one more */ }
  return () => { for (const name of made) fs.unlinkSync(name) }
}

/** Mounts something small over a directory of the tree, with what the directory held. Why not, where it cannot be. */
function mountOver(at: Workshop, dir: string, kind: 'tmpfs' | 'ext4', size: number, inodes: number): string | null {
  const held = path.join(at.dir, `held-${path.basename(dir)}`)
  must(['cp', '-a', dir, held])
  if (kind === 'tmpfs') must(['mount', '-t', 'tmpfs', '-o', `size=${size},nr_inodes=${inodes},mode=755,uid=65534,gid=65534`, 'tmpfs', dir])
  else {
    const image = path.join(at.dir, 'image')
    fs.writeFileSync(image, Buffer.alloc(size))
    const why = sh(['mkfs.ext4', '-q', '-m', '0', '-N', String(inodes), '-O', '^has_journal', image]) ?? sh(['mount', '-o', 'loop', image, dir])
    if (why !== null) return why
    fs.rmdirSync(path.join(dir, 'lost+found'))
    fs.chownSync(dir, 65534, 65534)
  }
  must(['cp', '-a', `${held}/.`, dir])
  return null
}

interface Case {
  readonly name: string
  /** Where the small file system lies. */
  readonly on: string
  readonly kind: 'tmpfs' | 'ext4'
  readonly bad: 'bytes' | 'inodes' | 'readOnly'
  /** What the error must name. */
  readonly names: RegExp
  /** Only in the long run. */
  readonly long?: true
}

const ENTRY = /\/boot\/loader\/entries\/\S+|\/boot\/grub2\/grubenv|\/boot/
const CASES: readonly Case[] = [
  { name: '/boot is full', on: '/boot', kind: 'tmpfs', bad: 'bytes', names: ENTRY },
  { name: '/boot has no inode left', on: '/boot', kind: 'tmpfs', bad: 'inodes', names: ENTRY, long: true },
  { name: '/boot is read-only', on: '/boot', kind: 'tmpfs', bad: 'readOnly', names: ENTRY, long: true },
  { name: '/boot is full, on ext4', on: '/boot', kind: 'ext4', bad: 'bytes', names: ENTRY, long: true },
  { name: '/boot is read-only, on ext4', on: '/boot', kind: 'ext4', bad: 'readOnly', names: ENTRY },
  { name: '/var/lib is full', on: '/var/lib', kind: 'tmpfs', bad: 'bytes', names: /\/var\/lib\/vfiokit/, long: true },
  { name: '/var/lib has no inode left', on: '/var/lib', kind: 'tmpfs', bad: 'inodes', names: /\/var\/lib\/vfiokit/ },
  { name: '/var/lib is read-only', on: '/var/lib', kind: 'tmpfs', bad: 'readOnly', names: /\/var\/lib\/vfiokit/ },
  { name: '/etc is full', on: '/etc', kind: 'tmpfs', bad: 'bytes', names: /\/etc\//, long: true },
  { name: '/etc has no inode left', on: '/etc', kind: 'tmpfs', bad: 'inodes', names: /\/etc\//, long: true },
  { name: '/etc is read-only', on: '/etc', kind: 'ext4', bad: 'readOnly', names: /\/etc\// },
]

function outcome(at: Workshop, { name, on, kind, bad, names }: Case, whole: ReturnType<typeof snapshot>): Found {
  const tree = treeOf('rocky9')
  const dir = tree + on
  const wrong: string[] = []
  let mounted = false
  try {
    const why = mountOver(at, dir, kind, 24 << 20, 2048)
    if (why !== null) return { name, skipped: why, said: '', node: '', wrong }
    mounted = true
    const start = snapshot(tree)
    let mend = (): void => undefined
    if (bad === 'readOnly') {
      must(['mount', '-o', 'remount,ro', dir])
      mend = () => must(['mount', '-o', 'remount,rw', dir])
    } else mend = fill(dir, bad)
    const said = spoken(call(at, 'gpu_passthrough', PARAMS, tree))
    mend()
    const now = snapshot(tree)
    const node = String(Object(said['error']).node)
    if (said['failed'] !== true) wrong.push(`it went well: ${String(said['msg'])}`)
    const errno = bad === 'readOnly' ? 'EROFS' : 'ENOSPC'
    if (!String(said['msg']).includes(errno) || !names.test(String(said['msg']))) wrong.push(`the error does not name what failed and ${errno}: ${String(said['msg'])}`)
    for (const [file, { type, text }] of outsideState(now)) if (type === 'file' && text !== start.get(file)?.text && text !== whole.get(file)?.text) wrong.push(`neither old nor new: ${file}`)
    if (node === 'untouched') wrong.push(...differences(start, now).map(line => `said to be untouched: ${line}`))
    const healed = spoken(call(at, 'gpu_passthrough', PARAMS, tree))
    if (healed['failed'] !== false) wrong.push(`the next run: ${String(healed['msg'])}`)
    wrong.push(...differences(whole, outsideState(snapshot(tree))).map(line => `after the next run: ${line}`))
    const undone = spoken(call(at, 'passthrough_undo', {}, tree))
    if (undone['failed'] !== false) wrong.push(`the undo: ${String(undone['msg'])}`)
    wrong.push(...differences(start, snapshot(tree)).map(line => `after the undo: ${line}`))
    return { name, said: String(said['msg']), node, wrong }
  } finally {
    if (mounted) must(['umount', dir])
    spawnSync('rm', ['-rf', path.join(at.dir, `held-${path.basename(dir)}`), path.join(at.dir, 'image')])
    removeTree(tree)
  }
}

async function main(): Promise<void> {
  const at = await workshop()
  const tree = treeOf('rocky9')
  try {
    spoken(call(at, 'gpu_passthrough', PARAMS, tree))
    const whole = outsideState(snapshot(tree))
    console.log(JSON.stringify(CASES.filter(one => one.long === undefined || process.env['VFIOKIT_FAULTS'] === 'all').map(one => outcome(at, one, whole))))
  } finally { for (const dir of [at.dir, tree]) removeTree(dir) }
}

await main()
