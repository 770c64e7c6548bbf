import t from 'tap'
import type { Test } from 'tap'
import { execute } from '../../lib/engine.ts'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Host as Node } from '../../lib/host.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import initramfs from '../../modules/initramfs.ts'
import { byHand, byHandEl8, debian12, debian13dracut, rebooted, rocky8uefi, rocky9, rocky9generic, sles15, ubuntu2204, ubuntu2604fresh } from '../hosts/distros.ts'
import { imageMembers } from '../hosts/fake-images.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { writeTree } from '../hosts/make.ts'
import { scratch } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { epyc, files, gpu, kernel, kernels } from '../hosts/words.ts'
import type { Host } from '../hosts/words.ts'

t.setTimeout(300000)

const FILE = 'etc/modprobe.d/vfio.conf'
const HELD = [FILE, 'vfio-pci.ko']
const CARD = gpu('0000:41:00.0', { id: '10de:20b7', driver: 'nouveau', group: 12 })
/** Ids and softdep are there, and no image knows of them. */
const IDS = files({ '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\n' })
const TWO = kernels(kernel('6.1.0-9-amd64'), kernel('6.1.0-10-amd64'))

interface Trial {
  readonly node: Node
  readonly machine: FakeMachine
  run(params?: Record<string, unknown>, check?: boolean): Promise<Result>
  changed(): readonly string[]
  holds(image: string, name: RegExp): boolean
}

function trial(t: Test, words: Host): Trial {
  const dir = scratch(t)
  const machine = writeTree(dir, words)
  const node = openHost({ root: dir, machine })
  const look = (): ReturnType<typeof snapshot> => snapshot(dir, ['/proc', '/sys', '/dev', '/var/lib/vfiokit'])
  let before = look()
  return {
    node, machine,
    run: (params = {}, check = false) => execute(node, initramfs, parseParams(initramfs.params, params), { check, diff: false, wait: 0, version: '0' }),
    changed() {
      const now = look()
      const found = differences(before, now)
      before = now
      return found
    },
    holds: (image, name) => (imageMembers(machine.tree, image) ?? []).some(member => name.test(member.name)),
  }
}

interface Row { readonly path: string; readonly kernel: string; readonly fresh: boolean; readonly holds: readonly string[] }

function rows(result: Result): readonly Row[] {
  return result.own['images'] as readonly Row[]
}

const BUILDS: Readonly<Record<string, () => Host>> = {
  debian12: () => debian12(TWO, CARD, IDS),
  ubuntu2204: () => ubuntu2204(CARD, IDS),
  'debian13 with dracut': () => debian13dracut(CARD, IDS),
  ubuntu2604: () => ubuntu2604fresh(CARD, IDS),
  rocky9: () => rocky9(CARD, IDS),
  'rocky9 with generic images': () => rocky9generic(CARD, IDS),
  sles15: () => sles15(CARD, IDS),
}

for (const [name, build] of Object.entries(BUILDS)) {
  t.test(`${name}: every image holds what it must, then there is nothing to do`, async t => {
    const one = trial(t, build())
    const promised = await one.run({}, true)
    t.same(one.changed(), [], 'check touches nothing')
    const done = await one.run()
    t.equal(done.error, undefined)
    t.same(done.changes, promised.changes)
    t.equal(rows(done).length > 0, true)
    for (const row of rows(done)) {
      t.equal(row.fresh, true)
      t.ok(one.holds(row.path, /(^|\/)etc\/modprobe\.d\/vfio\.conf$/), `${row.path} has the ids`)
      for (const held of row.holds) t.ok(HELD.includes(held))
      t.equal(row.holds.includes('vfio-pci.ko'), one.holds(row.path, /\/vfio-pci\.ko/) || row.holds.length === 2)
    }
    one.changed()
    const lists = one.machine.history.filter(argv => /^lsinit/.test(argv[0] ?? '')).length
    t.match(await one.run(), { changed: false, changes: [] })
    t.same(one.changed(), [])
    t.equal(one.machine.history.filter(argv => /^lsinit/.test(argv[0] ?? '')).length, lists, 'and nothing is unpacked for it')
    one.machine.reboot()
    t.match(await one.run(), { changed: false })
  })
}

t.test('prepared by hand, as the guide says: nothing to do', async t => {
  for (const host of [debian12(epyc(), CARD, byHand(), rebooted()), rocky8uefi(CARD, byHandEl8(), rebooted())]) {
    const one = trial(t, host)
    const result = await one.run()
    t.equal(result.changed, false, JSON.stringify(result.changes))
    for (const row of rows(result)) t.match(row, { fresh: true, holds: [FILE] })
    t.same(one.changed(), [])
  }
})

t.test('the running kernel\'s image is last; one of two on request', async t => {
  const one = trial(t, debian12(TWO, CARD, IDS))
  const running = one.node.attr('/proc/sys/kernel/osrelease') ?? ''
  const only = await one.run({ kernels: 'running' })
  t.same(rows(only).map(row => row.kernel), [running])
  t.same(only.changes.map(change => change.label), ['/etc/initramfs-tools/modules', `/boot/initrd.img-${running}`])
  const all = await one.run({ rebuild: 'always' })
  t.equal(rows(all).length, 2)
  t.equal(all.changes[all.changes.length - 1]?.label, `/boot/initrd.img-${running}`)
  t.match(await one.run(), { changed: false }, 'always is about that run')
})

t.test('kernels: running in an image that is being built', async t => {
  const one = trial(t, debian12(CARD))
  one.machine.tree.remove('/proc/sys/kernel/osrelease')
  t.match(await one.run({ kernels: 'running' }).catch((error: unknown) => error), { code: 'E_PARAMS', message: /use "all"/ })
})

