// One command: configured, rebooted once, ready. The node reboots and its timers elapse; nobody is logged in.
import t from 'tap'
import type { Test } from 'tap'
import { execute } from '../../lib/engine.ts'
import { Stop } from '../../lib/errors.ts'
import type { Host as Writable } from '../../lib/host.ts'
import { LOCK } from '../../lib/lock.ts'
import type { Module } from '../../lib/module.ts'
import { COMMON, parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import { SCRIPT } from '../../lib/resume.ts'
import { selfOf } from '../../lib/resume-unit.ts'
import { staged } from '../../lib/stages.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import novaPci from '../../modules/nova_pci.ts'
import undo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { attempt, files, node, options } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { cards, debian11, debian12, rocky9, ubuntu2204 } from '../hosts/distros.ts'
import { installKernel } from '../hosts/events.ts'
import type { FakeProcess } from '../hosts/fake-kernel.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { gpu, kernel, shows } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'

const [A, B] = ['10de:20b7', '10de:1eb8']
const CALL = { ids: A, reboot: 'if_required' }
const BOTH = { ids: [A, B], reboot: 'if_required' }
const two: readonly Word[] = [cards.nouveau, gpu('0000:61:00.0', { id: B, driver: 'nouveau', group: 13 }), shows({ '/sys/bus/pci/slots/4/address': '0000:61:00\n' })]
const GUEST: FakeProcess = { pid: 4711, comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: ['/usr/libexec/qemu-kvm', '-name', 'guest=instance-0000000a'] }
const RESUME = '/var/lib/vfiokit/resume'
const UNIT = '/etc/systemd/system/vfiokit-resume'

t.setTimeout(600e3)

/** What stands for the text of the script. */
const self = { ...selfOf(() => undefined), resumed: false }
const job = gpuPassthrough as unknown as Module

interface Trial extends Node {
  run(raw: Record<string, unknown>, check?: boolean, on?: Writable): Promise<Result>
  refusal(raw: Record<string, unknown>): Promise<Stop>
  /** What the timer of the node starts now; null where it starts nothing. */
  fire(on?: Writable): Promise<Result | null>
  driver(address?: string): string | null
  state(): Record<string, unknown> | null
  left(): readonly string[]
}

function trial(t: Test, words: Host): Trial {
  const at = node(t as never, words)
  const { host, machine } = at
  const call = (raw: unknown, resumed: boolean, check: boolean, on: Writable): Promise<Result> => {
    const { check: _check, root: _root, diff: _diff, ...values } = parseParams({ ...COMMON, ...gpuPassthrough.params }, raw)
    return staged(execute, { ...self, resumed })(on, job, values as never, { ...options, check })
  }
  return {
    ...at,
    run: (raw, check = false, on = host) => call(raw, false, check, on),
    async refusal(raw) {
      try { await call(raw, false, false, host) } catch (error) { if (error instanceof Stop) return error }
      throw new Error('it was not refused')
    },
    async fire(on = host) {
      const argv = machine.due('vfiokit-resume')
      if (argv === null) return null
      const [program, script, params = ''] = argv
      t.same([program, script], [process.execPath, SCRIPT], 'the interpreter by its absolute path, and the copy')
      return call(JSON.parse(machine.tree.read(params.slice(1)) ?? 'null'), true, false, on)
    },
    driver: (address = '0000:41:00.0') => (machine.tree.readLink(`/sys/bus/pci/devices/${address}/driver`) ?? '').split('/').pop() || null,
    state: () => JSON.parse(machine.tree.read(`${RESUME}/state.json`) ?? 'null') as Record<string, unknown> | null,
    left: () => [...snapshot(at.dir).keys()].filter(path => path.includes('vfiokit-resume') || path.startsWith(RESUME) || path.endsWith('timers.target.d')).filter(path => !path.startsWith('/run/')),
  }
}

t.test('one command and one reboot', async t => {
  for (const [name, distro] of Object.entries({ debian12, debian11, ubuntu2204, rocky9 })) {
    await t.test(name, async t => {
      const one = trial(t, distro(cards.nouveau))
      const start = files(one.dir)
      const before = snapshot(one.dir)
      const promised = await one.run(CALL, true)
      t.match(promised, { changed: true, msg: /it would be rebooted then/, own: { stage: 'reboot_pending', rebooting: false, blockers: [] } })
      t.same(differences(before, snapshot(one.dir)), [], 'check touches nothing')
      const boot = one.host.attr('/proc/sys/kernel/random/boot_id')
      const done = await one.run(CALL)
      t.same(done.changes, promised.changes, 'check says what it does')
      t.match(done, { changed: true, error: undefined, msg: /rebooting in 5 s.*after it this goes on by itself/, own: { stage: 'reboot_pending', rebooting: true, boot_id: boot, resume: { phase: 'rebooting', tries: 0, reboots: 1 } } })
      t.match(await one.fire(), { changed: false, error: undefined, msg: /the reboot is about to come/ })
      t.match(await one.run(CALL, true), { own: { stage: 'reboot_pending', resume: { phase: 'rebooting' } } }, 'its state can be read')
      t.ok(one.machine.elapse(), 'the node reboots')
      t.equal(one.driver(), 'vfio-pci')
      t.match(await one.fire(), { changed: false, error: undefined, own: { stage: 'ready' } }, 'the timer goes on')
      t.same(one.left(), [], 'and takes itself away')
      t.equal(await one.fire(), null)
      t.notOk(one.machine.elapse(), 'no second reboot')
      t.match(await one.run(CALL), { changed: false, msg: /nothing to do/, own: { stage: 'ready' } })
      t.same(one.left(), [])
      await attempt(one.host, undo as unknown as Module, {})
      t.same(differences(start, files(one.dir)), [], 'the undo leaves nothing')
    })
  }
})

t.test('what is written for the boot', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ...CALL, wait: 5 })
  t.same(one.left(), ['/etc/systemd/system/timers.target.d', '/etc/systemd/system/timers.target.d/vfiokit-resume.conf', `${UNIT}.service`, `${UNIT}.timer`, RESUME, `${RESUME}/gpu_passthrough.cjs`, `${RESUME}/params.json`, `${RESUME}/state.json`].sort())
  t.match(JSON.parse(one.machine.tree.read(`${RESUME}/params.json`) ?? ''), { ids: [A], reboot: 'if_required', wait: 5 })
  t.equal(one.machine.tree.read(SCRIPT), self.text())
  t.match(one.state(), { phase: 'rebooting', sha256: /^[0-9a-f]{64}$/, devices: [{ address: '0000:41:00.0', id: A, slot: null }] })
  const modes = snapshot(one.dir)
  for (const name of ['gpu_passthrough.cjs', 'params.json', 'state.json']) t.equal(modes.get(`${RESUME}/${name}`)?.mode, 0o600, name)
})

