// Each verdict on a node that deserves it, and what every finding must say.
import * as fs from 'fs'
import t from 'tap'
import { grubenvGet, grubenvSet } from '../../lib/grubenv.ts'
import { parseParams } from '../../lib/params.ts'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import type { Finding } from '../../lib/verdict.ts'
import { MARK } from '../../lib/vfio-conf.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import initramfs from '../../modules/initramfs.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import verify from '../../modules/passthrough_verify.ts'
import vfioModules from '../../modules/vfio_modules.ts'
import { exampleFor } from '../contract/examples.ts'
import { attempt, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { allHosts, cards, debian12, ubuntu2204 } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { removeTree } from '../hosts/scratch.ts'
import { epyc, gpu, iommu, kernel, kernels, usb, xeon } from '../hosts/words.ts'
import type { Host as Words } from '../hosts/words.ts'

const job = gpuPassthrough as unknown as Module
const binding = vfioBind as unknown as Module
const images = initramfs as unknown as Module

interface Verdict { readonly status: string; readonly ready: boolean; readonly ready_next_boot: boolean; readonly findings: readonly Finding[]; readonly missing: readonly string[]; readonly unexpected: readonly string[] }

function judge(at: Node, raw: unknown = {}) {
  const result = verify.read(at.host, parseParams(verify.params, raw))
  return { ...result, own: result.own as unknown as Verdict }
}

async function prepared(t: unknown, words: Words, boot = true, by = job): Promise<Node> {
  const at = node(t as never, words)
  const done = await attempt(at.host, by, exampleFor(by, at.words))
  if (done instanceof Stop || done.error !== undefined) throw new Error(done instanceof Stop ? done.message : done.error?.stop.message)
  if (boot) (at.machine as FakeMachine).reboot()
  return at
}

function host(name: string): Words {
  const build = allHosts[name]
  if (build === undefined) throw new Error(`no host ${name}`)
  return build()
}

const one = (): Words => debian12(xeon(), cards.nouveau)
const pair = (): Words => debian12(xeon(), cards.nouveau, gpu('0000:61:00.0', { id: '10de:1eb8', driver: 'nouveau', group: 13 }))

t.test('before the boot it is pending, after it ready, and every finding can be acted on', async t => {
  const at = await prepared(t, one(), false)
  const before = judge(at)
  t.match(before, { fail: { code: 'E_NOT_READY' }, own: { status: 'pending_reboot', ready: false, ready_next_boot: true } })
  t.ok((before.rebootReasons ?? []).length > 0)
  fs.renameSync(`${at.dir}/proc/cmdline`, `${at.dir}/proc/cmdline.away`)
  t.same(judge(at).rebootReasons, [], 'where no kernel is known to run nothing waits for a boot')
  fs.renameSync(`${at.dir}/proc/cmdline.away`, `${at.dir}/proc/cmdline`)
  ;(at.machine as FakeMachine).reboot()
  const after = judge(at)
  t.match(after.own, { status: 'ready', ready: true, ready_next_boot: true, missing: [], unexpected: [] })
  t.equal(after.fail, undefined)
  for (const finding of [...before.own.findings, ...after.own.findings]) {
    for (const key of ['id', 'severity', 'found', 'expected', 'read_from'] as const) if (finding[key] === '') t.fail(`${finding.id} has no ${key}`)
    t.equal(finding.remedy === '', finding.ok, `${finding.id}: a remedy exactly where one is needed`)
  }
})

t.test('a card that is gone, or another one at its place, is named with its address', async t => {
  const at = await prepared(t, one())
  removeTree(fs.realpathSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0`))
  fs.unlinkSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0`)
  t.match(judge(at), { msg: /missing_device.*0000:41:00\.0/, own: { status: 'missing_device', missing: ['0000:41:00.0 (10de:20b7)'] } })
  const other = await prepared(t, one())
  fs.writeFileSync(`${other.dir}/sys/bus/pci/devices/0000:41:00.0/device`, '0x1eb8\n')
  t.match(judge(other).own, { status: 'missing_device', missing: [/0000:41:00\.0 \(10de:20b7\): 10de:1eb8 is there/] })
})

t.test('what somebody has undone is drift, though it is ready now', async t => {
  const at = await prepared(t, one())
  fs.unlinkSync(`${at.dir}/etc/default/grub.d/zz-vfiokit.cfg`)
  at.machine.run(['update-grub'])
  const found = judge(at)
  t.match(found, { fail: { code: 'E_NOT_READY' }, own: { ready: true, ready_next_boot: false } })
  t.match(found.own.findings.filter(finding => !finding.ok).map(finding => finding.id), ['boot.iommu'])
})

t.test('the IOMMU off in the firmware, and off on the command line, are told apart', async t => {
  t.match(judge(await prepared(t, host('debian12-iommu-off-in-firmware'))).own, { status: 'off_in_firmware' })
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'off_in_kernel', ready: false, ready_next_boot: false })
})

