import * as fs from 'fs'
import t from 'tap'
import type { Test } from 'tap'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Host as Node } from '../../lib/host.ts'
import { JOURNAL, ourClaims, recordedDevices } from '../../lib/journal.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import { byHand, cards, debian12, debian13dracut, managed, maasIds, rebooted, rocky9, ubuntu2004, ubuntu2204, ubuntu2204maas, ubuntu2404 } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { writeTree } from '../hosts/make.ts'
import { removeTree, scratch } from '../hosts/scratch.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { files, gpu, kernel, kernels, nic, nvme, pciFunction } from '../hosts/words.ts'
import type { Host, Word } from '../hosts/words.ts'

const CONF = '/etc/modprobe.d/vfio.conf'
const A30 = '10de:20b7'

// A tree with its tools takes a while to make.
t.setTimeout(300000)

interface Trial {
  readonly node: Node
  readonly machine: FakeMachine
  run(params?: Record<string, unknown>, check?: boolean): Promise<Result>
  driver(address?: string): string | null
  /** What changed in the tree since the last call, our own records and the running kernel left out. */
  changed(): readonly string[]
}

/** With the IOMMU on: without it vfio-pci takes nothing (kernel: vfio_device_set_group). */
function trial(t: Test, words: Host): Trial {
  const host: Host = { ...words, iommu: 'on' }
  const dir = scratch(t)
  const machine = writeTree(dir, host)
  const node = openHost({ root: dir, machine })
  const look = () => snapshot(dir, ['/proc', '/sys', '/dev', '/var/lib/vfiokit'])
  let before = look()
  return {
    node, machine,
    run: (params = { ids: A30 }, check = false) => execute(node, vfioBind, parseParams(vfioBind.params, params), { check, diff: false, wait: 0, version: '0' }),
    driver: (address = '0000:41:00.0') => (machine.tree.readLink(`/sys/bus/pci/devices/${address}/driver`) ?? '').split('/').pop() || null,
    changed() {
      const now = look()
      const found = differences(before, now)
      before = now
      return found
    },
  }
}

/** Applies, boots, and looks: the whole life of a binding on this host. */
async function life(t: Test, host: Host, addresses: readonly string[], params: Record<string, unknown> = { ids: A30 }, all = addresses.length): Promise<Trial & { readonly done: Result }> {
  const one = trial(t, host)
  const drivers = addresses.map(one.driver)
  const promised = await one.run(params, true)
  t.same(one.changed(), [], 'check touches nothing')
  const done = await one.run(params)
  t.equal(done.error, undefined, JSON.stringify(done.error?.stop.message))
  t.same(done.changes, promised.changes, 'check says what apply does')
  t.same(addresses.map(one.driver), drivers, 'nothing moves before the boot')
  t.equal(done.rebootReasons?.length, all)
  one.changed()
  t.equal((await one.run(params)).changed, false, 'the second run has nothing to do')
  one.machine.reboot()
  t.same(addresses.map(one.driver), addresses.map(() => 'vfio-pci'), 'the boot brings it')
  const ready = await one.run(params)
  t.equal(ready.changed, false)
  t.same(ready.rebootReasons, [])
  t.same(one.changed(), [])
  return { ...one, done }
}

t.test('bound from the next boot on, wherever it runs', async t => {
  const hosts: Readonly<Record<string, Host>> = {
    debian12: debian12(cards.nouveau), rocky9: rocky9(cards.nouveau), dracut: debian13dracut(cards.a30),
    'vfio built in': ubuntu2004(cards.a30), 'both kinds of kernel': ubuntu2204(cards.nouveau),
  }
  for (const [name, host] of Object.entries(hosts)) {
    await t.test(name, async t => {
      const { node, machine, done } = await life(t, host, ['0000:41:00.0'])
      t.match(node.read(CONF), /^options vfio-pci ids=10de:20b7$/m)
      for (const entry of machine.entries().filter(one => !/recovery|rescue/i.test(one.title))) t.match(entry.args, new RegExp(`vfio-pci.ids=${A30}`), entry.title)
      t.match(done.own, { devices: [{ address: '0000:41:00.0', id: A30, wanted: 'vfio-pci', iommu_group: 12 }] })
    })
  }
})

