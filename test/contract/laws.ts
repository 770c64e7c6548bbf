// THE LAWS: what every module keeps on every fixture host, tested once and for all. A new module gets them free.
import * as fs from 'fs'
import type t from 'tap'
import { execute } from '../../lib/engine.ts'
import type { ExecuteOptions } from '../../lib/engine.ts'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Host } from '../../lib/host.ts'
import { LOCK } from '../../lib/lock.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import undo from '../../modules/passthrough_undo.ts'
import { allHosts, writeTree } from '../hosts/distros.ts'
import type { FakeMachine, Tool } from '../hosts/fake-kernel.ts'
import { scratch } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import type { Snap } from '../hosts/tree.ts'
import type { Host as Words } from '../hosts/words.ts'
import { exampleFor } from './examples.ts'
import { refusalOf } from './refusals.ts'
import type { Refusal } from './refusals.ts'

type Test = typeof t

export const options: ExecuteOptions = { check: false, diff: true, wait: 0, version: '0.0.1', render: result => `${result.msg}\n` }
const STATE = '/var/lib/vfiokit'
// What a reboot or the running kernel changes is not what an undo restores.
const RUNNING = ['/sys', '/proc', '/dev', '/run']

export interface Node {
  readonly dir: string
  readonly host: Host
  readonly machine: FakeMachine
  readonly words: Words
}

export function node(test: Parameters<typeof scratch>[0], words: Words): Node {
  const dir = scratch(test)
  const machine = writeTree(dir, words)
  return { dir, words, machine, host: openHost({ root: dir, machine }) }
}

export function files(dir: string, without: readonly string[] = []): Map<string, Snap> {
  return snapshot(dir, [...RUNNING, ...without])
}

/** Runs it as main would: what stops before a write becomes a failed result. */
export async function attempt(host: Host, module: Module, raw: unknown, more: Partial<ExecuteOptions> = {}): Promise<Result | Stop> {
  try {
    return await execute(host, module, parseParams(module.params, raw), { ...options, ...more })
  } catch (error) {
    if (error instanceof Stop) return error
    throw error
  }
}

function isStop(result: Result | Stop): result is Stop {
  return result instanceof Stop
}

/** Applies, and fails the test where it does not go well, or is not refused where it must be. null: refused, with nothing touched. */
async function applied(test: Test, at: Node, module: Module, raw: unknown, refusal: Refusal | undefined): Promise<Result | null> {
  const before = snapshot(at.dir)
  const promised = await attempt(at.host, module, raw, { check: true })
  test.same(differences(before, snapshot(at.dir)), [], 'planning and checking touch nothing')
  if (isStop(promised)) {
    const done = await attempt(at.host, module, raw)
    test.ok(isStop(done) && done.code === promised.code, `check and apply refuse alike: ${promised.message}`)
    if (refusal === undefined) test.fail(`refused, and not listed (refusals.ts): ${promised.code} ${promised.message}`)
    else test.match(promised, refusal, `refused as it must be: ${promised.message}`)
    test.same(differences(before, snapshot(at.dir)), [], 'a refusal touches nothing')
    return null
  }
  if (refusal !== undefined) return test.fail(`not refused, and must be: ${refusal.code} ${refusal.message.source}`), null
  const done = await attempt(at.host, module, raw)
  if (isStop(done)) return test.fail(`check went well and apply stopped: ${done.message}`), null
  test.equal(done.error?.stop.message, undefined, 'apply goes well')
  test.same(done.changes, promised.changes, 'check says what apply does')
  test.same(done.diff, promised.diff, 'check shows what apply writes')
  if (promised.bootable?.ok === true) test.same(done.bootable, { ok: true, reasons: [] }, 'the node boots as before')
  return done
}

/** Applies half of it: `left` operations go through, the next one and all after it never happen, as in a power cut. */
function cutShort(host: Host, left: number): { readonly host: Host; happened(): boolean } {
  let count = left
  let cut = false
  const step = <A extends readonly unknown[], R>(act: (...args: A) => R) => (...args: A): R => {
    if (cut || count-- <= 0) {
      cut = true
      throw new Error('power cut')
    }
    return act(...args)
  }
  return {
    happened: () => cut,
    host: {
      ...host,
      write: step(host.write), remove: step(host.remove), replace: step(host.replace), run: step(host.run),
      removeEmptyDir: step(host.removeEmptyDir), writeAttribute: step(host.writeAttribute), createExclusive: step(host.createExclusive),
    },
  }
}

