import t from 'tap'
import type { Test } from 'tap'
import { planFiles, planRelease } from '../../lib/bind-files.ts'
import type { FilesPlan, FilesWish } from '../../lib/bind-files.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { HostView } from '../../lib/host.ts'
import { overlay } from '../../lib/overlay.ts'
import { readPci } from '../../lib/pci.ts'
import { MARK } from '../../lib/vfio-conf.ts'
import { lay, openTree } from '../hosts/tree.ts'
import type { Files } from '../hosts/words.ts'
import { fn, pciFiles } from './pci-trees.ts'

const KERNEL = '/lib/modules/6.1.0-30-amd64'
const MODULES = { [`${KERNEL}/modules.dep`]: 'kernel/vfio-pci.ko:\nkernel/nouveau.ko:\nupdates/nvidia.ko:\nkernel/snd-hda-intel.ko:\n', [`${KERNEL}/modules.builtin`]: 'kernel/xhci-pci.ko\n' }
const CONF = '/etc/modprobe.d/vfio.conf'
const BESIDE = '/etc/modprobe.d/zz-vfiokit.conf'

function node(t: Test, files: Files): HostView {
  const dir = t.testdir()
  lay(openTree(dir), { ...MODULES, ...pciFiles([fn('0000:41:00.0', '10de:20b7', '0302', { subsystem: '10de:1533' })]), ...files })
  return openHost({ root: dir })
}

function plan(host: HostView, wish: Partial<FilesWish> = {}): FilesPlan {
  return planFiles(host, { ids: ['10de:20b7'], at: [], devices: readPci(host), rivals: ['nouveau', 'nvidia'], blacklisted: new Set(), overridden: false, options: {}, ...wish })
}

/** Plans, and again on what that leaves: the second time there must be nothing to write. */
function settle(t: Test, host: HostView, wish: Partial<FilesWish> = {}): FilesPlan & { readonly after: HostView } {
  const first = plan(host, wish)
  const after = overlay(host, first.steps)
  t.same(plan(after, wish).steps, [], 'settled at once')
  return { ...first, after }
}

t.test('a node that nobody has touched', async t => {
  const done = settle(t, node(t, {}))
  t.same(done.steps, [{ kind: 'file', path: CONF, text: `${MARK}\noptions vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia pre: vfio-pci\n` }])
  t.same(done.claims, [
    { thing: 'id', value: '10de:20b7' }, { thing: 'line', value: MARK },
    { thing: 'line', value: 'softdep nouveau pre: vfio-pci' }, { thing: 'line', value: 'softdep nvidia pre: vfio-pci' },
  ])
  t.equal(done.prepared, false)
  t.equal(plan(done.after).prepared, false, 'what is ours stays whole: the kernel argument is wanted too')
  t.same(planRelease(done.after, ['10de:20b7']).steps, [{ kind: 'file', path: CONF, text: null }])
})