t.test('and back to the host', async t => {
  for (const host of [debian12(cards.nouveau), rocky9(cards.nouveau), ubuntu2004(cards.nouveau)]) {
    const one = trial(t, host)
    const before = snapshot(one.machine.tree.dir, ['/proc', '/sys', '/dev', '/var/lib/vfiokit', '/boot'])
    await one.run()
    one.machine.reboot()
    t.equal(one.driver(), 'vfio-pci')
    const gone = await one.run({ ids: A30, state: 'absent' })
    t.equal(gone.error, undefined)
    t.same(gone.rebootReasons, ['0000:41:00.0 stays with vfio-pci until the next boot'])
    t.equal((await one.run({ ids: A30, state: 'absent' })).changed, false)
    t.same(differences(before, snapshot(one.machine.tree.dir, ['/proc', '/sys', '/dev', '/var/lib/vfiokit', '/boot'])), [], `${host.name}: as it was, without a journal`)
    one.machine.reboot()
    t.equal(one.driver(), 'nouveau')
    t.same((await one.run({ ids: A30, state: 'absent' })).rebootReasons, [])
  }
})

t.test('options on the kernel command line go with the last id, without a journal too', async t => {
  const one = trial(t, ubuntu2204(cards.nouveau))
  const asked = { ids: A30, vfio_options: { disable_vga: true } }
  await one.run(asked)
  const drop = '/etc/default/grub.d/zz-vfiokit.cfg'
  t.match(one.node.read(drop), /vfio-pci\.disable_vga=1/)
  removeTree(`${one.machine.tree.dir}/var/lib/vfiokit`)
  await one.run({ ...asked, state: 'absent' })
  t.notMatch(one.node.read(drop) ?? '', /vfio/)
})

t.test('ids on the command line that a later list has put out of force do not come into force with ours', async t => {
  const dormant = (ids: string) => debian12(cards.nouveau, nic('0000:05:00.0'), files({ '/etc/default/grub': `GRUB_CMDLINE_LINUX="vfio-pci.ids=${ids} a"\nGRUB_CMDLINE_LINUX_DEFAULT="vfio-pci.ids=8086:9999 quiet"\n` }))
  const id = dormant('').functions.find(one => one.address === '0000:05:00.0')?.id ?? ''
  const one = trial(t, dormant(id))
  await t.rejects(one.run(), { code: 'E_REFUSED', message: new RegExp(`vfio-pci.ids=${id} .* has no effect.*vfio-pci would take .*0000:05:00.0 \\(${id}, network`) })
  t.same(one.changed(), [])
  t.equal((await trial(t, dormant('8086:1234')).run()).error, undefined, 'of what is not here nothing is taken')
})

t.test('a function that the IOMMU passes over is refused while it is on: no boot would change that', async t => {
  const one = trial(t, debian12(cards.nouveau))
  fs.unlinkSync(`${one.machine.tree.dir}/sys/bus/pci/devices/0000:41:00.0/iommu_group`)
  await t.rejects(one.run(), { code: 'E_REFUSED', message: /0000:41:00.0 .* has no IOMMU group, although the IOMMU is on/ })
  t.same(one.changed(), [])
})

t.test('a node prepared by hand is left as it is', async t => {
  const old = kernels(kernel('6.8.0-51-generic'), kernel('6.8.0-52-generic'))
  for (const host of [debian12(cards.a30, byHand(), rebooted()), ubuntu2204(old, cards.a30, byHand(), rebooted())]) {
    const one = trial(t, host)
    const done = await one.run()
    t.same(done.changes, [])
    t.same(done.rebootReasons, [])
    t.same(one.changed(), [])
  }
  const waiting = trial(t, debian12(cards.a30, byHand()))
  const done = await waiting.run()
  t.same(done.changes, [])
  t.match(done.rebootReasons, ['0000:41:00.0 has the driver nvidia, not vfio-pci'])
  const more = trial(t, debian12(cards.a30, gpu('0000:81:00.0', { id: '10de:20f1', driver: 'nouveau', group: 13 }), byHand(), rebooted()))
  const both = await more.run({ ids: [A30, '10de:20f1'] })
  t.equal(both.changed, true)
  t.match(more.node.read(CONF), /^options vfio-pci ids=10de:20b7,10de:20f1$/m)
})