t.test('a group of noiommu mode isolates nothing, whatever is bound', async t => {
  const at = await prepared(t, one())
  t.equal(judge(at).own.ready, true)
  const group = fs.readlinkSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0/iommu_group`).split('/').pop() ?? ''
  fs.writeFileSync(`${at.dir}/sys/kernel/iommu_groups/${group}/name`, 'vfio-noiommu\n')
  t.match(judge(at).own, { ready: false })
  t.match(judge(at).own.findings.filter(({ id }) => id === 'device.group'), [{ ok: false, found: /noiommu/ }])
})

/** Takes the card's group away, as a kernel does that knows no IOMMU for it. */
function ungroup({ dir }: Node, address = '0000:41:00.0'): void {
  const link = `${dir}/sys/bus/pci/devices/${address}/iommu_group`
  removeTree(fs.realpathSync(link))
  fs.unlinkSync(link)
}

t.test('what the IOMMU passes over while it is on is no matter of a boot', async t => {
  const failed = (at: Node): readonly Finding[] => judge(at).own.findings.filter(finding => !finding.ok && finding.severity === 'error')
  const passed = { own: { status: 'unsupported', ready: false, ready_next_boot: false }, rebootReasons: [], msg: /device\.group is no group, although the IOMMU is on.*look at its slot/ }
  const at = await prepared(t, pair())
  ungroup(at)
  t.match(judge(at), passed)
  t.match(failed(at), [{ id: 'device.group', address: '0000:41:00.0' }])
  fs.unlinkSync(`${at.dir}/boot/grub/grub.cfg`)
  t.match(judge(at), { own: passed.own, msg: passed.msg }, 'whatever is known of the next boot')

  const made = await prepared(t, pair())
  const group = fs.realpathSync(`${made.dir}/sys/bus/pci/devices/0000:41:00.0/iommu_group`)
  fs.writeFileSync(`${made.dir}/sys/kernel/iommu_groups/${group.split('/').pop() ?? ''}/name`, 'vfio-noiommu\n')
  t.match(judge(made), { ...passed, msg: /of vfio's noiommu mode, although the IOMMU is on/ }, 'vfio makes such a group for what has none')
})

t.test('where nothing tells of groups nobody says that the IOMMU is off, or that a boot helps', async t => {
  const at = await prepared(t, one())
  for (const dir of ['/sys/kernel/iommu_groups', '/sys/class/iommu']) removeTree(at.dir + dir)
  fs.unlinkSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0/iommu_group`)
  t.match(judge(at), { own: { status: 'drifted', ready: false, ready_next_boot: false }, rebootReasons: [], msg: /device\.group is no group to be seen here/ })
  edit(at, '/proc/sys/kernel/osrelease', () => '6.1.0-1-custom\n')
  t.match(judge(at).own, { status: 'pending_reboot' }, 'but the kernel that boots next may be another one, with an IOMMU')
})

t.test('where nothing tells what the next boot gives away, only what vfio-pci has is unexpected', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau, gpu('0000:61:00.0', { id: '10de:20b7', driver: 'nouveau', group: 13 })))
  fs.unlinkSync(`${at.dir}/boot/grub/grub.cfg`)
  t.match(judge(at, { addresses: '0000:41:00.0' }).own, { unexpected: [] })
})

t.test('a bridge is refused by both, whatever its kind', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau, gpu('0000:61:00.0', { id: '1014:04ea', class: '068000', driver: 'nouveau', group: 13 })))
  t.match(judge(at, { addresses: '0000:61:00.0' }).own.findings.filter(({ id }) => id === 'device.kind'), [{ ok: false, found: /bridge/ }])
})

function edit(at: Node, file: string, change: (text: string) => string): void {
  const { atime, mtime } = fs.statSync(at.dir + file)
  fs.writeFileSync(at.dir + file, change(fs.readFileSync(at.dir + file, 'latin1')), 'latin1')
  fs.utimesSync(at.dir + file, atime, mtime)
}

