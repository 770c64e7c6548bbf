// Somebody else edits the files that a run reads and writes, between any two of its calls: what he wrote is never lost,
// neither by the run, nor by the next one, nor by the undo; and half of his file is never taken for all of it.
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import type { Result } from '../../lib/result.ts'
import undo from '../../modules/passthrough_undo.ts'
import { attempt, driversOf, files, forgetHolder } from '../contract/laws.ts'
import { writeTree } from '../hosts/distros.ts'
import { removeTree, scratch } from '../hosts/scratch.ts'
import { differences } from '../hosts/tree.ts'
import { tamper } from './disk.ts'
import type { Op } from './disk.ts'
import type { Base, Event } from './trial.ts'

/** What people and other tools edit, and a run reads as text. */
const EDITED = /^\/(etc\/(default\/grub|kernel\/cmdline$|modules$|modules-load\.d\/|modprobe\.d\/|initramfs-tools\/|dracut\.conf|nova\/)|boot\/loader\/entries\/|boot\/grub2?\/grubenv$|boot\/efi\/.*\/grubenv$)/

/** How he writes: a line more in the same file, the file replaced by one with the line, or cut to half of it first and all of it written a few calls later. */
export const WAYS = ['a line more', 'replaced', 'written in place'] as const
export type Way = typeof WAYS[number]

export interface Meddling {
  /** Before which of the calls. */
  readonly at: number
  readonly file: string
  readonly way: Way
}

const REMARK = '# somebody else was here\n'