t.test('prepared by hand is judged by effect', async t => {
  const ids = { [CONF]: 'options vfio-pci ids=10de:20b7\n' }
  const ready: readonly (readonly [string, Files, ReadonlySet<string>])[] = [
    ['blacklisted on the command line', ids, new Set(['nouveau', 'nvidia'])],
    ['blacklisted in files', { ...ids, '/etc/modprobe.d/b.conf': 'blacklist nouveau\ninstall nvidia /bin/false\n' }, new Set()],
    ['softdeps', { ...ids, '/etc/modprobe.d/b.conf': 'softdep nouveau pre: vfio vfio-pci\nsoftdep nv* pre: vfio_pci\n' }, new Set()],
    ['another file, another spelling', { '/usr/lib/modprobe.d/gpu.conf': 'options vfio_pci ids="0x10DE:20B7:10de:1533,1:2"\n' }, new Set(['nouveau', 'nvidia'])],
    ['a driver that no kernel has', { ...ids, [`${KERNEL}/modules.dep`]: 'kernel/vfio-pci.ko:\nkernel/nouveau.ko:\n' }, new Set(['nouveau'])],
  ]
  for (const [name, files, blacklisted] of ready) {
    const found = plan(node(t, files), { blacklisted })
    t.equal(found.prepared, true, name)
    t.same(found.steps, [], name)
  }
  const not: readonly (readonly [string, Files, ReadonlySet<string>])[] = [
    ['one driver is free', ids, new Set(['nouveau'])],
    ['the id is commented out', { [CONF]: '#options vfio-pci ids=10de:20b7\n' }, new Set(['nouveau', 'nvidia'])],
    ['another subsystem', { [CONF]: 'options vfio-pci ids=10de:20b7:1028:0001\n' }, new Set(['nouveau', 'nvidia'])],
    ['a later file wins', { ...ids, '/etc/modprobe.d/w.conf': 'options vfio-pci ids=1:2\n' }, new Set(['nouveau', 'nvidia'])],
    ['vfio-pci is built in, so nobody reads modprobe.d', { ...ids, [`${KERNEL}/modules.builtin`]: 'kernel/vfio-pci.ko\n' }, new Set(['nouveau', 'nvidia'])],
    ['the kernel\'s own softdep comes first', { ...ids, '/etc/modprobe.d/z.conf': 'softdep nvidia pre: vfio-pci\nsoftdep nouveau pre: vfio-pci\n', [`${KERNEL}/modules.softdep`]: 'softdep nvidia pre: ecdh_generic\n' }, new Set()],
  ]
  for (const [name, files, blacklisted] of not) t.equal(plan(node(t, files), { blacklisted }).prepared, false, name)
  t.equal(plan(node(t, ids), { blacklisted: new Set(['nouveau', 'nvidia']), rivals: ['nouveau', 'nvidia', 'xhci_pci'] }).prepared, false, 'what is built in cannot be kept away')
  t.equal(plan(node(t, ids), { blacklisted: new Set(['nouveau', 'nvidia']), overridden: true }).prepared, false, 'the kernel command line sets other ids')
  t.equal(plan(node(t, ids), { blacklisted: new Set(['nouveau', 'nvidia']), options: { disable_vga: true } }).prepared, false, 'an option is asked for')
})

t.test('ids of others stay in force', async t => {
  const earlier = settle(t, node(t, { '/etc/modprobe.d/a.conf': 'options vfio-pci ids=1:2\n' }))
  t.match(earlier.steps, [{ path: CONF, text: /ids=1:2,10de:20b7\n/ }])
  t.same(earlier.entries, ['1:2', '10de:20b7'])
  t.same(earlier.claims.filter(one => one.thing === 'id'), [{ thing: 'id', value: '10de:20b7' }])
  t.same(planRelease(earlier.after, ['10de:20b7']).steps, [{ kind: 'file', path: CONF, text: null }], 'their file has them')
  const later = settle(t, node(t, { '/etc/modprobe.d/x.conf': 'options vfio-pci ids=1:2\n' }))
  t.match(later.steps, [{ path: BESIDE, text: /ids=1:2,10de:20b7\n/ }])
  t.match(later.warnings, [/x.conf sets parameters of vfio-pci and is read after/])
  t.throws(() => plan(node(t, { '/etc/modprobe.d/zzz.conf': 'options vfio-pci ids=1:2\n' })), { code: 'E_REFUSED', message: /zzz.conf sets parameters/ })
  const theirs = settle(t, node(t, { [CONF]: '# mine\noptions vfio-pci ids=1:2 disable_vga=1\n' }))
  t.match(theirs.steps, [{ path: CONF, text: `# mine\noptions vfio-pci ids=1:2,10de:20b7 disable_vga=1\n${MARK}\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia pre: vfio-pci\n` }])
  t.match(planRelease(theirs.after, ['10de:20b7', '9:9']).steps, [{ text: `# mine\noptions vfio-pci ids=1:2 disable_vga=1\n${MARK}\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia pre: vfio-pci\n` }])
  t.same(planRelease(node(t, { [CONF]: '# mine\noptions vfio-pci ids=10de:20b7\n' }), ['10de:20b7']).steps, [{ kind: 'file', path: CONF, text: '# mine\n' }])
  const kept = planRelease(node(t, { '/etc/modprobe.d/gpu.conf': 'options vfio-pci ids=10de:20b7\n' }), ['10de:20b7'])
  t.same(kept.steps, [])
  t.match(kept.notes, [/gpu.conf gives 10de:20b7 to vfio-pci, and is not ours/])
  t.match(planRelease(node(t, { '/etc/modprobe.d/gpu.conf': 'options vfio-pci ids=10de:20b7\n' }), ['10de:20b7', '10de:1eb8']).notes, [/gpu.conf gives 10de:20b7 to vfio-pci, /], 'no id that it does not have')
})