t.test('arguments that the running kernel has without effect are no reason to boot again', async t => {
  const at = node(t as never, host('ubuntu2204-prepared'))
  for (const dir of ['/sys/class/iommu', '/sys/kernel/iommu_groups']) for (const name of fs.readdirSync(at.dir + dir)) removeTree(`${at.dir}${dir}/${name}`)
  for (const name of ['driver', 'iommu_group']) fs.unlinkSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0/${name}`)
  const found = judge(at, { ids: '10de:20b7' })
  t.match(found, { own: { status: 'off_in_kernel', ready_next_boot: false }, rebootReasons: [] })
  t.match(found.own.findings.filter(({ id }) => id === 'boot.iommu'), [{ ok: false, found: /intel_iommu=on iommu=pt.*without effect/, remedy: /kernel log/ }])
  edit(at, '/proc/cmdline', text => text.replace('intel_iommu=on ', ''))
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'pending_reboot' }, 'what the running kernel was not told the next one is')
})

t.test('of contradicting arguments the one that counts', async t => {
  const at = node(t as never, host('ubuntu2204-prepared'))
  const all = (from: string | RegExp, to: string): void => { for (const file of ['/proc/cmdline', '/etc/default/grub', '/boot/grub/grub.cfg']) edit(at, file, text => text.replace(new RegExp(from, 'g'), to)) }
  all('intel_iommu=on', 'intel_iommu=off intel_iommu=on')
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'ready' }, 'Intel: the last one')
  all('intel_iommu=off intel_iommu=on', 'intel_iommu=on intel_iommu=off')
  t.match(judge(at, { ids: '10de:20b7' }).own, { ready_next_boot: false }, 'Intel: the last one')
  all('intel_iommu=on intel_iommu=off', 'amd_iommu=off amd_iommu=on')
  t.match(judge(at, { ids: '10de:20b7' }).own, { ready_next_boot: false }, 'off of AMD sticks')
})

t.test('a member of the group on a driver of the host is in use', async t => {
  const at = await prepared(t, debian12(xeon(), gpu('0000:41:00.0', { id: '10de:20b7', driver: 'nouveau', group: 12 }), gpu('0000:42:00.0', { id: '10de:1eb8', driver: 'nouveau', group: 13 })), false).catch(() => null)
  if (at === null) return t.fail('the job was refused')
  ;(at.machine as FakeMachine).reboot()
  const audio = `${at.dir}/sys/kernel/iommu_groups/${fs.readlinkSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0/iommu_group`).replace(/.*\//, '')}/devices/0000:99:00.0`
  fs.symlinkSync('../../../../devices/none', audio)
  t.match(judge(at).own, { status: 'in_use', ready: false })
})

t.test('a member that an override keeps from every driver holds nothing up', async t => {
  const USB = '0000:42:00.0'
  const at = node(t as never, debian12(epyc(), iommu('on'), cards.nouveau, usb(USB, { group: 12 })))
  const write = (path: string, text: string): void => { (at.machine as FakeMachine).writeAttribute(path, text) }
  const keep = (): void => {
    write(`/sys/bus/pci/devices/${USB}/driver_override`, 'none')
    write('/sys/bus/pci/drivers/xhci_hcd/unbind', USB)
  }
  const about = (id: string): Finding | undefined => judge(at).own.findings.find(finding => finding.id === id)
  keep()
  const done = await attempt(at.host, job, { ids: '10de:20b7' })
  t.notOk(done instanceof Stop, 'nor is it refused')
  ;(at.machine as FakeMachine).reboot()
  t.match(judge(at).own, { status: 'in_use', ready: false }, 'an override ends with the boot')
  keep()
  t.match(judge(at).own, { status: 'ready', ready: true, ready_next_boot: true })
  t.match(about('boot.group'), { ok: false, severity: 'warning', found: /42:00\.0 \(USB, no driver\)/, remedy: /driver_override/ }, 'who sets it at each boot cannot be told')
  fs.mkdirSync(`${at.dir}/etc/driverctl.d`, { recursive: true })
  fs.writeFileSync(`${at.dir}/etc/driverctl.d/pci-${USB}`, 'none\n')
  t.match(about('boot.group'), { ok: true }, 'but for driverctl')
  write(`/sys/bus/pci/devices/${USB}/driver_override`, '\n')
  t.match(about('group.viable'), { ok: false, severity: 'error', found: /USB, no driver/, expected: /may take/ }, 'without one its driver may come at any time')
})

t.test('a companion that the next boot gives to vfio-pci holds nothing up then', async t => {
  const at = await prepared(t, host('ubuntu2404-companions'), false, binding)
  t.match(judge(at, { ids: '10de:1e87' }).own, { status: 'pending_reboot', ready: false, ready_next_boot: true })
  t.match(judge(at, { ids: '10de:1e87' }).own.findings.filter(({ id }) => id.endsWith('group') || id === 'group.viable'), [
    { id: 'device.group' }, { id: 'group.viable', ok: false, found: /2b:00\.1/ }, { id: 'boot.group', ok: true },
  ])
  fs.mkdirSync(`${at.dir}/etc/driverctl.d`)
  fs.writeFileSync(`${at.dir}/etc/driverctl.d/pci-0000:2b:00.1`, 'snd_hda_intel\n')
  t.match(judge(at, { ids: '10de:1e87' }).own, { status: 'in_use', ready_next_boot: false }, 'driverctl gives it to another driver again')
})

t.test('a node that was prepared by hand in other words', async t => {
  const at = node(t as never, host('debian12-prepared'))
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'ready' })
  edit(at, '/etc/modprobe.d/vfio.conf', text => text.replace('10de:20b7', '10de:20b7:10de:1532'))
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'ready' }, 'the subsystem of the card named as well')
  for (const file of ['/proc/cmdline', '/etc/default/grub', '/boot/grub/grub.cfg']) edit(at, file, text => text.replace(/modprobe\.blacklist/g, 'module_blacklist'))
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'ready' }, 'the kernel itself keeps modules out')
  edit(at, '/etc/modprobe.d/vfio.conf', text => text.replace('10de:1532', '10de:0001'))
  t.match(judge(at, { ids: '10de:20b7' }).own.findings.filter(({ ok }) => !ok), [{ id: 'boot.ids', found: '10de:20b7:10de:0001' }], 'another subsystem is another card')
})