t.test('no ids anywhere: only what is older than its inputs is rebuilt', async t => {
  const one = trial(t, ubuntu2204(CARD))
  t.match(await one.run(), { changed: false })
  one.machine.tree.write('/etc/modprobe.d/site.conf', 'options kvm halt_poll_ns=0\n')
  const result = await one.run()
  t.match(result.changes, [{ facet: 'derived', before: /older than \/etc\/modprobe\.d/, after: 'up to date' }])
  t.match(await one.run(), { changed: false })
})

t.test('absent takes our settings back and leaves those of others', async t => {
  for (const host of [debian12(CARD, IDS), rocky9generic(CARD, IDS)]) {
    const one = trial(t, host)
    const without = (found: readonly string[]): readonly string[] => found.filter(line => !/\/boot\//.test(line))
    t.equal((await one.run()).error, undefined)
    t.not(one.changed().length, 0)
    one.node.remove('/var/lib/vfiokit/journal.jsonl')
    const done = await one.run({ state: 'absent' })
    t.equal(done.error, undefined)
    t.equal(without(one.changed()).length > 0, true)
    for (const row of rows(done)) t.notOk(one.holds(row.path, /\/vfio-pci\.ko/), 'also without a journal')
    t.match(await one.run({ state: 'absent' }), { changed: false })
  }
  const theirs = trial(t, debian12(CARD, IDS, files({ '/etc/initramfs-tools/modules': 'vfio_pci\n' })))
  t.match((await theirs.run({ state: 'absent' })).notes, [/without our mark/])
  t.equal(theirs.machine.tree.read('/etc/initramfs-tools/modules'), 'vfio_pci\n')
})

t.test('tools that go wrong', async t => {
  for (const [host, tool] of [[debian12(CARD, IDS), 'update-initramfs'], [rocky9(CARD, IDS), 'dracut']] as const) {
    for (const [how, code] of [['lies', 'E_DRIFT'], ['fails', 'E_COMMAND'], ['killed', 'E_COMMAND'], ['drops', 'E_DRIFT']] as const) {
      const one = trial(t, host)
      const images = rows(await one.run({}, true)).map(row => row.path)
      const before = images.map(image => one.machine.tree.read(image))
      one.machine.misbehave(tool, how)
      const failed = await one.run()
      t.equal(failed.error?.stop.code, code, `${tool} ${how}: ${failed.error?.stop.message ?? ''}`)
      // update-initramfs puts a whole image in place that lacks something; everything else leaves the old one.
      if (tool === 'dracut' || how !== 'drops') t.same(images.map(image => one.machine.tree.read(image)), before, 'the image that boots is as it was')
      t.doesNotThrow(() => one.machine.reboot(), 'and it boots')
      one.machine.misbehave(tool, null)
      t.equal((await one.run()).error, undefined, 'the next run heals it')
      t.match(await one.run(), { changed: false })
    }
  }
})

t.test('no room: refused before anything is written', async t => {
  const one = trial(t, debian12(CARD, IDS))
  one.machine.freeBytes(1)
  const stop = await one.run().catch((error: unknown) => error)
  t.ok(stop instanceof Stop)
  t.match(stop, { code: 'E_REFUSED', message: /\/boot has 0 MiB free/ })
  t.same(one.changed(), [])
})

t.test('a disk that a TPM unlocks while the images stay as they are', async t => {
  const sealed = files({ '/etc/crypttab': 'root /dev/sda3 none tpm2-device=auto,tpm2-pcrs=7+9\n' })
  const one = trial(t, debian12(CARD, IDS, sealed))
  t.match(await one.run().catch((error: unknown) => error), { code: 'E_REFUSED', message: /PCR 9/ })
  t.same(one.changed(), [])
  t.equal((await one.run({ allow_measured_boot_change: true })).error, undefined)
  t.match(await one.run(), { changed: false }, 'nothing to rebuild, nothing to refuse')
})

t.test('a node that runs, and has nothing of what it boots from', async t => {
  const away = trial(t, debian12(TWO, CARD, IDS))
  away.machine.tree.write('/etc/fstab', `${away.machine.tree.read('/etc/fstab') ?? ''}UUID=9 /boot ext4 nofail 0 2\n`)
  const bare = trial(t, debian12(TWO, CARD, IDS))
  for (const name of bare.machine.tree.list('/boot')) bare.machine.tree.remove(`/boot/${name}`)
  for (const state of ['present', 'absent']) {
    t.match(await away.run({ state }).catch((error: unknown) => error), { code: 'E_REFUSED', message: /^\/boot is in \/etc\/fstab and not mounted/ })
    t.match(await bare.run({ state }).catch((error: unknown) => error), { code: 'E_REFUSED', message: /^\/boot has none of the installed kernels \(6\.1\.0-10-amd64, 6\.1\.0-9-amd64\)/ })
  }
  bare.machine.tree.remove('/proc/sys/kernel/osrelease')
  t.match(await bare.run(), { notes: [/no installed kernel has a kernel image/] }, 'an image that is being built')
})

t.test('a tree whose programs cannot be run: the commands are left to the operator', async t => {
  const dir = scratch(t)
  const { tree } = writeTree(dir, debian12(TWO, CARD, IDS))
  for (const path of ['/usr/sbin/update-initramfs', '/usr/sbin/mkinitramfs', '/usr/bin/lsinitramfs']) tree.remove(path)
  const node = openHost({ root: dir })
  const result = await execute(node, initramfs, parseParams(initramfs.params, {}), { check: false, diff: false, wait: 0, version: '0' })
  t.same(result.pending, ['update-initramfs -u -k 6.1.0-9-amd64', 'update-initramfs -u -k 6.1.0-10-amd64'])
  t.same(result.changes.map(change => change.label), ['/etc/initramfs-tools/modules'])
  t.equal(result.error, undefined)
})