/** His text, in what the format of the file takes. */
function withHis(file: string, text: string): string {
  if (file.endsWith('/grubenv')) return text.replace(/#{9}(?=#*$)/, 'others=1\n')
  if (file === '/etc/kernel/cmdline') return text.replace(/\n*$/, ' others=1\n')
  // At its end it would lie in the section that is ours, which then stays for its sake.
  if (file.startsWith('/etc/nova/')) return `${REMARK}${text}`
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${REMARK}`
}

function hasHis(file: string, text: string): boolean {
  return file.endsWith('/grubenv') ? text.includes('\nothers=1\n') : file === '/etc/kernel/cmdline' ? /(^| )others=1( |\n|$)/.test(text) : text.includes(REMARK)
}

/**
 * What was put into a file that somebody has edited since is taken out line by line and word by word: the blank that
 * kernelopts ended in goes along, and the empty line above a section of ours stays.
 */
function loosely(file: string, text: string): string {
  if (file.startsWith('/etc/nova/')) return text.replace(/\n+$/, '\n')
  return file.endsWith('/grubenv') ? text.replace(/ +\n/g, '\n').replace(/#+$/, '') : text
}

/** Every way, before every call on a file that is somebody's and on what is written beside it. */
export function meddlings({ events, start }: Base): readonly Meddling[] {
  return events.flatMap((event, at) => {
    const file = fileOf(event)
    return file === null || !EDITED.test(file) || start.get(file)?.type !== 'file' || tooLate(events, at, file) ? [] : WAYS.map(way => ({ at, file, way }))
  })
}

/** From when it is read for the last time before another takes its place: there is no call that would tell. */
function tooLate(events: readonly Event[], at: number, file: string): boolean {
  const next = events.slice(at).find(event => 'disk' in event && fileOf(event) === file && ['openSync', 'renameSync', 'unlinkSync'].includes(event.disk.name))
  return next !== undefined && 'disk' in next && next.disk.name !== 'openSync' && next.disk.path === file
}

function fileOf(event: Event): string | null {
  return 'disk' in event ? event.disk.path.replace(/\/\.([^/]*)\.vfiokit-new$/, '/$1') : null
}

/** Meddles once, and holds what follows to the laws. `wrong` is empty where they were kept; `told`: the run noticed. */
export async function meddle({ subject, start, drivers, undoes }: Base, { at, file, way }: Meddling): Promise<{ readonly told: boolean; readonly met: boolean; readonly wrong: readonly string[] }> {
  const dir = scratch({ teardown: () => undefined })
  try {
    const machine = writeTree(dir, subject.words)
    const host = openHost({ root: dir, machine })
    const wrong: string[] = []
    const pristine = files(dir)
    for (const [module, raw] of subject.before) await attempt(host, module, raw)
    const path = `${dir}${file}`
    let [count, whole, met] = [-1, null as string | null, false]
    const act = (op: Op): void => {
      count++
      if (whole !== null && count > at + 3 && op.path !== file) {
        fs.writeFileSync(path, whole, 'latin1')
        whole = null
      }
      // Not where it is gone already: then he writes another one.
      if (count !== at || !fs.existsSync(path)) return
      met = true
      const text = withHis(file, fs.readFileSync(path, 'latin1'))
      if (way === 'written in place') {
        whole = text
        fs.writeFileSync(path, text.slice(0, text.length >> 1), 'latin1')
      } else if (way === 'replaced') {
        const { mode, uid, gid } = fs.statSync(path)
        fs.writeFileSync(`${path}~`, text, { encoding: 'latin1', mode })
        if (process.geteuid?.() === 0) fs.chownSync(`${path}~`, uid, gid)
        fs.renameSync(`${path}~`, path)
      } else fs.writeFileSync(path, text, 'latin1')
    }
    const disk = tamper(dir, { decide: op => void disk.outside(() => { act(op) }), cut: () => { throw new Error('nothing is cut') } })
    const outside = { run: machine.run.bind(machine), writeAttribute: machine.writeAttribute.bind(machine) }
    let first: Result | Stop | Error
    try {
      first = await attempt(openHost({ root: dir, machine: {
        run: argv => { count++; return disk.outside(() => outside.run(argv)) },
        writeAttribute: (name, value) => { count++; disk.outside(() => { outside.writeAttribute(name, value) }) },
      } }), subject.module, subject.raw)
    } catch (error) { first = error instanceof Error ? error : new Error(String(error)) } finally { disk.restore() }
    if (whole !== null) fs.writeFileSync(path, whole, 'latin1')
    if (!met) return { told: false, met, wrong }

    const lost = (when: string): void => {
      const now = fs.existsSync(path) ? fs.readFileSync(path, 'latin1') : null
      if (now === null || !hasHis(file, now)) wrong.push(`${when}: ${file} has lost what somebody else wrote: ${JSON.stringify(now?.slice(-200))}`)
    }
    lost('after the run')
    const stop = first instanceof Stop ? first : first instanceof Error ? null : first.error?.stop
    if (first instanceof Error && !(first instanceof Stop)) wrong.push(`thrown: ${first.stack ?? first.message}`)
    if (stop?.code === 'E_INTERNAL') wrong.push(`E_INTERNAL: ${stop.message.slice(0, 300)}`)

    const call = async (what: string, module: Module, raw: unknown): Promise<Result | null> => {
      forgetHolder(dir)
      const outcome = await attempt(host, module, raw)
      const why = outcome instanceof Stop ? outcome.message : outcome.error?.stop.message
      if (why !== undefined) wrong.push(`${what}: ${why.slice(0, 300)}`)
      lost(`after ${what}`)
      return outcome instanceof Stop ? null : outcome
    }
    await call('the next run', subject.module, subject.raw)
    if (!undoes) {
      const again = await call('the run after the next', subject.module, subject.once ?? subject.raw)
      if (again?.changed === true) wrong.push(`the run after the next still changes ${again.changes.map(change => change.label).join(', ')}`)
      await call('undo', undo as unknown as Module, {})
    }
    const expected = new Map(undoes ? pristine : start)
    const left = files(dir)
    for (const [at, change] of [[expected, (text: string) => withHis(file, text)], [left, (text: string) => text]] as const) {
      const his = at.get(file)
      if (his?.type === 'file') at.set(file, { ...his, text: loosely(file, change(his.text)) })
    }
    // A file of ours: what is left of it is his.
    const rest = left.get(file)
    if (!expected.has(file) && rest?.type === 'file' && rest.text === withHis(file, '')) left.delete(file)
    // What is built from his file holds his change, and should.
    wrong.push(...differences(expected, left).filter(line => !/ \/boot\/init/.test(line)).map(line => `at the end: ${line}`))
    if (!undoes) wrong.push(...driversOf(dir).filter(line => !drivers.includes(line)).map(line => `at the end: ${line}`))
    return { told: stop !== undefined && stop !== null, met, wrong }
  } finally { removeTree(dir) }
}