const OLD = new Date(1e12)

/** A file that is older than every image, and so its folder; without a text it goes. */
function put(at: Node, path: string, text: string | null, age = OLD): void {
  const dir = at.dir + path.replace(/\/[^/]+$/, '')
  fs.mkdirSync(dir, { recursive: true })
  if (text === null) fs.unlinkSync(at.dir + path)
  else {
    fs.writeFileSync(at.dir + path, text)
    fs.utimesSync(at.dir + path, age, age)
  }
  fs.utimesSync(dir, OLD, OLD)
}

function wrong(at: Node, raw: unknown = { ids: '10de:20b7' }): readonly string[] {
  return judge(at, raw).own.findings.filter(({ ok, severity }) => !ok && severity === 'error').map(({ id, found, remedy }) => `${id}: ${found} (${remedy})`)
}

/** The command line of the node as it runs and as its entries have it. */
function onLine(at: Node, change: (line: string) => string): void {
  for (const file of ['/proc/cmdline', '/etc/default/grub', '/boot/grub/grub.cfg']) edit(at, file, text => text.replace(/intel_iommu=on iommu=pt modprobe\.blacklist=[\w,]+/g, change))
}

const BY_HAND = 'ubuntu2204-prepared'

t.test('a boot at which nothing loads vfio-pci', async t => {
  const at = node(t as never, host(BY_HAND))
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'ready', ready_next_boot: true })
  edit(at, '/etc/modules', text => text.replace(/^vfio.*\n/gm, ''))
  t.match(judge(at, { ids: '10de:20b7' }), { fail: { code: 'E_NOT_READY' }, own: { ready: true, ready_next_boot: false } })
  t.same(wrong(at), ['boot.module: nothing loads vfio-pci (run vfio_modules)'])
  const ways: Readonly<Record<string, (other: Node) => void>> = {
    'modules-load.d': other => { put(other, '/etc/modules-load.d/site.conf', 'vfio-pci\n') },
    'the list of the image': other => { put(other, '/etc/initramfs-tools/modules', 'vfio_pci\n') },
    'the command line': other => { onLine(other, line => `${line} modules-load=vfio,vfio-pci`) },
    'the softdep of what is loaded for a device': other => { put(other, '/etc/modprobe.d/site.conf', 'softdep ast pre: vfio-pci\n') },
  }
  const scripts: Readonly<Record<string, string>> = {
    '/etc/modprobe.d/site.conf': 'alias pci:v000010DEd000020B7sv*sd*bc*sc*i* vfio-pci\n', '/etc/driverctl.d/pci-0000:41:00.0': 'vfio-pci\n',
    '/etc/initramfs-tools/scripts/init-top/vfio.sh': '#!/bin/sh\nmodprobe -i vfio-pci\n', '/etc/udev/rules.d/10-vfio.rules': 'ACTION=="add", RUN+="/sbin/modprobe vfio-pci"\n',
  }
  const all = { ...ways, ...Object.fromEntries(Object.entries(scripts).map(([path, text]) => [path, (other: Node) => { put(other, path, text) }])) }
  for (const [what, load] of Object.entries(all)) {
    const other = node(t as never, host(BY_HAND))
    edit(other, '/etc/modules', text => text.replace(/^vfio.*\n/gm, ''))
    load(other)
    t.same(wrong(other), [], what)
  }
  const black = node(t as never, host(BY_HAND))
  put(black, '/etc/modprobe.d/site.conf', 'blacklist vfio-pci\n')
  t.match(wrong(black), [/^boot\.module/], 'a blacklist keeps out what is named in modules-load.d')
  put(at, '/etc/modprobe.d/site.conf', 'softdep nouveau pre: vfio-pci\n')
  t.match(wrong(at), [/^boot\.module/], 'the softdep of what is blacklisted brings nothing')
  put(at, '/etc/modprobe.d/site.conf', null)
  const done = await attempt(at.host, vfioModules as unknown as Module, {})
  if (done instanceof Stop) throw done
  t.same(wrong(at), [], 'the remedy helps')
})