t.test('without `reboot` nothing of it happens', async t => {
  const one = trial(t, debian12(cards.nouveau))
  t.match(await one.run({ ids: A }), { changed: true, own: { stage: 'reboot_pending' } })
  t.same(one.left(), [])
  t.notOk(one.machine.elapse())
})

t.test('where no boot is needed none comes', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A })
  one.machine.reboot()
  t.match(await one.run(CALL), { changed: false, own: { stage: 'ready' } })
  t.same(one.left(), [])
  t.notOk(one.machine.elapse())
})

t.test('configured by an earlier run, rebooted by this one', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A })
  t.match(await one.run(CALL), { changed: true, changes: [{ step: 'reboot' }], own: { rebooting: true } })
  one.machine.elapse()
  t.match(await one.fire(), { own: { stage: 'ready' } })
})

t.test('giving cards back in one command', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ids: A })
  one.machine.reboot()
  t.match(await one.run({ ...CALL, state: 'absent' }), { changed: true, own: { stage: 'reboot_pending', rebooting: true } })
  t.ok(one.machine.elapse())
  t.equal(one.driver(), 'nouveau')
  t.match(await one.fire(), { error: undefined, own: { stage: 'configured' } })
  t.same(one.left(), [])
})

t.test('a guest, also in a container, and nothing is touched', async t => {
  const one = trial(t, debian12(cards.nouveau))
  for (const cgroup of ['0::/user.slice/session-3.scope\n', `0::/machine.slice/libpod-${'3f2a9c0d1e4b'.padEnd(64, '0')}.scope/container\n`]) {
    one.machine.end(GUEST.pid)
    one.machine.start({ ...GUEST, cgroup })
    const before = files(one.dir)
    for (const check of [true, false]) {
      t.match(await one.run(CALL, check), { changed: false, changes: [], msg: /guests run here: instance-0000000a \(qemu-kvm, process 4711/, error: { stop: { code: 'E_REFUSED' }, node: 'untouched' }, own: { rebooting: false, blockers: [{ kind: 'guest' }] } })
    }
    t.same(differences(before, files(one.dir)), [])
  }
  t.match(await one.run({ ids: A }), { changed: true, error: undefined }, 'without a reboot it is configured beside them')
  one.machine.end(GUEST.pid)
  t.match(await one.run(CALL), { own: { rebooting: true } })
})

t.test('a guest that starts while this writes', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const host: Writable = { ...one.host, run(argv, more) {
    if (argv[0] === 'update-grub') one.machine.start(GUEST)
    return one.host.run(argv, more)
  } }
  t.match(await one.run(CALL, false, host), { changed: true, msg: /^everything is written, and this node is not rebooted: guests run here/, error: { stop: { code: 'E_REFUSED', hint: /move it away/ }, node: 'partial' }, own: { stage: 'reboot_pending', rebooting: false } })
  t.same(one.left(), [], 'and nothing reboots behind its back')
  t.notOk(one.machine.elapse())
})