/** The process that held the lock is dead: here it is this one, so its start time is made another's. */
export function forgetHolder(dir: string): void {
  const lock = `${dir}${LOCK}`
  if (fs.existsSync(lock)) fs.writeFileSync(lock, fs.readFileSync(lock, 'utf8').replace(/"started":"\d+"/, '"started":"1"'))
}

// All of them with VFIOKIT_CUTS=all (npm run test:all); otherwise a few, other ones on each host.
let rotation = 0
function cutPoints(total: number): readonly number[] {
  const all = Array.from({ length: total }, (_, left) => left)
  if (process.env['VFIOKIT_CUTS'] === 'all') return all
  const step = Math.max(1, Math.floor(total / 3))
  const first = rotation++ % step
  return all.filter(left => left % step === first)
}

/** The module, with a look at what its plan is given. */
function watched(test: Test, module: Module): Module {
  return { ...module, plan(host, params) {
    if (['write', 'remove', 'run', 'writeAttribute', 'rename'].some(name => name in host)) test.fail('a plan has nothing to write with')
    return module.plan(host, params)
  } }
}

/** "0000:41:00.0 nvidia", for every function. */
export function driversOf(dir: string): readonly string[] {
  const devices = `${dir}/sys/bus/pci/devices`
  const names = fs.existsSync(devices) ? fs.readdirSync(devices).sort() : []
  return names.map(address => {
    try { return `${address} ${fs.readlinkSync(`${devices}/${address}/driver`).replace(/.*\//, '')}` } catch { return address }
  })
}

async function lawsOf(test: Test, given: Module, name: string, build: () => Words): Promise<void> {
  const module = watched(test, given)
  const at = node(test, build())
  const raw = exampleFor(module, at.words)
  const start = files(at.dir)
  const drivers = driversOf(at.dir)
  const done = await applied(test, at, module, raw, refusalOf(module, name, raw))
  if (done === null) return
  const whole = files(at.dir, [STATE])
  const again = await attempt(at.host, module, raw)
  test.match(again, { changed: false, changes: [] }, 'a second run has nothing to do')
  test.same(differences(whole, files(at.dir, [STATE])), [], 'and does nothing')
  const back = await attempt(at.host, undo, {})
  test.equal(isStop(back) ? back.message : back.error?.stop.message, undefined, 'undo goes well')
  test.same(differences(start, files(at.dir)), [], 'undo restores every byte, and leaves nothing of ours')
  test.same(driversOf(at.dir), drivers, 'and every function its driver')
  if (!done.changed) return

  for (const left of cutPoints(done.changes.length * 3 + 8)) {
    const cut = node(test, build())
    const short = cutShort(cut.host, left)
    try { await attempt(short.host, module, raw) } catch { /* a power cut has no result */ }
    if (!short.happened()) continue
    forgetHolder(cut.dir)
    const healed = await attempt(cut.host, module, raw)
    const wrong = isStop(healed) ? healed.message : healed.error?.stop.message
    const odd = differences(whole, files(cut.dir, [STATE]))
    if (wrong !== undefined || odd.length > 0) test.fail(`cut after ${left} operations, the next run converges`, { wrong, odd })
    const restored = await attempt(cut.host, undo, {})
    const rest = [...differences(start, files(cut.dir)), ...driversOf(cut.dir).filter(line => !drivers.includes(line))]
    if (isStop(restored) || restored.error !== undefined || rest.length > 0) test.fail(`cut after ${left} operations, healed, undone`, { restored: isStop(restored) ? restored.message : restored.msg, rest })
  }
  for (const [tool, kind] of [['update-grub', 'grubConfig'], ['grub2-mkconfig', 'grubConfig'], ['update-initramfs', 'bootImage'], ['dracut', 'bootImage']] as const satisfies readonly (readonly [Tool, string])[]) {
    if (!done.changes.some(change => change.step === kind)) continue
    const lied = node(test, build())
    lied.machine.misbehave(tool, 'lies')
    const told = await attempt(lied.host, module, raw)
    if (isStop(told) || lied.machine.history.every(argv => !(argv[0] ?? '').endsWith(tool))) continue
    test.match(told.error, { stop: { code: 'E_DRIFT' }, node: 'partial' }, `${tool} that ends well and does nothing is found out`)
  }
}

/** Tests these modules on every fixture host, or on those that are given. */
export function laws(test: Test, modules: readonly Module[], hosts: Readonly<Record<string, () => Words>> = allHosts): void {
  test.setTimeout(1800e3)
  for (const module of modules) {
    for (const [name, build] of Object.entries(hosts)) {
      test.test(`${module.name} on ${name}`, one => lawsOf(one as Test, module, name, build))
    }
  }
}