t.test('a kernel that has no vfio-pci boots next: no reboot brings it', async t => {
  const at = node(t as never, host(BY_HAND))
  edit(at, '/lib/modules/6.8.0-52-generic/modules.dep', text => text.replace(/^.*vfio.*\n/gm, ''))
  t.match(wrong(at), [/^boot\.image: its kernel 6\.8\.0-52-generic has no vfio-pci \(install the rest of its modules/])
  fs.unlinkSync(`${at.dir}/sys/bus/pci/devices/0000:41:00.0/driver`)
  t.match(judge(at, { ids: '10de:20b7' }), { rebootReasons: [], own: { status: 'drifted' } })
  const half = node(t as never, host(BY_HAND))
  for (const kernel of fs.readdirSync(`${half.dir}/lib/modules`)) fs.unlinkSync(`${half.dir}/lib/modules/${kernel}/modules.builtin`)
  for (const kernel of fs.readdirSync(`${half.dir}/lib/modules`)) edit(half, `/lib/modules/${kernel}/modules.dep`, text => text.replace(/^.*vfio.*\n/gm, ''))
  t.same(wrong(half), [], 'what nobody knows is no fault')
})

t.test('vfio-pci that is never loaded, or with other ids, as vfio_bind refuses it', async t => {
  const at = node(t as never, host(BY_HAND))
  put(at, '/etc/modprobe.d/hardening.conf', '# of the site\ninstall vfio-pci /bin/false\n')
  t.same(wrong(at), ['boot.image: /etc/modprobe.d/hardening.conf line 2 has vfio-pci never loaded (take that line out)'])
  const other = node(t as never, host(BY_HAND))
  put(other, '/etc/initramfs-tools/modules', 'vfio_pci ids=10de:1111\n')
  t.match(wrong(other), [/^boot\.ids: 10de:1111 /])
  put(other, '/etc/initramfs-tools/modules', 'vfio_pci ids=10de:1111,10de:20b7\n')
  t.same(wrong(other), [])
})

t.test('a generic image of dracut that nobody puts the ids into', async t => {
  const at = node(t as never, host('rocky9-generic-image'))
  put(at, '/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\n')
  put(at, '/etc/modules-load.d/vfio.conf', 'vfio_pci\n')
  const image = () => judge(at, { ids: '10de:20b7' }).own.findings.filter(({ id }) => id === 'boot.image')
  at.machine.run(['dracut', '-f', '--regenerate-all'])
  t.match(image(), [{ ok: false, found: 'nothing puts /etc/modprobe.d/vfio.conf into it', remedy: 'run initramfs' }])
  put(at, '/etc/dracut.conf.d/site.conf', 'install_items+=" /etc/modprobe.d/vfio.conf "\n')
  t.match(image(), [{ ok: true }], 'a setting does')
  put(at, '/etc/dracut.conf.d/site.conf', null)
  const entries = '/boot/loader/entries'
  for (const name of fs.readdirSync(at.dir + entries)) edit(at, `${entries}/${name}`, text => text.replace(/^options .*/m, '$& modprobe.blacklist=nouveau,nvidia,nova_core'))
  t.match(image(), [{ ok: true }], 'nothing in it could take the card')
  for (const name of fs.readdirSync(at.dir + entries)) edit(at, `${entries}/${name}`, text => text.replace(/ modprobe\.blacklist=\S+/, ''))
  t.match(image(), [{ ok: false }])
  const done = await attempt(at.host, images, {})
  if (done instanceof Stop) throw done
  t.match(image(), [{ ok: true }], 'the remedy helps')
})

t.test('what is loaded by name brings along what it needs, blacklisted or not', async t => {
  const rivals = (list: string, more: (at: Node) => void = () => undefined) => {
    const at = node(t as never, host(BY_HAND))
    put(at, '/etc/modules-load.d/cuda.conf', list)
    more(at)
    return wrong(at)
  }
  t.match(rivals('nvidia-uvm\n'), [/^boot\.rivals: nvidia /], 'before /etc/modules names vfio_pci')
  t.same(rivals('vfio-pci\nnvidia-uvm\n'), [], 'behind vfio-pci it comes too late')
  t.same(rivals('nvidia\n'), [], 'systemd-modules-load heeds the blacklist for what is named itself')
  t.same(rivals('nvidia-uvm\n', at => { onLine(at, line => line.replace('modprobe.', 'module_')) }), [], 'the kernel heeds its own for all')
  t.same(rivals('nvidia-uvm\n', at => { put(at, '/etc/modprobe.d/site.conf', 'install nvidia /bin/false\n') }), [])
  t.same(rivals('nvidia-uvm\n', at => { put(at, '/etc/modprobe.d/site.conf', 'softdep nvidia pre: vfio-pci\n') }), [], 'and a softdep brings vfio-pci first')
})

t.test('ids in any folder of modprobe.d are an input of the image', async t => {
  const at = node(t as never, host(BY_HAND))
  put(at, '/etc/modprobe.d/vfio.conf', null)
  put(at, '/usr/lib/modprobe.d/site-vfio.conf', 'options vfio-pci ids=10de:20b7\n')
  t.same(wrong(at), [])
  put(at, '/usr/lib/modprobe.d/site-vfio.conf', 'options vfio-pci ids=10de:20b7\n', new Date(4e12))
  t.match(wrong(at), [/^boot\.image: .*\/usr\/lib\/modprobe\.d\/site-vfio\.conf.* \(run initramfs\)/])
})

t.test('the softdep of what a driver needs brings vfio-pci before the driver', async t => {
  const at = node(t as never, host(BY_HAND))
  onLine(at, line => line.replace(/modprobe.*/, 'modprobe.blacklist=nvidia,nvidia_drm'))
  put(at, '/usr/lib/modprobe.d/nvidia-graphics-drivers.conf', null)
  edit(at, '/lib/modules/6.8.0-52-generic/modules.dep', text => text.replace(/nouveau\.ko:/, 'nouveau.ko: kernel/drivers/gpu/drm/drm.ko\nkernel/drivers/gpu/drm/drm.ko:'))
  t.match(wrong(at), [/^boot\.rivals: nouveau /])
  put(at, '/etc/modprobe.d/site.conf', 'softdep drm pre: vfio-pci\n')
  t.same(wrong(at), [])
})

t.test('dracut loads what rd.driver.pre names, where the image has it', async t => {
  const at = node(t as never, host('fedora'))
  put(at, '/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:20b7\n')
  const rivals = () => wrong(at).filter(text => text.startsWith('boot.rivals'))
  t.match(rivals(), [/nouveau/])
  put(at, '/etc/dracut.conf.d/vfio.conf', 'add_drivers+=" vfio vfio_iommu_type1 vfio_pci "\n')
  t.match(rivals(), [/nouveau/], 'which alone loads nothing')
  for (const name of fs.readdirSync(`${at.dir}/boot/loader/entries`)) edit(at, `/boot/loader/entries/${name}`, text => text.replace(/^options .*/m, '$& rd.driver.pre=vfio-pci'))
  t.same(rivals(), [])
  put(at, '/etc/dracut.conf.d/vfio.conf', null)
  t.match(rivals(), [/nouveau/], 'what no image has is not loaded')
})

t.test('$tuned_params is what GRUB makes of it', async t => {
  const at = node(t as never, host('rocky8-prepared'))
  const grubenv = '/boot/efi/EFI/rocky/grubenv'
  t.match(judge(at, { ids: '10de:20b7' }).own, { ready_next_boot: true })
  edit(at, grubenv, text => grubenvSet(text, 'tuned_params', 'skew_tick=1 intel_iommu=off'))
  t.match(wrong(at), [/^boot\.iommu: intel_iommu=off /])
  edit(at, grubenv, text => grubenvSet(grubenvSet(text, 'tuned_params', 'intel_iommu=on iommu=pt'), 'kernelopts', (grubenvGet(text, 'kernelopts') ?? '').replace(/ ?intel_iommu=on iommu=pt/, '')))
  t.same(wrong(at), [], 'tuned alone has the arguments')
  const other = node(t as never, host('debian12-prepared'))
  edit(other, '/boot/grub/grub.cfg', text => text.replace('### BEGIN /etc/grub.d/10_linux ###', '### BEGIN /etc/grub.d/00_tuned ###\nset tuned_params="skew_tick=1 amd_iommu=off"\n### END /etc/grub.d/00_tuned ###\n$&').replace(/^\s*linux\s.*/gm, '$& $tuned_params'))
  t.match(wrong(other), [/^boot\.iommu: amd_iommu=off /])
})

t.test('arguments behind -- are init\'s', async t => {
  const at = node(t as never, host(BY_HAND))
  edit(at, '/boot/grub/grub.cfg', text => text.replace(/intel_iommu=on/g, '-- $&'))
  t.match(wrong(at), [/^boot\.iommu: no IOMMU argument /])
})

const CUDA = { '/usr/lib/modprobe.d/nvidia.conf': 'softdep nvidia post: nvidia-uvm nvidia-drm\n' }
/** Debian's nvidia: the file has another name, and an install line loads it. */
const DEBIAN = { '/etc/modprobe.d/nvidia.conf': 'install nvidia modprobe -i nvidia-current $CMDLINE_OPTS\nblacklist nouveau\n' }

function renamed(at: Node): Node {
  for (const kernel of fs.readdirSync(`${at.dir}/lib/modules`)) {
    const dep = `${at.dir}/lib/modules/${kernel}/modules.dep`
    fs.writeFileSync(dep, fs.readFileSync(dep, 'latin1').replace(/nvidia(?=(-\w+)?\.ko)/g, 'nvidia-current'))
  }
  return at
}

t.test('where no softdep can bring vfio-pci first, the boot image does', async t => {
  for (const [what, files, after] of [['a softdep of the vendor comes first', CUDA, (at: Node) => at], ['Debian\'s nvidia', DEBIAN, renamed]] as const) {
    const words = host('debian12-two-alike')
    const at = after(node(t as never, { ...words, files: { ...words.files, ...files } }))
    const done = await attempt(at.host, job, { addresses: '0000:61:00.0' })
    if (done instanceof Stop) throw done
    t.match(done.notes, [/nvidia.conf has .* line for nvidia/], what)
    t.match(judge(at).own, { status: 'pending_reboot', ready_next_boot: true }, what)
    t.notMatch(at.host.read('/etc/modprobe.d/vfio.conf') ?? '', what === 'a softdep of the vendor comes first' ? /^$/ : /softdep nvidia /, what)
    ;(at.machine as FakeMachine).reboot()
    t.match(judge(at).own, { status: 'ready' }, what)
    t.match(at.host.link('/sys/bus/pci/devices/0000:41:00.0/driver'), /\/nvidia$/, `${what}: the card that stays keeps its driver`)
    t.match((await attempt(at.host, binding, { addresses: '0000:61:00.0' }) as { changed: boolean }).changed, false, what)
    fs.writeFileSync(`${at.dir}/etc/initramfs-tools/modules`, 'nvidia\nvfio_pci\n')
    t.match(judge(at).own.findings.filter(({ ok, id }) => !ok && id === 'boot.rivals'), [{ found: 'nvidia' }], `${what}: an image that loads the rival as well is no help`)
  }
})

t.test('an image of initramfs-tools makes vfio-pci come first only where it is known to lack the rival', async t => {
  const at = await prepared(t, ubuntu2204(kernels(kernel('6.8.0-52-generic')), gpu('0000:41:00.0', { id: '10de:20b7', driver: 'nvidia', group: 12 })), false)
  fs.writeFileSync(`${at.dir}/lib/modules/6.8.0-52-generic/modules.softdep`, 'softdep nvidia pre: ecdh_generic,ecdsa_generic\n')
  fs.writeFileSync(`${at.dir}/etc/modprobe.d/vfio.conf`, `${MARK}\noptions vfio-pci ids=10de:20b7\nsoftdep nvidia pre: vfio-pci\n`)
  fs.writeFileSync(`${at.dir}/etc/initramfs-tools/modules`, 'vfio_pci\n')
  for (const file of ['/etc/default/grub', '/boot/grub/grub.cfg']) edit(at, file, text => text.replace(/modprobe\.blacklist=\S+/g, 'modprobe.blacklist=nouveau,nova_core'))
  fs.unlinkSync(`${at.dir}/var/lib/vfiokit/images.json`)
  const rivals = () => judge(at, { ids: '10de:20b7' }).own.findings.filter(({ id }) => id === 'boot.rivals')
  t.match(rivals(), [{ ok: false, found: 'nvidia', remedy: /initramfs, rebuild: always/ }], 'nobody has looked into it')
  for (const [has, found] of [[false, 'none'], [true, 'nvidia']] as const) {
    if (has) fs.writeFileSync(`${at.dir}/etc/initramfs-tools/modules`, 'vfio_pci\nnvidia-drm\n')
    const done = await attempt(at.host, images, { rebuild: 'always' })
    if (done instanceof Stop) throw done
    t.match(rivals(), [{ found }], has ? 'what comes after it has brought it along' : 'Ubuntu\'s own holds none')
  }
})

t.test('a driver that only keeps a function away hands it to no guest', async t => {
  const at = await prepared(t, one())
  const link = `${at.dir}/sys/bus/pci/devices/0000:41:00.0/driver`
  fs.unlinkSync(link)
  fs.symlinkSync('../../../../bus/pci/drivers/pci-stub', link)
  t.match(judge(at), { fail: { code: 'E_NOT_READY' }, own: { ready: false } })
  t.match(judge(at).own.findings.filter(finding => !finding.ok), [{ id: 'device.driver', found: 'pci-stub' }])
})

t.test('what sysfs proves against a card fails though it is bound', async t => {
  const at = await prepared(t, one())
  const device = `${at.dir}/sys/bus/pci/devices/0000:41:00.0`
  const group = `${at.dir}/sys/kernel/iommu_groups/${fs.readlinkSync(`${device}/iommu_group`).replace(/.*\//, '')}`
  fs.writeFileSync(`${group}/reserved_regions`, '0x000000007b800000 0x000000007fffffff direct\n')
  t.match(judge(at).own, { status: 'unsupported', ready: false, ready_next_boot: false })
  t.match(judge(at).own.findings.filter(finding => !finding.ok), [{ id: 'device.reserved', address: '0000:41:00.0', remedy: /./ }])
  fs.unlinkSync(`${group}/reserved_regions`)
  fs.writeFileSync(`${device}/sriov_numvfs`, '4\n')
  t.match(judge(at).own, { status: 'in_use', ready: false, ready_next_boot: false }, 'no reboot is asked for: whatever made them may make them again')
  t.match(judge(at).own.findings.filter(finding => !finding.ok), [{ id: 'device.vfs', found: /4 of its virtual functions/ }])
})

t.test('what must stay with the host is refused, whoever names it', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  const disk = at.words.functions.find(fn => fn.class.startsWith('0108'))
  t.match(judge(at, { addresses: disk?.address }).own, { status: 'refused', findings: [{}, {}, {}, { id: 'device.kind', ok: false, address: disk?.address }] })
})

