// Trees that somebody made to hurt: every finished script answers with one JSON line and an exit code of the contract, soon,
// and reads and writes nothing outside of them.
import { execFileSync } from 'child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import t from 'tap'
import { allHosts, writeTree } from '../hosts/distros.ts'
import { distModules, node, own, sandbox, snapshot, spoken } from './sandbox.ts'

/** What most modules ask for. */
const PLACES = [
  '/etc/default/grub', '/etc/os-release', '/etc/hostname', '/etc/machine-id', '/proc/cmdline', '/proc/modules', '/etc/modprobe.d/vfio.conf', '/etc/modules-load.d/vfio.conf', '/boot/grub/grub.cfg', '/boot/grub2/grubenv',
  '/etc/initramfs-tools/modules', '/var/lib/vfiokit', '/var/lib/vfiokit/lock', '/etc/nova/nova.conf', '/etc/default/grub.d/zz-vfiokit.cfg', '/sys/bus/pci/devices/0000:41:00.0', '/etc/fstab', '/proc/mounts', '/proc/sys/kernel/osrelease', '/usr/share/misc/pci.ids',
] as const
const SECRET = 'intel_iommu=off GEHEIM_OUTSIDE'

type Shape = (at: string, outside: string) => void
const SHAPES: Readonly<Record<string, Shape>> = {
  'a link to itself': at => symlinkSync(at.replace(/.*\//, ''), at),
  'a link out of the root': (at, outside) => symlinkSync(join(outside, 'secret'), at),
  'a link up and out': (at, outside) => symlinkSync(`${'../'.repeat(30)}${outside.slice(1)}/secret`, at),
  'a FIFO': at => void execFileSync('mkfifo', ['-m', '666', at]),
  'a directory': at => mkdirSync(at),
  'a huge file': at => { writeFileSync(at, ''); truncateSync(at, 3 * 2 ** 30) },
  'a socket': at => void execFileSync(process.execPath, ['-e', 'require("net").createServer().listen(process.argv[1], () => process.exit(0))', at]),
  'a device that never ends': at => void execFileSync('mknod', ['-m', '666', at, 'c', '1', '5']),
  'bytes': at => writeFileSync(at, Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 167 + 13) & 0xff))),
}

/** In the place of whatever is there. */
function put(tree: string, place: string, make: Shape, outside: string): void {
  const at = join(tree, place)
  mkdirSync(dirname(at), { recursive: true })
  if (existsSync(at)) execFileSync('rm', ['-rf', at])
  try { unlinkSync(at) } catch { /* nothing there */ }
  make(at, outside)
}

/** What each is called with: nothing that depends on the tree, so none of it is bad input. */
const ARGUMENTS: Readonly<Record<string, object>> = {
  vfio_bind: { ids: '10de:20b7', absent_ids: 'ignore' }, gpu_passthrough: { ids: '10de:20b7' }, nova_pci: { ids: '10de:20b7', alias: 'a', device_type: 'type-PCI' },
  initramfs: { rebuild: 'always' }, passthrough_verify: { ids: '10de:20b7' }, iommu_cmdline: { cpu: 'intel' },
}

t.test('every script on every hostile tree', { timeout: 600000 }, async t => {
  const modules = distModules().filter(({ name }) => name !== 'vfiokit')
  let turn = 0
  for (const [shape, make] of Object.entries(SHAPES)) {
    if (shape.includes('device') && process.getuid() !== 0) continue
    const dir = sandbox(t)
    const outside = join(dir, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'secret'), SECRET)
    const tree = join(dir, 'tree')
    mkdirSync(tree)
    const host = allHosts['ubuntu2204']
    if (host === undefined) throw new Error('no fixture')
    writeTree(tree, host())
    // Two places at a time, so that what the one hides the next tree shows.
    const places = PLACES.filter((_, index) => index % 3 === turn % 3)
    for (const place of places) put(tree, place, make, outside)
    if (process.getuid() === 0) execFileSync('chown', ['-hR', '65534:65534', tree])
    chmodSync(outside, 0o755)
    own(outside)
    const before = snapshot(outside)
    for (const [index, { name, path }] of modules.entries()) {
      const more = index % 2 === turn % 2 ? [] : ['--check', '--diff']
      const flags = name === 'gpu_info' || name === 'passthrough_verify' ? [] : more
      const ran = node([path, JSON.stringify({ wait: 0, ...ARGUMENTS[name] ?? {} }), '--root', tree, ...flags])
      const what = `${name} ${flags.join(' ')}, ${shape} at ${places.join(' ')}`
      try {
        const said = spoken(ran)
        // Of bad input a script says so before it looks at the tree.
        t.ok([0, 1].includes(ran.status ?? -1) && !['E_INTERNAL', 'E_PARAMS'].includes(Object(said['error']).code), `${what}: ${String(said['msg']).slice(0, 200)}`)
        t.notMatch(ran.stdout, /GEHEIM_OUTSIDE/, `${what}: nothing outside is read`)
      } catch (error) { t.fail(`${what}: ${String(error)}`) }
    }
    t.same(snapshot(outside), before, `${shape}: nothing outside is written`)
    turn++
  }
})