t.test('which file is ours', async t => {
  const managed = settle(t, node(t, { [CONF]: '# Ansible managed\noptions vfio-pci disable_idle_d3=1\n' }))
  t.match(managed.steps, [{ path: BESIDE }])
  t.match(managed.warnings, [/kept by Ansible/])
  const shipped = settle(t, node(t, { '/usr/lib/modprobe.d/vfio.conf': 'options vfio-pci disable_vga=1\n' }))
  t.match(shipped.steps, [{ path: BESIDE }])
  t.match(shipped.warnings, [/would hide \/usr\/lib\/modprobe.d\/vfio.conf/])
})

t.test('softdep lines: kmod takes the first one only', async t => {
  const own = settle(t, node(t, { [CONF]: 'softdep nouveau pre: foo\n' }))
  t.match(own.steps, [{ text: `softdep nouveau pre: foo pre: vfio-pci\n${MARK}\noptions vfio-pci ids=10de:20b7\nsoftdep nvidia pre: vfio-pci\n` }])
  const shadowed = settle(t, node(t, { [`${KERNEL}/modules.softdep`]: 'softdep nvidia pre: ecdh_generic,ecdsa_generic\n' }))
  t.match(shadowed.steps, [{ text: /softdep nvidia pre: vfio-pci\n/ }])
  t.match(shadowed.notes, [/modules.softdep has a softdep line for nvidia, and kmod takes only the first/])
})

t.test('no softdep for a module with an install line: kmod would pass over that', async t => {
  const kept = settle(t, node(t, { '/etc/modprobe.d/b.conf': 'install nouveau /bin/false\n' }))
  t.match(kept.steps, [{ text: `${MARK}\noptions vfio-pci ids=10de:20b7\nsoftdep nvidia pre: vfio-pci\n` }])
  t.match(kept.notes, [/b.conf has an install line for nouveau.*no softdep/])
  const debian = { '/etc/modprobe.d/nvidia.conf': 'install nvidia modprobe -i nvidia-current $CMDLINE_OPTS\nblacklist nouveau\n', [`${KERNEL}/modules.dep`]: 'kernel/vfio-pci.ko:\nkernel/nouveau.ko:\nupdates/nvidia-current.ko:\n' }
  t.match(settle(t, node(t, debian)).steps, [{ text: `${MARK}\noptions vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\n` }])
  const ids = { [CONF]: 'options vfio-pci ids=10de:20b7\n' }
  t.equal(plan(node(t, { ...ids, ...debian })).prepared, false, 'nvidia is there under another name')
  const off = { ...ids, '/etc/modprobe.d/b.conf': 'blacklist nouveau\ninstall nvidia /bin/false\n' }
  t.equal(plan(node(t, off)).prepared, true)
  t.equal(plan(node(t, { ...off, '/usr/lib/modprobe.d/nvidia.conf': 'softdep nvidia post: nvidia-uvm\n' })).prepared, false, 'a softdep switches the install line off')
})

t.test('options of vfio-pci', async t => {
  const done = settle(t, node(t, {}), { options: { disable_idle_d3: true, disable_vga: false } })
  t.match(done.steps, [{ text: `${MARK}\noptions vfio-pci ids=10de:20b7\noptions vfio-pci disable_idle_d3=1\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia pre: vfio-pci\n` }])
  t.same(planRelease(done.after, ['10de:20b7']).steps, [{ kind: 'file', path: CONF, text: null }])
  const off = settle(t, node(t, { '/etc/modprobe.d/a.conf': 'options vfio-pci disable_vga\n' }), { options: { disable_vga: false } })
  t.match(off.steps, [{ text: /disable_vga=0/ }])
})

t.test('what the kernel would cut off is refused', async t => {
  const many = Array.from({ length: 103 }, (_, index) => `10de:${(0x1000 + index).toString(16)}`)
  t.throws(() => plan(node(t, {}), { ids: many, devices: [] }), { code: 'E_REFUSED', message: /would have 1029 characters/ })
  t.equal(plan(node(t, {}), { ids: many.slice(0, 102), devices: [] }).steps.length, 1)
})