t.test('a count that does not fit fails, report mode never does, nobody named is bad input', async t => {
  const at = await prepared(t, one())
  t.match(judge(at, { expect_count: 2 }), { fail: { code: 'E_NOT_READY' }, own: { status: 'missing_device' } })
  t.equal(judge(at, { expect_count: 1 }).fail, undefined)
  const report = judge(at, { expect_count: 2, on_findings: 'report' })
  t.equal(report.fail, undefined)
  t.equal(report.own.status, 'missing_device')
  t.throws(() => judge(node(t as never, one())), { code: 'E_PARAMS', param: 'ids' })
  fs.chmodSync(`${at.dir}/var/lib/vfiokit/journal.jsonl`, 0)
  t.match(judge(at, { ids: '10de:20b7' }).own, { status: 'ready' }, 'the journal is not needed where devices are named')
})

t.test('an id that is given to more cards than were recorded is told', async t => {
  const at = await prepared(t, debian12(xeon(), gpu('0000:41:00.0', { id: '10de:20b7', driver: 'nouveau', group: 12 }), gpu('0000:61:00.0', { id: '10de:20b7', driver: 'nouveau', group: 14 })))
  const journal = `${at.dir}/var/lib/vfiokit/journal.jsonl`
  fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').replace(',{"address":"0000:61:00.0","id":"10de:20b7"}', ''))
  const found = judge(at)
  t.match(found.own, { status: 'ready', unexpected: ['0000:61:00.0 (10de:20b7)'] })
  t.match(found.warnings, [/0000:61:00\.0/])
})