t.test('killed anywhere, it still gets there', async t => {
  const whole = trial(t, debian12(cards.nouveau))
  let operations = 0
  const counted = (host: Writable, each: () => void): Writable => {
    const step = <X extends readonly unknown[], R>(act: (...args: X) => R) => (...args: X): R => { each(); return act(...args) }
    return { ...host, write: step(host.write), remove: step(host.remove), replace: step(host.replace), run: step(host.run), createExclusive: step(host.createExclusive) }
  }
  await whole.run(CALL, false, counted(whole.host, () => { operations += 1 }))
  t.ok(operations > 12)
  const all = process.env['VFIOKIT_CUTS'] === 'all'
  for (const power of [true, false]) {
    for (let left = power ? 0 : 1; left < operations; left += all ? 1 : 4) {
      const cut = trial(t, debian12(cards.nouveau))
      let count = left
      let dead = false
      const host = counted(cut.host, () => {
        if (dead || count-- <= 0) { dead = true; throw new Error(`${power ? 'power cut' : 'killed'} after ${left}`) }
      })
      try { await cut.run(CALL, false, host) } catch { /* it has no result */ }
      // Of whoever died; the lock names this process, which lives.
      cut.machine.tree.remove(LOCK)
      if (power) cut.machine.reboot()
      const armed = cut.machine.due('vfiokit-resume') !== null
      if (!armed) {
        t.same(cut.driver(), 'nouveau', `${left}: before it was armed nothing was written`)
        t.match(await cut.run(CALL), { error: undefined, own: { stage: 'reboot_pending' } })
      }
      let reboots = 0
      for (let minute = 0; minute < 8 && cut.machine.due('vfiokit-resume') !== null; minute++) {
        await cut.fire()
        if (cut.machine.elapse()) reboots += 1
      }
      t.equal(cut.driver(), 'vfio-pci', `${power ? 'power cut' : 'killed'} after ${left} operations: ready`)
      t.same(cut.left(), [], 'and nothing is left')
      t.ok(reboots <= 1, `after ${reboots} reboots`)
    }
  }
})

t.test('a card that does not come back is named with its slot', async t => {
  const one = trial(t, debian12(...two))
  await one.run(BOTH)
  one.machine.elapse()
  const gone = trial(t, debian12(cards.nouveau))
  for (const path of snapshot(one.dir).keys()) {
    const text = /^\/(etc|boot|var)\//.test(path) && one.machine.tree.readLink(path) === null ? one.machine.tree.read(path) : null
    if (text !== null) gone.machine.tree.write(path, text, path.startsWith(RESUME) ? 0o600 : 0o644)
  }
  gone.machine.reboot()
  for (let n = 1; n <= 4; n++) {
    t.match(await gone.fire(), { error: { stop: { code: 'E_NOT_READY' } }, msg: `try ${n} of 5: 0000:61:00.0 (${B}, slot 4) is missing after the reboot; look at the card, its power and its slot`, own: { stage: 'reboot_pending', resume: { tries: n } } })
    t.match(await gone.run(BOTH, true), { error: { stop: { code: 'E_REFUSED', message: /no device here has the id 10de:1eb8/ } }, own: { resume: { phase: 'verifying', tries: n, why: /slot 4/ } } }, 'a refusal says it as well')
  }
  t.match(await gone.fire(), { error: { stop: { code: 'E_NOT_READY' } }, msg: /gave up after 5 tries: 0000:61:00\.0 .*slot 4\) is missing/, own: { stage: 'stuck', resume: { phase: 'stuck' } } })
  t.same(gone.left(), [RESUME, `${RESUME}/state.json`], 'it is told, and nothing goes on')
  t.equal(await gone.fire(), null)
  t.notOk(gone.machine.elapse())
  const asked = await gone.run({ ids: [A, B], absent_ids: 'ignore' })
  t.match(asked, { own: { stage: 'stuck', resume: { why: /slot 4/, remedy: /look at the card/ } }, warnings: [/gave up after 5 tries/] }, 'whoever asks is told, although what is left is ready')
  t.match(await gone.run({ ids: [A, B], absent_ids: 'ignore', expect_count: 1 }), { own: { stage: 'ready' } }, 'unless so many are expected')
  t.same(gone.left(), [])
})