t.test('the whole card goes', async t => {
  const card = ['0', '1', '2', '3'].map(fn => `0000:2b:00.${fn}`)
  const { node } = await life(t, ubuntu2404(cards.turing), card, { ids: '10de:1e87' })
  t.match(node.read(CONF), /^options vfio-pci ids=10de:1e87,10de:10f8,10de:1ad8,10de:1ad9$/m)
  for (const name of ['nouveau', 'snd_hda_intel', 'xhci_pci', 'i2c_nvidia_gpu']) t.match(node.read(CONF), new RegExp(`^softdep ${name} pre: vfio-pci$`, 'm'))
})

t.test('a driver that is built in comes first, so its function goes by address', async t => {
  const host = ubuntu2404(cards.turing, kernels(kernel('6.8.0-52-generic', 'module', { builtin: ['xhci_pci'] })))
  const { node, done } = await life(t, host, ['0000:2b:00.0', '0000:2b:00.2'], { ids: '10de:1e87' }, 4)
  t.match(node.read(CONF), /^options vfio-pci ids=10de:1e87,10de:10f8,10de:1ad9$/m)
  t.match(node.read(CONF), /^options vfiokit_bind 0000:2b:00.2=10de:1ad8:10de:12a3$/m)
  t.match(done.notes?.join('\n'), /0000:2b:00.2 .* is bound by its address: xhci_pci is built into the kernel/)
})

t.test('ids of others stay', async t => {
  const maas = await life(t, ubuntu2204maas(cards.nouveau, gpu('0000:81:00.0', { id: '10de:1eb8', driver: 'nouveau', group: 13 }), maasIds('10de:1eb8')), ['0000:41:00.0'])
  t.equal(maas.driver('0000:81:00.0'), 'vfio-pci')
  const theirs = await life(t, ubuntu2404(cards.nouveau, managed()), ['0000:41:00.0'])
  t.match(theirs.done.warnings, [/vfio.conf is kept by Ansible, so ours is \/etc\/modprobe.d\/zz-vfiokit.conf/])
  t.equal(theirs.node.read(CONF), '# Ansible managed: do not edit\noptions vfio-pci disable_idle_d3=1\n')
})

t.test('refused by name, and nothing is touched', async t => {
  const host = debian12(cards.a30, gpu('0000:81:00.0', { id: A30, group: 13 }), nic('0000:04:00.0'), nvme('0000:05:00.0'),
    pciFunction('0000:00:1f.0', '8086:a1c1', '0601'), pciFunction('0000:c4:00.0', '10de:1af1', '0680'))
  const one = trial(t, host)
  const cases: readonly (readonly [Record<string, unknown>, RegExp])[] = [
    [{ ids: '10de:2330' }, /no device here has the id 10de:2330/],
    [{ ids: '1a03:2000' }, /0000:03:00.0 .* management controller/],
    [{ ids: '8086:1572' }, /0000:04:00.0 .* network controller/],
    [{ ids: '144d:a824' }, /0000:05:00.0 .* storage controller/],
    [{ ids: '8086:a1c1' }, /0000:00:1f.0 .* bridge/],
    [{ ids: '10de:1af1' }, /0000:c4:00.0 .* NVSwitch/],
    [{ ids: '10de:1af1', addresses: '41:00.0' }, /does not have any of the ids/],
    [{ addresses: '42:00.0' }, /no PCI function at 0000:42:00.0/],
  ]
  for (const [params, message] of cases) await t.rejects(one.run(params), { code: 'E_REFUSED', message }, JSON.stringify(params))
  for (const params of [{}, { state: 'absent' }, { ids: [] }, { ids: '', addresses: null }]) await t.rejects(one.run(params), { code: 'E_PARAMS', param: 'ids' }, JSON.stringify(params))
  t.same(one.changed(), [])
  const ignored = await one.run({ ids: '10de:2330', absent_ids: 'ignore' })
  t.equal(ignored.changed, false)
  t.match(ignored.notes, ['no device here has the id 10de:2330: left out'])
  t.same(ignored.bootable, { ok: true, reasons: [] })
  const foreign = trial(t, debian12(cards.a30, files({ '/etc/fstab': 'UUID=1 / ext4 defaults 0 1\nUUID=2 /boot ext4 defaults 0 2\n' })))
  const nothing = await foreign.run({ ids: '10de:2330', absent_ids: 'ignore' })
  t.match([nothing.error, nothing.changed], [undefined, false], 'a boot loader that would be refused is nobody\'s business there')
  t.same(one.changed(), [])
  await t.rejects(trial(t, debian12(cards.a30, kernels(kernel('6.1.0-1-cloud-amd64', 'missing')))).run(), { code: 'E_HOST', message: /no installed kernel has vfio-pci \(6.1.0-1-cloud-amd64\)/ })
})

