// Many runs of finished scripts on one tree at once: one does the work, and what is left is what one alone leaves.
import { spawn } from 'child_process'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { readJournal } from '../../lib/journal.ts'
import { LOCK } from '../../lib/lock.ts'
import { spoken } from '../dist/sandbox.ts'
import type { Ran } from '../dist/sandbox.ts'
import { removeTree } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { call, outsideState, script, treeOf, workshop } from './scripts.ts'

const NOBODY = 65534

/** A run that is not waited for, as nobody. */
function begin(name: string, params: object, tree: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('env', ['-u', 'NODE_OPTIONS', '-u', 'NODE_EXTRA_CA_CERTS', process.execPath, script(name), JSON.stringify(params), '--root', tree], {
      cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], ...(process.getuid() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout?.on('data', (data: Buffer) => stdout.push(data))
    child.stderr?.on('data', (data: Buffer) => stderr.push(data))
    child.on('error', reject)
    child.on('close', status => resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }))
  })
}

export interface Crowd {
  readonly runs: number
  readonly worked: number
  readonly busy: number
  readonly idle: number
  readonly wrong: readonly string[]
}

/** A lock of a process that is gone: all of them take it over at once. */
function leaveDeadLock(tree: string): void {
  const dir = `${tree}${LOCK.replace(/\/[^/]*$/, '')}`
  fs.mkdirSync(dir, { mode: 0o700 })
  const text = `${JSON.stringify({ pid: 4194304 + 9, started: '1', boot_id: 'another', module: 'vfio_bind', run: '20260101T000000Z-000000', since: '2026-01-01T00:00:00Z' })}\n`
  for (const name of ['lock', 'lock.removing']) fs.writeFileSync(`${dir}/${name}`, text, { mode: 0o600 })
  if (process.getuid() === 0) for (const path of [dir, `${dir}/lock`, `${dir}/lock.removing`]) fs.chownSync(path, NOBODY, NOBODY)
}

/** `count` at once; every other one waits for its turn, and those in between do not. */
export async function crowd(count: number, dead: boolean): Promise<Crowd> {
  const at = await workshop()
  const params = { ids: '10de:20b7' }
  const [alone, tree] = [treeOf('rocky9'), treeOf('rocky9')]
  const wrong: string[] = []
  try {
    const start = snapshot(tree)
    spoken(call(at, 'gpu_passthrough', params, alone))
    const whole = outsideState(snapshot(alone))
    if (dead) leaveDeadLock(tree)
    const all = (await Promise.all(Array.from({ length: count }, (_, n) => begin('gpu_passthrough', { ...params, wait: n % 2 === 0 ? 300 : 0 }, tree)))).map(spoken)
    const worked = all.filter(said => said['failed'] === false && said['changed'] === true).length
    const idle = all.filter(said => said['failed'] === false && said['changed'] === false).length
    const busy = all.filter(said => said['failed'] === true && Object(said['error']).code === 'E_BUSY').length
    for (const said of all) if (said['failed'] === true && Object(said['error']).code !== 'E_BUSY') wrong.push(String(said['msg']))
    if (worked !== 1) wrong.push(`${worked} did the work`)
    wrong.push(...differences(whole, outsideState(snapshot(tree))))
    const runs = readJournal(openHost({ root: tree }))
    if (runs.length !== 1 || runs[0]?.done !== true) wrong.push(`the journal has ${runs.length} runs`)
    const undone = spoken(call(at, 'passthrough_undo', {}, tree))
    if (undone['failed'] !== false) wrong.push(`the undo: ${String(undone['msg'])}`)
    wrong.push(...differences(start, snapshot(tree)).map(line => `after the undo: ${line}`))
    return { runs: count, worked, busy, idle, wrong }
  } finally { for (const dir of [at.dir, alone, tree]) removeTree(dir) }
}