t.test('a boot that does not bring it: it gives up, says why, and does not reboot for ever', async t => {
  const one = trial(t, debian12(cards.nouveau, cards.off))
  await one.run(CALL)
  let reboots = 0
  for (let minute = 0; minute < 12; minute++) {
    if (one.machine.elapse()) reboots += 1
    await one.fire()
  }
  t.equal(reboots, 1)
  t.match(one.state(), { phase: 'stuck', why: /off_in_firmware|iommu\.firmware/, remedy: /firmware setup/ })
  t.match(await one.run({ ids: A }, true), { own: { stage: 'stuck' }, warnings: [/the firmware shows no VT-d/, /not ready \(off_in_firmware.*firmware setup/, /gave up after 5 tries/] })
  for (const check of [true, false]) t.match(await one.run(CALL, check), { error: { stop: { code: 'E_NOT_READY', message: /not rebooted again: this node has booted since everything was written/ } }, own: { stage: 'stuck' } })
  t.notOk(one.machine.elapse(), 'called every hour, it does not reboot every hour')
  await attempt(one.host, undo as unknown as Module, {})
  t.same(one.left(), [])
})

t.test('a job that is stuck is over when its cards are given back', async t => {
  const off = cards.off
  for (const reboot of ['never', 'if_required']) {
    const one = trial(t, debian12(...two, off))
    await one.run(BOTH)
    one.machine.elapse()
    for (let n = 0; n < 5; n++) await one.fire()
    t.match(one.state(), { phase: 'stuck' })
    t.match(await one.run({ ids: A, state: 'absent', reboot }, true), { own: { stage: 'stuck' } })
    t.match(await one.run({ ids: A, state: 'absent', reboot }), { error: undefined, own: { stage: 'stuck' } }, 'not while one of them is still given')
    t.match(await one.run({ ids: B, state: 'absent', reboot }), { error: undefined, own: { stage: 'configured' }, warnings: [] })
    t.same(one.left(), [])
  }
})

t.test('what was ready once and is not any more', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run(CALL)
  one.machine.elapse()
  await one.fire()
  const at = '/sys/bus/pci/devices/0000:41:00.0'
  one.machine.run(['modprobe', 'nouveau'])
  one.machine.writeAttribute(`${at}/driver_override`, 'nouveau')
  one.machine.writeAttribute('/sys/bus/pci/drivers/vfio-pci/unbind', '0000:41:00.0')
  one.machine.writeAttribute('/sys/bus/pci/drivers_probe', '0000:41:00.0')
  t.equal(one.driver(), 'nouveau')
  t.match(await one.run(CALL), { changed: true, changes: [{ step: 'reboot' }], own: { rebooting: true } })
  one.machine.elapse()
  t.match(await one.fire(), { own: { stage: 'ready' } })
})

t.test('a kernel that comes in between', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run(CALL)
  installKernel(one.machine, kernel('6.1.0-99-amd64'))
  one.machine.elapse()
  for (let minute = 0; minute < 8 && one.machine.due('vfiokit-resume') !== null; minute++) {
    await one.fire()
    one.machine.elapse()
  }
  t.match(await one.run({ ids: A }, true), { changed: false, own: { stage: 'ready' } })
})

t.test('tries that end with the node are counted as well', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run(CALL)
  one.machine.elapse()
  const host: Writable = { ...one.host, run: () => { throw new Error('the node dies') }, remove: () => { throw new Error('the node dies') } }
  for (let n = 0; n < 5; n++) {
    await t.rejects(one.fire(host), /the node dies/)
    one.machine.reboot()
  }
  t.match(await one.fire(), { own: { stage: 'stuck', resume: { why: 'every try was cut short' } } })
  t.equal(await one.fire(), null)
})