t.test('what the next boot brings is not known where another loader decides, or another /boot', async t => {
  const at = await prepared(t, one())
  t.match(judge(at).own, { status: 'ready' })
  const [cmdline, fstab] = ['/proc/cmdline', '/etc/fstab'].map(path => at.host.read(path as '/x') ?? '') as [string, string]
  const entry = (): readonly Finding[] => judge(at).own.findings.filter(({ id }) => id === 'boot.entry')
  at.machine.tree.write('/proc/cmdline', cmdline.replace(/BOOT_IMAGE=\S+/, 'initrd=\\x\\initrd'))
  t.match(entry(), [{ ok: false, found: /EFI stub/ }])
  at.machine.tree.write('/proc/cmdline', cmdline)
  at.machine.tree.write('/etc/fstab', `${fstab}UUID=9 /boot ext4 nofail 0 2\n`)
  t.match(entry(), [{ ok: false, found: /\/boot is in \/etc\/fstab and not mounted/ }])
  t.equal(judge(at).own.ready_next_boot, false)
})

t.test('a kernel without its modules is not ready, by a link too', async t => {
  const at = await prepared(t, one())
  const [older, newer] = at.host.list('/lib/modules')
  const wrong = (): readonly Finding[] => judge(at).own.findings.filter(({ ok, id }) => !ok && id.startsWith('boot.'))
  edit(at, '/boot/grub/grub.cfg', text => text.replace(`/boot/vmlinuz-${newer ?? ''} `, '/vmlinuz '))
  fs.symlinkSync(`boot/vmlinuz-${newer ?? ''}`, `${at.dir}/vmlinuz`)
  t.same(wrong(), [])
  fs.renameSync(`${at.dir}/lib/modules/${newer ?? ''}`, `${at.dir}/lib/modules/gone`)
  t.match(wrong(), [
    { id: 'boot.image', found: /no modules of its kernel are installed \(\/vmlinuz\)/, remedy: /install them/ },
    { id: 'boot.bootable', found: /"Debian GNU\/Linux": no modules are installed for its kernel \/vmlinuz/ },
  ])
  t.not(older, newer)
})

t.test('cards that were bound one after the other are both judged, and given back one by one', async t => {
  const at = node(t as never, host('debian12-two-alike'))
  const bind = async (address: string, state = 'present'): Promise<void> => {
    t.match(await attempt(at.host, binding, { addresses: [address], state, regenerate: false }), { error: undefined })
  }
  await bind('0000:41:00.0')
  await bind('0000:61:00.0')
  t.match(judge(at).own.unexpected, [])
  for (const address of ['0000:41:00.0', '0000:61:00.0']) t.ok(judge(at).own.findings.some(one => one.address === address), address)
  await bind('0000:61:00.0', 'absent')
  t.ok(judge(at).own.findings.some(one => one.address === '0000:41:00.0'))
  t.notOk(judge(at).own.findings.some(one => one.address === '0000:61:00.0'))
})