t.test('in a tree that does not know its hardware ids are taken as they are, and what is left out is told', async t => {
  const one = trial(t, debian12(cards.a30))
  removeTree(`${one.machine.tree.dir}/sys/bus/pci`)
  for (const params of [{ addresses: '41:00.0' }, { ids: A30, addresses: '41:00.0' }, { ids: A30, addresses: '41:00.0', state: 'absent' }]) {
    await t.rejects(one.run(params), { code: 'E_PARAMS', param: 'addresses', message: /no \/sys\/bus\/pci\/devices to look them up in; name ids alone, which takes every device that has one/ }, 'an id would take its twin too')
  }
  const done = await one.run({ ids: A30, live: true })
  t.match(one.node.read(CONF), /^options vfio-pci ids=10de:20b7$/m)
  t.match(done.notes, [/the ids were taken as they are/, /live was left out/])
})

t.test('live takes what nobody holds', async t => {
  const one = trial(t, debian12(gpu('0000:41:00.0', { id: A30, driver: null, group: 12 }), kernels(kernel('6.1.0-30-amd64', 'module', { lacks: ['nouveau', 'nvidia'] }))))
  t.equal(one.driver(), null)
  const done = await one.run({ ids: A30, live: true })
  t.equal(done.error, undefined, done.msg)
  t.equal(one.driver(), 'vfio-pci')
  t.same(done.rebootReasons, [])
  t.match(done.own, { devices: [{ driver: 'vfio-pci' }] })
  t.equal((await one.run({ ids: A30, live: true })).changed, false)
})

t.test('parameters of vfio-pci', async t => {
  for (const host of [debian12(cards.a30), ubuntu2004(cards.a30)]) {
    const one = trial(t, host)
    await one.run({ ids: A30, vfio_options: { disable_idle_d3: true } })
    t.match(one.node.read(CONF), /^options vfio-pci disable_idle_d3=1$/m)
    t.equal((await one.run({ ids: A30, vfio_options: { disable_idle_d3: true } })).changed, false)
    t.equal(one.machine.next().args.includes('vfio-pci.disable_idle_d3=1'), host.name === ubuntu2004().name)
  }
})