t.test('called off', async t => {
  const one = trial(t, debian12(...two))
  await one.run(CALL)
  t.match(await one.run({ ids: B }), { notes: /./, own: { stage: 'reboot_pending' } })
  t.same(one.left(), [], 'by a call that asks for something else')
  const same = trial(t, debian12(cards.nouveau))
  await same.run(CALL)
  await same.run({ ids: A })
  t.ok(same.left().length > 0, 'not by the same call without the reboot')
  t.match(await attempt(same.host, undo as unknown as Module, {}), { error: undefined, notes: /./ })
  t.same(same.left(), [], 'by the undo')
  same.machine.elapse()
  t.equal(await same.fire(), null)
  t.equal(same.driver(), 'nouveau')

  const timer = trial(t, debian12(cards.nouveau))
  await timer.run(CALL)
  timer.machine.run(['systemctl', 'stop', 'vfiokit-reboot.timer'])
  for (let n = 0; n < 5; n++) await timer.fire()
  t.match(timer.state(), { phase: 'stuck', why: /reboot that was scheduled did not come/, reboots: 1 })
  t.match(await timer.run(CALL), { own: { rebooting: true } }, 'and asked for again')
})

t.test('the last call wins', async t => {
  const absent = { ...CALL, state: 'absent' }
  const TIMER = 'vfiokit-reboot.timer'
  const one = trial(t, debian12(cards.nouveau))
  await one.run({ ...CALL, delay: 600 })
  t.match(await one.run(absent, true), { changed: true, error: undefined, notes: [/called off/], warnings: [/under way already/], own: { resume: undefined } })
  t.match(one.state(), { phase: 'rebooting' }, 'a check calls nothing off')
  t.match(await one.run(absent), { changed: true, error: undefined, rebootReasons: [], notes: /./, warnings: [/a reboot .* under way already.*systemctl stop vfiokit-reboot\.timer/] })
  t.same(one.left(), [], 'also one that needs no boot')
  t.ok(one.machine.elapse())
  t.equal(await one.fire(), null)
  t.equal(one.driver(), 'nouveau')

  const stopped = trial(t, debian12(cards.nouveau))
  await stopped.run(CALL)
  stopped.machine.run(['systemctl', 'stop', TIMER])
  t.match(await stopped.run(absent), { error: undefined, warnings: [] }, 'no reboot comes')
  stopped.machine.reboot()
  t.equal(await stopped.fire(), null)
  t.equal(stopped.driver(), 'nouveau')

  for (const reboot of ['never', 'if_required']) {
    const failing = trial(t, debian12(cards.nouveau))
    await failing.run(CALL)
    failing.machine.misbehave('update-grub', 'fails')
    t.match(await failing.run({ ...absent, reboot }), { changed: true, error: { stop: { code: 'E_COMMAND' } }, notes: /./ })
    t.same(failing.left(), [], `${reboot}: also one that fails half-way`)
    if (reboot === 'never') continue
    const killed = trial(t, debian12(cards.nouveau))
    await killed.run(CALL)
    let dead = false
    const dying: Writable = { ...killed.host, run(argv, more) {
      dead = dead || argv[0] === 'update-grub'
      if (dead) throw new Error('killed')
      return killed.host.run(argv, more)
    }, write: (path, text, mode) => dead ? Promise.reject(new Error('killed')) : killed.host.write(path, text, mode), remove(path) {
      if (dead) throw new Error('killed')
      killed.host.remove(path)
    } }
    await t.rejects(killed.run({ ...absent, reboot }, false, dying), /killed/)
    killed.machine.tree.remove(LOCK)
    killed.machine.elapse()
    t.equal(await killed.fire(), null, 'also one that is killed half-way')
  }

  const working = trial(t, debian12(cards.nouveau))
  working.machine.misbehave('update-grub', 'fails')
  await working.run(CALL, false, { ...working.host, remove: () => { throw new Error('killed') } }).catch(() => undefined)
  working.machine.tree.remove(LOCK)
  working.machine.misbehave('update-grub', null)
  t.match(await working.fire({ ...working.host, run(argv, more) {
    if (argv[0] === 'update-grub') working.machine.tree.remove(`${RESUME}/state.json`)
    return working.host.run(argv, more)
  } }), { changed: true, own: { stage: 'reboot_pending' } })
  t.notOk(working.machine.elapse(), 'what is called off while it goes on does not reboot')
  t.equal(working.state(), null)

  const idle = trial(t, debian12(cards.nouveau))
  const before = files(idle.dir)
  await t.rejects(idle.run(CALL, false, { ...idle.host, run(argv, more) {
    if (argv[1] === 'daemon-reload') throw new Error('killed')
    return idle.host.run(argv, more)
  }, remove: () => { throw new Error('killed') } }))
  idle.machine.tree.remove(LOCK)
  const left = idle.left()
  t.ok(left.length > 0)
  const promised = await idle.run(absent, true)
  t.match(promised, { changed: true, changes: left.filter(path => !path.endsWith('resume') && !path.endsWith('.d')).map(() => ({ step: 'file', after: '' })), notes: [/called off/], own: { resume: undefined } }, 'a check says so too')
  t.same(idle.left(), left)
  const done = await idle.run(absent)
  t.match(done, { changed: true, notes: [/called off/] })
  t.same([done.changes, done.msg.replace('is called', 'would be called')], [promised.changes, promised.msg], 'and what it removes')
  t.same(differences(before, files(idle.dir)), [], 'and where nothing else is recorded nothing is left')

  const refused = trial(t, debian12(cards.nouveau))
  await refused.run(CALL)
  t.match(await refused.run({ ids: '10de:ffff' }), { error: { stop: { code: 'E_REFUSED' }, node: 'untouched' } })
  t.match(refused.state(), { phase: 'rebooting' }, 'what is refused calls nothing off')
  t.match(await refused.run({ ...CALL, delay: 9 }), { error: undefined })
  t.match(refused.state(), { phase: 'rebooting' }, 'nor does the same call')

  const more = trial(t, debian12(...two))
  await more.run({ ...CALL, delay: 600 })
  t.match(await more.run(BOTH), { error: undefined, msg: /under way already/, own: { resume: { phase: 'rebooting' } } })
  t.match(JSON.parse(more.machine.tree.read(`${RESUME}/params.json`) ?? ''), { ids: [A, B] }, 'one that needs the boot as well goes on instead')
  more.machine.elapse()
  t.match(await more.fire(), { own: { stage: 'ready' } })
  t.equal(more.driver('0000:61:00.0'), 'vfio-pci')
  t.same(more.left(), [])
})

