// Finished scripts on trees, as nobody, with faults below them (preload.ts): what is killed and what fails here is a
// whole process, with its own end.
import * as fs from 'fs'
import * as path from 'path'
import { bundle } from '../../build/make.ts'
import { ROOT } from '../../build/names.ts'
import { openHost } from '../../lib/host-fs.ts'
import { readJournal } from '../../lib/journal.ts'
import { asNobody, spoken } from '../dist/sandbox.ts'
import type { Ran } from '../dist/sandbox.ts'
import { allHosts, writeTree } from '../hosts/distros.ts'
import { novaHosts } from '../hosts/nova.ts'
import { removeTree, scratch } from '../hosts/scratch.ts'
import { differences, lay, openTree, snapshot } from '../hosts/tree.ts'
import type { Snap } from '../hosts/tree.ts'
import type { Files } from '../hosts/words.ts'
import type { Op } from './disk.ts'
import { faultsOf } from './kinds.ts'
import type { DiskFault } from './kinds.ts'
import type { Tampering } from './preload.ts'

const NOBODY = 65534
const STATE = '/var/lib/vfiokit'

/** A script, its parameters, the host that its tree is of. */
export interface Job {
  readonly name: string
  readonly script: string
  readonly params: object
  readonly host: string
  /** What its operator has laid there. */
  readonly files?: Files
  /** What ran before it, undisturbed: an undo needs something to undo. */
  readonly before?: readonly [string, object]
  /** Below a root there is nothing for it to write: it meets kills only where they come at any instant. */
  readonly writes?: false
}

const GPU = '10de:20b7'
const UNDO = 'passthrough_undo'
export const JOBS: readonly Job[] = [
  { name: 'gpu_passthrough', script: 'gpu_passthrough', params: { ids: GPU }, host: 'rocky9' },
  { name: 'vfio_bind', script: 'vfio_bind', params: { ids: GPU }, host: 'debian12' },
  { name: 'iommu_cmdline', script: 'iommu_cmdline', params: {}, host: 'rocky8-uefi' },
  { name: 'vfio_modules', script: 'vfio_modules', params: {}, host: 'ubuntu2204' },
  { name: 'initramfs', script: 'initramfs', params: {}, host: 'debian12', files: { '/etc/modprobe.d/vfio.conf': `options vfio-pci ids=${GPU}\nsoftdep nouveau pre: vfio-pci\n` } },
  { name: 'nova_pci', script: 'nova_pci', params: { ids: GPU, alias: 'a30' }, host: 'nova:file' },
  { name: 'host_reboot', script: 'host_reboot', params: { when: 'always' }, host: 'debian12', writes: false },
  { name: UNDO, script: UNDO, params: {}, host: 'rocky9', before: ['gpu_passthrough', { ids: GPU }] },
]

export interface Workshop {
  readonly dir: string
  readonly preload: string
}

/** A place for what is shared by trials; the caller removes it. */
export async function workshop(): Promise<Workshop> {
  const dir = scratch({ teardown: () => undefined })
  fs.chmodSync(dir, 0o755)
  const preload = path.join(dir, 'preload.js')
  fs.writeFileSync(preload, (await bundle({ name: 'preload', type: 'other', source: 'test/faults/preload.ts' })).text)
  fs.chmodSync(preload, 0o644)
  return { dir, preload }
}

function giveAway(dir: string): void {
  if (process.getuid() !== 0) return
  fs.lchownSync(dir, NOBODY, NOBODY)
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name)
    if (entry.isDirectory()) giveAway(full)
    else fs.lchownSync(full, NOBODY, NOBODY)
  }
}

/** A tree of a fixture host that is nobody's, with `files` laid over it. */
export function treeOf(host: string, files: Files = {}): string {
  const words = host.startsWith('nova:') ? novaHosts[host.slice(5)]?.() : allHosts[host]?.()
  if (words === undefined) throw new Error(`there is no host ${host}`)
  const dir = scratch({ teardown: () => undefined })
  fs.chmodSync(dir, 0o755)
  writeTree(dir, words)
  lay(openTree(dir), files)
  giveAway(dir)
  return dir
}

export function script(name: string): string {
  return path.join(ROOT, 'dist', `${name}.js`)
}

function argvOf(name: string, params: object, tree: string): readonly string[] {
  return [script(name), JSON.stringify({ wait: 0, ...params }), '--root', tree]
}

/** Runs a script on a tree; with `tampering` it meets what that says. */
export function call(at: Workshop, name: string, params: object, tree: string, tampering?: Omit<Tampering, 'root'>): Ran {
  const argv = argvOf(name, params, tree)
  if (tampering === undefined) return asNobody([process.execPath, ...argv])
  const about: Tampering = { root: tree, ...tampering }
  return asNobody([`VFIOKIT_TAMPER=${JSON.stringify(about)}`, process.execPath, '--require', at.preload, ...argv])
}

export interface JobBase {
  readonly job: Job
  readonly ops: readonly Op[]
  readonly start: ReadonlyMap<string, Snap>
  readonly whole: ReadonlyMap<string, Snap>
}

function prepare(at: Workshop, job: Job): string {
  const tree = treeOf(job.host, job.files)
  if (job.before !== undefined) spoken(call(at, ...job.before, tree))
  return tree
}

export function outsideState(now: ReadonlyMap<string, Snap>): Map<string, Snap> {
  return new Map([...now].filter(([file]) => file !== STATE && !file.startsWith(`${STATE}/`)))
}