t.test('a parameter on the command line is put right there, since it wins over modprobe.d', async t => {
  const there = (value: string) => debian12(cards.nouveau, files({ '/etc/default/grub': `GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX="vfio-pci.disable_idle_d3=${value}"\n` }))
  for (const [value, wanted] of [['1', false], ['0', true]] as const) {
    const one = trial(t, there(value))
    const params = { ids: A30, vfio_options: { disable_idle_d3: wanted } }
    await one.run(params)
    t.ok(one.machine.next().args.includes(`vfio-pci.disable_idle_d3=${wanted ? 1 : 0}`), one.machine.next().args.join(' '))
    t.notOk(one.machine.next().args.includes(`vfio-pci.disable_idle_d3=${value}`))
    t.equal((await one.run(params)).changed, false)
  }
  for (const wanted of [true, false]) {
    const bare = trial(t, debian12(cards.nouveau, files({ '/etc/default/grub': 'GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX="vfio-pci.disable_idle_d3"\n' })))
    await bare.run({ ids: A30, vfio_options: { disable_idle_d3: wanted } })
    t.same(bare.machine.next().args.filter(one => /disable_idle_d3/.test(one)), [wanted ? 'vfio-pci.disable_idle_d3' : 'vfio-pci.disable_idle_d3=0'], 'named alone it is on')
  }
  const right = trial(t, debian12(cards.a30, byHand(), rebooted(), files({ '/etc/default/grub.d/p.cfg': 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX vfio-pci.disable_idle_d3=1"\n', '/etc/modprobe.d/p.conf': 'options vfio-pci disable_idle_d3=1\n' })))
  t.equal((await right.run({ ids: A30, vfio_options: { disable_idle_d3: true } })).changed, false, 'what is right already is left')
  for (const yes of ['Y', 'true', 'enable']) {
    const theirs = trial(t, there(yes))
    await theirs.run({ ids: A30, vfio_options: { disable_idle_d3: true } })
    t.ok(theirs.node.read('/etc/default/grub')?.includes(`="vfio-pci.disable_idle_d3=${yes}"`), `however it is written: ${yes}`)
  }
  const waiting = trial(t, debian12(cards.nouveau))
  await waiting.node.write('/etc/default/grub', 'GRUB_CMDLINE_LINUX="vfio-pci.disable_idle_d3=0"\n')
  await waiting.run({ ids: A30, vfio_options: { disable_idle_d3: true } })
  t.ok(waiting.machine.next().args.includes('vfio-pci.disable_idle_d3=1'), 'what no update-grub has seen yet counts')
  t.equal((await waiting.run({ ids: A30, vfio_options: { disable_idle_d3: true } })).changed, false)
})

t.test('what would win over ids, or keep vfio-pci out, is named before anything is written', async t => {
  const LIST = '/etc/initramfs-tools/modules'
  const listed = trial(t, debian12(cards.nouveau, files({ [LIST]: '# list\nvfio_pci ids=10de:1b80,10de:10f0\n' })))
  await t.rejects(listed.run(), { code: 'E_REFUSED', message: `${LIST} loads vfio_pci with ids=10de:1b80,10de:10f0, which wins over modprobe.d and the kernel command line and leaves out 10de:20b7` })
  t.same(listed.changed(), [])
  for (const fine of ['vfio_pci ids=10DE:20B7,10de:10f0', 'vfio_pci\nvfio_pci ids=10de:1b80', 'vfio_pci ids=10de:20b7\nvfio_pci ids=10de:1b80', '# vfio_pci ids=10de:1b80']) {
    const one = trial(t, debian12(cards.nouveau, files({ [LIST]: `${fine}\n` })))
    t.equal((await one.run({ ids: A30 }, true)).error, undefined, fine)
    for (const name of ['/proc', '/sys']) one.machine.tree.remove(name)
    t.equal((await one.run({ ids: A30 }, true)).error, undefined, `${fine}, in an image`)
  }
  const second = trial(t, debian12(cards.nouveau, files({ [LIST]: 'vfio_pci ids=10de:1b80\nvfio_pci ids=10de:20b7\n' })))
  await t.rejects(second.run(), { code: 'E_REFUSED' }, 'what is loaded first is loaded')
  const byAddress = trial(t, debian12(cards.nouveau, files({ [LIST]: 'vfio_pci ids=10de:1b80\n' })))
  t.equal((await byAddress.run({ addresses: '41:00.0' })).error, undefined, 'an address needs no ids')
  const install = trial(t, debian12(cards.nouveau, files({ '/etc/modprobe.d/cis.conf': 'blacklist vfio-pci\ninstall vfio-pci /bin/false\n' })))
  await t.rejects(install.run(), { code: 'E_REFUSED', message: '/etc/modprobe.d/cis.conf line 2 has vfio-pci never loaded' })
  t.equal((await trial(t, debian12(cards.nouveau, files({ '/etc/modprobe.d/cis.conf': 'blacklist vfio-pci\n' }))).run()).error, undefined, 'it is loaded by name')
})

t.test('what vfio-pci still gets after a way back is told', async t => {
  const narrow = trial(t, debian12(cards.nouveau, files({ '/etc/modprobe.d/vfio.conf': 'options vfio-pci ids=10de:20b7:10de:1532\n' })))
  t.match((await narrow.run({ ids: A30, state: 'absent' })).notes?.join('; '), /vfio-pci still gets 0000:41:00.0 \(10de:20b7/)
  const audio = (address: string): Word => pciFunction(address, '10de:1aef', '0403', { driver: 'snd_hda_intel', group: address.startsWith('0000:41') ? 12 : 13 })
  const two = trial(t, debian12(cards.nouveau, gpu('0000:61:00.0', { id: '10de:20b5', driver: 'nouveau', group: 13 }), audio('0000:41:00.1'), audio('0000:61:00.1')))
  await two.run({ ids: [A30, '10de:20b5'] })
  const gone = await two.run({ ids: A30, state: 'absent' })
  t.match(gone.notes?.join('; '), /vfio-pci still gets 0000:41:00.1 \(10de:1aef, audio, snd_hda_intel\)/)
  t.notMatch((await two.run({ ids: '10de:20b5', state: 'absent' })).notes?.join('; ') ?? '', /still gets/)
})

t.test('sources only', async t => {
  const one = trial(t, debian12(cards.a30))
  const done = await one.run({ ids: A30, regenerate: false })
  t.same(new Set(done.changes.map(change => change.facet)), new Set(['persistent']))
  t.same(one.changed().filter(line => line.includes('/boot/')), [])
})

t.test('an image has no hardware', async t => {
  const dir = scratch(t)
  const machine = writeTree(dir, debian12(cards.a30))
  for (const name of ['/proc', '/sys']) machine.tree.remove(name)
  const node = openHost({ root: dir, machine })
  const bind = (params: Record<string, unknown>) => execute(node, vfioBind, parseParams(vfioBind.params, params), { check: false, diff: false, wait: 0, version: '0' })
  await t.rejects(bind({ addresses: '41:00.0' }), { code: 'E_PARAMS', param: 'addresses' })
  const done = await bind({ ids: A30 })
  t.equal(done.error, undefined, done.msg)
  t.match(done.notes?.join('; '), /no \/sys\/bus\/pci\/devices/)
  t.match(machine.tree.read(CONF), /^options vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia/m)
  t.same(done.rebootReasons, [])
  t.match(machine.next().args.join(' '), /vfio-pci.ids=10de:20b7/)
  t.equal((await bind({ ids: A30 })).changed, false)
})

t.test('a way back that was cut before its last line, or that somebody went by hand, is recorded by the next one', async t => {
  const back = { ids: A30, regenerate: false, state: 'absent' }
  const gone: Readonly<Record<string, (one: Trial) => Promise<void>>> = {
    'cut': async one => {
      await one.run(back)
      one.machine.tree.write(JOURNAL, (one.node.read(JOURNAL) ?? '').replace(/.*"done":true.*\n$/, ''))
    },
    'by hand': async one => {
      const journal = one.node.read(JOURNAL) ?? ''
      await one.run(back)
      one.machine.tree.write(JOURNAL, journal)
    },
  }
  for (const [name, happens] of Object.entries(gone)) {
    const one = trial(t, debian12(cards.a30))
    await one.run({ ids: A30, regenerate: false })
    await happens(one)
    t.equal(recordedDevices(one.node).length > 0, true)
    t.match(await one.run(back, true), { changed: false, changes: [] }, name)
    t.match(await one.run(back), { changed: false, changes: [], error: undefined }, name)
    t.same(recordedDevices(one.node), [], name)
    t.same(ourClaims(one.node).filter(({ thing }) => thing === 'id'), [], name)
    const journal = one.node.read(JOURNAL)
    t.match(await one.run(back), { changed: false }, name)
    t.equal(one.node.read(JOURNAL), journal, `${name}: once`)
  }
})