t.test('what no further try would mend', async t => {
  const tampered = trial(t, debian12(cards.nouveau))
  await tampered.run(CALL)
  tampered.machine.elapse()
  const state = tampered.state()
  tampered.machine.tree.write(`${RESUME}/state.json`, JSON.stringify({ ...state, sha256: '0'.repeat(64) }))
  t.match(await tampered.fire(), { own: { stage: 'stuck' }, msg: /gpu_passthrough\.cjs is not what was written there/ })
  for (const [since, run] of [['2999-01-01T00:00:00Z', 'as it is'], ['2020-01-01T00:00:00Z', undefined]] as const) {
    const other = trial(t, debian12(...two))
    await other.run(CALL)
    // The clock may have been set at the boot; what an older version armed knows nothing else.
    other.machine.tree.write(`${RESUME}/state.json`, JSON.stringify({ ...other.state(), since, ...(run === undefined ? { run } : {}) }))
    await attempt(other.host, vfioBind as unknown as Module, { ids: B })
    other.machine.elapse()
    t.match(await other.fire(), { own: { stage: 'stuck' }, msg: /vfio_bind changed this node meanwhile/ })
  }
})

t.test('what changed before, and what no boot depends on, is no reason to give up', async t => {
  const one = trial(t, debian12(...two))
  await attempt(one.host, vfioBind as unknown as Module, { ids: B })
  await one.run(CALL)
  one.machine.tree.write(`${RESUME}/state.json`, JSON.stringify({ ...one.state(), since: '2020-01-01T00:00:00Z' }))
  one.machine.tree.write('/etc/nova/nova.conf', '[DEFAULT]\n')
  t.match(await attempt(one.host, novaPci as unknown as Module, { ids: A, alias: 'a100', target: 'file', path: '/etc/nova/nova.conf' }), { changed: true, error: undefined })
  one.machine.elapse()
  t.match(await one.fire(), { error: undefined, own: { stage: 'ready' } })
})