/** What an undisturbed call does, and what it leaves. */
export function jobBase(at: Workshop, job: Job): JobBase {
  const tree = prepare(at, job)
  try {
    const start = snapshot(tree)
    const log = path.join(at.dir, `log-${job.name}`)
    fs.writeFileSync(log, '')
    fs.chmodSync(log, 0o666)
    const said = spoken(call(at, job.script, job.params, tree, { log }))
    if (said['failed'] !== false || said['changed'] !== (job.writes ?? true)) throw new Error(`${job.name} on ${job.host}: ${String(said['msg'])}`)
    const ops = fs.readFileSync(log, 'utf8').split('\n').filter(line => line !== '').map((line): Op => JSON.parse(line))
    return { job, ops, start, whole: outsideState(snapshot(tree)) }
  } finally { removeTree(tree) }
}

export interface ScriptTrial {
  readonly at: number
  readonly fault: DiskFault
}

/** Every fault at every writing call. */
export function scriptTrials({ ops }: JobBase, kills: boolean): readonly ScriptTrial[] {
  return ops.flatMap((op, at) => faultsOf(op).filter(({ verdict }) => (verdict.cut === true) === kills).map(fault => ({ at, fault })))
}

/** What went against the laws; [] where the script kept them. */
export function scriptTrial(at: Workshop, { job, start, whole }: JobBase, { at: n, fault }: ScriptTrial): readonly string[] {
  const tree = prepare(at, job)
  const wrong: string[] = []
  try {
    const first = call(at, job.script, job.params, tree, { at: n, verdict: fault.verdict, ...(fault.stays === undefined ? {} : { stays: fault.stays }) })
    const now = snapshot(tree)
    wrong.push(...halfFiles(now, start, whole))
    if (fault.verdict.cut === true) {
      if (first.status !== null || first.stdout !== '') wrong.push(`it was to be killed and ended with ${first.status ?? 'a signal'}: ${first.stdout}`)
    } else wrong.push(...judged(first, now, start, whole))
    readJournal(openHost({ root: tree }))
    wrong.push(...next(at, job, tree, start, whole))
    return wrong
  } catch (error) {
    return [...wrong, error instanceof Error ? error.message : String(error)]
  } finally { removeTree(tree) }
}

/** Where a kill at some instant found the run: it had not written yet, it was at work, it was over. */
export const FOUND = ['before the first write', 'between', 'after the end'] as const
export type Found = typeof FOUND[number]

/** How long it takes undisturbed, in milliseconds. */
export function undisturbed(at: Workshop, job: Job): number {
  const tree = prepare(at, job)
  try {
    const begun = process.hrtime()
    spoken(call(at, job.script, job.params, tree))
    const [seconds, nanoseconds] = process.hrtime(begun)
    return seconds * 1e3 + nanoseconds / 1e6
  } finally { removeTree(tree) }
}

/**
 * Killed so many milliseconds after it was started, wherever it is by then: the laws hold at any instant, and so which
 * one it was is told and not asserted.
 */
export function instantTrial(at: Workshop, { job, start, whole }: JobBase, milliseconds: number): { readonly found: Found; readonly wrong: readonly string[] } {
  const tree = prepare(at, job)
  const wrong: string[] = []
  let found: Found = 'between'
  try {
    const before = job.before === undefined ? start : snapshot(tree)
    const ran = asNobody([process.execPath, ...argvOf(job.script, job.params, tree)], { timeout: milliseconds, killSignal: 'SIGKILL' })
    const now = snapshot(tree)
    if (ran.status !== null) found = 'after the end'
    else if (differences(before, now).length === 0) found = 'before the first write'
    wrong.push(...halfFiles(now, start, whole))
    // Who has answered in full is held to it, also where the kill came before the exit.
    if (ran.status !== null || ran.stdout.endsWith('\n')) wrong.push(...judged({ ...ran, status: ran.status ?? 0 }, now, start, whole))
    readJournal(openHost({ root: tree }))
    wrong.push(...next(at, job, tree, start, whole))
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error))
  } finally { removeTree(tree) }
  return { found, wrong }
}

function halfFiles(now: ReadonlyMap<string, Snap>, start: ReadonlyMap<string, Snap>, whole: ReadonlyMap<string, Snap>): readonly string[] {
  return [...outsideState(now)].filter(([file, { type, text }]) => type === 'file' && !file.endsWith('.vfiokit-new')
    && text !== start.get(file)?.text && text !== whole.get(file)?.text).map(([file]) => `neither old nor new: ${file}`)
}

function judged(ran: Ran, now: ReadonlyMap<string, Snap>, start: ReadonlyMap<string, Snap>, whole: ReadonlyMap<string, Snap>): readonly string[] {
  const said = spoken(ran)
  const error = Object(said['error'])
  if (said['failed'] === false) return differences(whole, outsideState(now)).map(line => `said to be done: ${line}`)
  return [
    ...error.code === 'E_INTERNAL' ? [`E_INTERNAL: ${String(said['msg'])}`] : [],
    ...error.node === 'untouched' ? differences(outsideState(start), outsideState(now)).map(line => `said to be untouched: ${line}`) : [],
  ]
}

function next(at: Workshop, job: Job, tree: string, start: ReadonlyMap<string, Snap>, whole: ReadonlyMap<string, Snap>): readonly string[] {
  const healed = spoken(call(at, job.script, job.params, tree))
  const wrong = healed['failed'] === false ? [] : [`the next run: ${String(healed['msg'])}`]
  const now = snapshot(tree)
  wrong.push(...differences(whole, outsideState(now)).map(line => `after the next run: ${line}`))
  if (job.script === UNDO) return [...wrong, ...[...now.keys()].filter(file => file.startsWith(STATE)).map(file => `left after the next undo: ${file}`)]
  const undone = spoken(call(at, UNDO, {}, tree))
  if (undone['failed'] !== false) wrong.push(`the undo: ${String(undone['msg'])}`)
  return [...wrong, ...differences(start, snapshot(tree)).map(line => `after the undo: ${line}`)]
}