t.test('cut between giving up and going, it goes at the next try', async t => {
  const one = trial(t, debian12(cards.nouveau))
  await one.run(CALL)
  one.machine.tree.write(`${RESUME}/state.json`, JSON.stringify({ ...one.state(), phase: 'stuck' }))
  one.machine.elapse()
  await t.rejects(one.fire(), { code: 'E_REFUSED' })
  t.same(one.left(), [RESUME, `${RESUME}/state.json`])
  t.equal(await one.fire(), null, 'and no minute more')
})

t.test('guests that are there after a power cut hold it up, and are named', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const host: Writable = { ...one.host, run(argv, more) {
    if (argv[0] === 'update-grub') throw new Error('power cut')
    return one.host.run(argv, more)
  } }
  await t.rejects(one.run(CALL, false, { ...host, remove: () => { throw new Error('power cut') }, write: (path, text, mode) => one.host.write(path, text, mode) }))
  one.machine.tree.remove(LOCK)
  one.machine.reboot()
  one.machine.start(GUEST)
  t.match(await one.fire(), { error: { stop: { code: 'E_NOT_READY' } }, msg: /try 1 of 5: this node is not rebooted: guests run here: instance-0000000a/ })
  one.machine.end(GUEST.pid)
  await one.fire()
  t.ok(one.machine.elapse())
  t.match(await one.fire(), { own: { stage: 'ready' } })
})

t.test('whoever is at work here is waited for, and that is no try', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const host: Writable = { ...one.host, run(argv, more) {
    if (argv[0] === 'update-initramfs') throw new Error('killed')
    return one.host.run(argv, more)
  }, remove: () => { throw new Error('killed') } }
  await t.rejects(one.run(CALL, false, host))
  one.machine.tree.remove(LOCK)
  one.machine.start({ pid: 81, comm: 'update-initramfs' })
  for (let n = 0; n < 7; n++) t.match(await one.fire(), { error: undefined, msg: /update-initramf \(process 81\) is building/, own: { resume: { tries: 0 } } })
  one.machine.end(81)
  await one.fire()
  t.ok(one.machine.elapse())
  t.match(await one.fire(), { own: { stage: 'ready' } })
})

t.test('a call that finds another one at work leaves the same job armed, and no other', async t => {
  for (const [raw, stays] of [[CALL, true], [BOTH, false]] as const) {
    const one = trial(t, debian12(...two))
    await one.run(CALL)
    // Between arming and running somebody else has taken the lock.
    const losing: Writable = { ...one.host, remove: path => { if (path !== LOCK) one.host.remove(path) } }
    t.match(await one.run(raw, false, losing), { changed: false, error: { stop: { code: 'E_BUSY' }, node: 'untouched' } })
    one.machine.tree.remove(LOCK)
    t.equal(one.left().length > 0, stays)
    one.machine.elapse()
    t.match(await one.fire(), stays ? { own: { stage: 'ready' } } : null)
  }
})

t.test('systemd that fails and systemd that lies', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const before = files(one.dir)
  one.machine.misbehave('systemctl', 'fails')
  t.match(await one.refusal(CALL), { code: 'E_COMMAND', message: /systemctl daemon-reload ended with 1 .*nothing would go on/ })
  one.machine.misbehave('systemctl', 'lies')
  t.match(await one.refusal(CALL), { code: 'E_DRIFT', message: /vfiokit-resume\.timer is written, and systemd does not have it/ })
  t.same(differences(before, files(one.dir)), [], 'nothing is touched then')
})

t.test('a run that fails tells it, and nothing goes on behind its caller\'s back', async t => {
  const one = trial(t, debian12(cards.nouveau))
  one.machine.misbehave('update-grub', 'fails')
  t.match(await one.run(CALL), { error: { stop: { code: 'E_COMMAND' }, node: 'partial' } })
  t.same(one.left(), [])
  t.notOk(one.machine.elapse())
  t.match(await trial(t, debian12(cards.nouveau)).refusal({ ids: '10de:ffff', reboot: 'if_required' }), { code: 'E_REFUSED' })
})

t.test('below another root the reboot is left to the operator', async t => {
  const one = trial(t, debian12(cards.nouveau))
  const image: Writable = { ...one.host, live: false }
  const done = await one.run(CALL, false, image)
  t.match(done.pending?.slice(-1), ['systemctl reboot'])
  t.same(one.left(), [])
})
