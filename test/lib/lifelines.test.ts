import t from 'tap'
import type { Test } from 'tap'
import { readCargo } from '../../lib/cargo.ts'
import { openHost } from '../../lib/host-fs.ts'
import { lifelines } from '../../lib/lifelines.ts'
import { allHosts, debian12, writeTree } from '../hosts/distros.ts'
import { scratch } from '../hosts/scratch.ts'
import { lay, openTree } from '../hosts/tree.ts'
import { defaultRoutes, files as shipped, loggedIn, madeOf, mounted, netOver, nic, nvme, pciFunction, shows, subnet, swapOn, usb, without, xeon } from '../hosts/words.ts'
import type { Files, Word } from '../hosts/words.ts'
import { fn, pciFiles } from './pci-trees.ts'

t.setTimeout(300e3)

/** Address -> what it carries, of endpoints only: bridges are on the way of all of them. */
function carried(t: Test, ...words: readonly Word[]): Readonly<Record<string, readonly string[]>> {
  const dir = scratch(t)
  writeTree(dir, debian12(xeon(), ...words))
  return Object.fromEntries([...lifelines(openHost({ root: dir }))].filter(([address]) => !/^0000:00:1[0-9a-f]/.test(address)).sort())
}

const SATA = pciFunction('0000:06:00.0', '8086:a182', '010601', { driver: 'ahci', block: 'sda' })
const SECOND = pciFunction('0000:07:00.0', '8086:a182', '010601', { driver: 'ahci', block: 'sdb' })
const ESP = ['/boot/efi (nvme0n1p1)']
const NIC = { '0000:04:00.0': ['the default route (eno1)'] }

t.test('plain partitions and the default route', async t => {
  t.same(carried(t), { ...NIC, '0000:05:00.0': ['/ (nvme0n1p2)', ...ESP] })
  t.same(carried(t, SATA, mounted('/srv', 'sda1')), { ...NIC, '0000:05:00.0': ['/ (nvme0n1p2)', ...ESP] }, 'a disk that the node can live without')
  const found = lifelines(openHost({ root: (dir => (writeTree(dir, debian12(xeon())), dir))(scratch(t)) }))
  t.match([...found.keys()].filter(address => /^0000:00:1/.test(address)).length, 2, 'the ports above the disk and the NIC are on the way')
})

t.test('every path that counts', async t => {
  for (const at of ['/boot', '/usr', '/var', '/var/lib', '/var/lib/nova', '/var/lib/nova/instances']) {
    t.same(carried(t, SATA, mounted(at, 'sda3'))['0000:06:00.0'], [`${at} (sda3)`])
  }
  for (const at of ['/srv', '/var/log', '/var/lib/novalis', '/bootleg']) t.notOk('0000:06:00.0' in carried(t, SATA, mounted(at, 'sda3')), at)
})

t.test('device-mapper, md, LVM, crypt: whatever it is made of', async t => {
  t.same(carried(t, SATA, madeOf('dm-0', ['sda3'], 'vg-var'), mounted('/var', 'dm-0'))['0000:06:00.0'], ['/var (sda3)'], 'one step')
  const mirror = carried(t, SATA, SECOND, madeOf('md127', ['sda2', 'sdb2']), madeOf('dm-1', ['md127'], 'luks'), madeOf('dm-2', ['dm-1'], 'vg-root'), mounted('/', 'dm-2'))
  t.same([mirror['0000:06:00.0'], mirror['0000:07:00.0'], mirror['0000:05:00.0']], [['/ (sda2)'], ['/ (sdb2)'], ESP], 'LVM on crypt on a mirror')
  t.same(carried(t, SATA, madeOf('bcache0', ['sda1']), mounted('/var', 'bcache0'))['0000:06:00.0'], ['/var (sda1)'])
})

t.test('swap: a partition, a volume, a file; not what is in memory', async t => {
  t.same(carried(t, SATA, swapOn('sda1'))['0000:06:00.0'], ['swap (sda1)'])
  t.same(carried(t, SATA, madeOf('dm-0', ['sda3'], 'vg-swap'), swapOn('dm-0'))['0000:06:00.0'], ['swap (sda3)'])
  t.same(carried(t, SATA, mounted('/srv', 'sda1'), swapOn('/srv/swap\\040file'))['0000:06:00.0'], ['swap (sda1)'])
  t.same(carried(t, swapOn('zram0')), carried(t))
})

t.test('btrfs of several disks, and one whose source does not tell', async t => {
  const members = shows({ '/sys/fs/btrfs/1111/devices/sda1': { link: '/sys/class/block/sda1' }, '/sys/fs/btrfs/1111/devices/sdb1': { link: '/sys/class/block/sdb1' }, '/sys/fs/btrfs/features/x': '0\n' })
  const both = (found: Readonly<Record<string, readonly string[]>>): unknown => [found['0000:06:00.0'], found['0000:07:00.0']]
  t.same(both(carried(t, SATA, SECOND, members, mounted('/var', 'sda1', 'btrfs'))), [['/var (sda1)'], ['/var (sdb1)']])
  t.same(both(carried(t, SATA, SECOND, members, mounted('/var', 'sda1', 'btrfs', '/dev/root'))), [['/var (sda1)'], ['/var (sdb1)']])
})

t.test('zfs: its members by udev, else every disk', async t => {
  const member = shipped({ '/run/udev/data/b8:23': 'S:disk/by-id/x\nE:ID_FS_TYPE=zfs_member\nE:ID_FS_LABEL=rpool\n', '/run/udev/data/b8:11': 'E:ID_FS_TYPE=zfs_member\nE:ID_FS_LABEL=tank\n' })
  const pool = mounted('/', '', 'zfs', 'rpool/ROOT/debian')
  const known = carried(t, SATA, SECOND, member, pool)
  t.same([known['0000:06:00.0'], known['0000:07:00.0']], [undefined, ['/ (sdb3)']])
  const unknown = carried(t, SATA, SECOND, pool)
  t.match(unknown, { '0000:05:00.0': [/^\/boot\/efi /, /^\/ \(which of the disks/], '0000:06:00.0': [/^\/ \(which/], '0000:07:00.0': [/^\/ \(which/] })
})

t.test('a USB disk and a VMD', async t => {
  t.same(carried(t, usb('0000:06:00.0', { block: 'sda' }), mounted('/boot', 'sda1'))['0000:06:00.0'], ['/boot (sda1)'])
  const under = '/sys/devices/pci0000:00/0000:00:0e.0/pci10000:00/10000:00:02.0/10000:01:00.0'
  const found = carried(t, shows({ [`${under}/nvme/nvme7/nvme7n1/dev`]: '259:70\n', '/sys/class/block/nvme7n1': { link: `../..${under.slice(4)}/nvme/nvme7/nvme7n1` }, '/sys/dev/block/259:70': { link: `../..${under.slice(4)}/nvme/nvme7/nvme7n1` } }),
    shows({ '/proc/1/mountinfo': '99 22 259:70 / /var rw - xfs /dev/nvme7n1 rw\n' }))
  t.match(found, { '0000:00:0e.0': ['/var (nvme7n1)'], '10000:00:02.0': ['/var (nvme7n1)'], '10000:01:00.0': ['/var (nvme7n1)'] }, 'also what only the first process has mounted')
})

const SUBSYSTEM = '/sys/devices/virtual/nvme-subsystem/nvme-subsys3'
function namespace(dir: string): Files {
  return { [`${dir}/dev`]: '259:80\n', [`${dir}/nvme3n1p1/dev`]: '259:81\n', [`${dir}/nvme3n1p1/partition`]: '1\n', '/sys/dev/block/259:81': { link: `${dir}/nvme3n1p1` }, '/sys/class/block/nvme3n1p1': { link: `${dir}/nvme3n1p1` } }
}

t.test('NVMe multipath: by the names of its paths, by the controllers of its subsystem', async t => {
  const root = shows({ ...namespace(`${SUBSYSTEM}/nvme3n1`), '/proc/1/mountinfo': '99 22 259:81 / /var rw - xfs /dev/nvme3n1p1 rw\n' })
  const one = '/sys/devices/pci0000:00/0000:00:01.1/0000:09:00.0/nvme/nvme3'
  const two = '/sys/devices/pci0000:00/0000:00:01.2/0000:0a:00.0/nvme/nvme4'
  t.match(carried(t, root, shows({ '/sys/class/block/nvme3c3n1': { link: `${one}/nvme3c3n1` }, [`${one}/nvme3c3n1/size`]: '1\n', '/sys/class/block/nvme4c4n1': { link: `${two}/nvme4c4n1` }, [`${two}/nvme4c4n1/size`]: '1\n' })),
    { '0000:09:00.0': ['/var (nvme3c3n1)'], '0000:0a:00.0': undefined })
  t.match(carried(t, root, shows({ [`${one}/address`]: '\n', [`${two}/address`]: '\n', [`${SUBSYSTEM}/nvme3`]: { link: one }, [`${SUBSYSTEM}/nvme4`]: { link: two } })),
    { '0000:09:00.0': ['/var (nvme3)'], '0000:0a:00.0': ['/var (nvme4)'] })
})

const STORAGE_NET = [nic('0000:08:00.0', { netdev: 'ens1', group: 23 }), subnet('10.9.0.0', '255.255.0.0', 'ens1')]

t.test('disks and file systems behind a network', async t => {
  const disk = '/sys/devices/platform/host9/session2/target9:0:0/9:0:0:1/block/sdq'
  t.same(carried(t, ...STORAGE_NET, shows({
    [`${disk}/dev`]: '65:0\n', '/sys/class/block/sdq': { link: disk }, '/sys/dev/block/65:0': { link: disk }, '/sys/class/iscsi_connection/connection2:0/address': '10.9.1.1\n',
    '/sys/class/iscsi_connection/connection20:0/address': '192.0.2.1\n', '/proc/1/mountinfo': '99 22 65:0 / /var rw - xfs /dev/sdq rw\n',
  }))['0000:08:00.0'], ['/var (sdq at 10.9.1.1, through ens1)'], 'iSCSI')
  const fabric = '/sys/devices/virtual/nvme-fabrics/ctl/nvme3'
  t.same(carried(t, ...STORAGE_NET, shows({ ...namespace(`${fabric}/nvme3n1`), [`${fabric}/address`]: 'traddr=10.9.1.2,trsvcid=4420,src_addr=10.9.0.7\n', '/proc/1/mountinfo': '99 22 259:81 / /var rw - xfs /dev/nvme3n1p1 rw\n' }))['0000:08:00.0'],
    ['/var (nvme3n1p1 at 10.9.1.2, through ens1)'], 'NVMe over a network')
  const mount = (line: string): Word => shows({ '/proc/1/mountinfo': `${line}\n` })
  t.same(carried(t, ...STORAGE_NET, mount('99 22 0:90 / /var/lib/nova/instances rw - nfs4 filer:/nova rw,vers=4.2,addr=10.9.1.3,clientaddr=10.9.0.7'))['0000:08:00.0'],
    ['/var/lib/nova/instances (filer:/nova at 10.9.1.3, through ens1)'])
  t.match(carried(t, ...STORAGE_NET, mount('99 22 0:90 / /var/lib/nova rw - ceph 10.9.1.4:6789,10.9.1.5:6789:/nova rw,name=nova'))['0000:08:00.0'], [/10\.9\.1\.4, through ens1/, /10\.9\.1\.5, through ens1/])
})

t.test('bond, VLAN, bridge and team under the default route', async t => {
  const ports = [nic('0000:08:00.0', { netdev: 'ens1', group: 23 }), nic('0000:09:00.0', { netdev: 'ens2', group: 24 })]
  const found = carried(t, ...ports, netOver('bond0', 'ens1', 'ens2'), netOver('bond0.7', 'bond0'), netOver('br0', 'bond0.7'), defaultRoutes('br0'))
  t.match(found, { '0000:08:00.0': ['the default route (ens1)'], '0000:09:00.0': ['the default route (ens2)'], '0000:04:00.0': undefined })
  t.match(carried(t, ...ports, netOver('team0', 'ens2'), defaultRoutes('team0')), { '0000:09:00.0': ['the default route (ens2)'] })
  t.match(carried(t, ...ports, netOver('br-ex'), netOver('ovs-system', 'ens1'), defaultRoutes('br-ex')), { '0000:08:00.0': ['the default route (ens1)'] }, 'Open vSwitch does not show which bridge a port is in')
  t.match(carried(t, ...ports, netOver('loop-a', 'loop-b'), netOver('loop-b', 'loop-a'), defaultRoutes('loop-a')), { '0000:08:00.0': undefined }, 'a ring ends')
})

t.test('IPv6 has a default route of its own; one that rejects is none', async t => {
  const zero = '0'.repeat(32)
  const line = (flags: string, via: string): string => `${zero} 00 ${zero} 00 fe800000000000000000000000000001 00000400 00000001 00000000 ${flags} ${via}\n`
  const ports = nic('0000:08:00.0', { netdev: 'ens1', group: 23 })
  t.match(carried(t, ports, shows({ '/proc/net/ipv6_route': line('00000003', 'ens1') + line('00200200', 'lo') })), { '0000:08:00.0': ['the default route (ens1)'], ...NIC })
  t.match(carried(t, ports, shows({ '/proc/net/ipv6_route': line('00000203', 'ens1') })), { '0000:08:00.0': undefined })
})

t.test('the operator\'s connection: this process\'s own, and whoever is logged in', async t => {
  const one = STORAGE_NET
  t.same(carried(t, ...one, loggedIn('10.9.3.3', '10.9.0.7'))['0000:08:00.0'], ['the ssh connection from 10.9.3.3 (ens1)'])
  t.same(carried(t, ...one, loggedIn('198.51.100.9', '10.9.0.7')), {
    '0000:04:00.0': ['the default route (eno1)', 'the ssh connection from 198.51.100.9 (eno1)'], '0000:05:00.0': ['/ (nvme0n1p2)', ...ESP], '0000:08:00.0': ['the ssh connection from 198.51.100.9 (ens1)'],
  }, 'from afar, to an address of the second port')
  t.notOk('0000:08:00.0' in carried(t, ...one, loggedIn('127.0.0.1', '127.0.0.1')))
  const sudo = { '/proc/self/status': 'Name:\tnode\nPPid:\t70\n', '/proc/self/environ': 'HOME=/root\0', '/proc/70/status': 'Name:\tsudo\nPPid:\t60\n', '/proc/60/environ': 'LANG=C\0SSH_CONNECTION=10.9.4.4 50122 10.9.0.7 2222\0' }
  t.same(carried(t, ...one, shows(sudo))['0000:08:00.0'], ['the ssh connection from 10.9.4.4 (ens1)'], 'a process above has it, and the port is another')
  const mapped = '   0: 0000000000000000FFFF00000700090A:0016 0000000000000000FFFF00000303090A:D431 01 0:0 0:0 0 0 0\n'
  t.same(carried(t, ...one, shows({ '/proc/net/tcp6': `sl local\n${mapped}` }))['0000:08:00.0'], ['the ssh connection from 10.9.3.3 (ens1)'])
  const v6 = 'fd00000000000000 0000000000000000'.replace(' ', '')
  t.same(carried(t, ...one, shows({
    '/proc/net/ipv6_route': `${v6} 40 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00000100 1 0 00000001 ens1\n`,
    '/proc/net/tcp6': 'sl local\n   0: 000000FD000000000000000001000000:0016 000000FD000000000000000002000000:D431 01 0:0 0:0 0 0 0\n',
  }))['0000:08:00.0'], ['the ssh connection from fd00:0:0:0:0:0:0:2 (ens1)'])
})

t.test('a virtual function needs its physical function', async t => {
  const dir = t.testdir()
  lay(openTree(dir), {
    ...pciFiles([fn('0000:08:00.0', '8086:1572', '0200', { driver: 'i40e' }), fn('0000:08:02.0', '8086:154c', '0200', { driver: 'iavf', links: { physfn: '../0000:08:00.0' } })]),
    '/sys/class/net/ens1v0': { link: '../../devices/pci0000:08/0000:08:02.0/net/ens1v0' }, '/sys/devices/pci0000:08/0000:08:02.0/net/ens1v0/operstate': 'up\n',
    '/proc/net/route': 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\nens1v0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\n',
  })
  t.same([...lifelines(openHost({ root: dir })).keys()].sort(), ['0000:08:00.0', '0000:08:02.0'])
})

t.test('a tree that tells nothing, and nothing kept from one call to the next', async t => {
  t.same([...lifelines(openHost({ root: t.testdir() }))], [])
  const dir = scratch(t)
  const build = allHosts['debian12']
  if (build === undefined) throw new Error('there is no host debian12')
  writeTree(dir, build())
  const host = openHost({ root: dir })
  t.ok(lifelines(host).has('0000:04:00.0'))
  openTree(dir).write('/proc/net/route', 'Iface\n')
  t.notOk(lifelines(host).has('0000:04:00.0'))
})

t.test('what hangs on a function, in words', async t => {
  const dir = scratch(t)
  writeTree(dir, debian12(xeon(), without('0000:05:00.0'), nvme('0000:05:00.0'), usb('0000:06:00.0', { block: 'sda', keyboard: true }), madeOf('dm-0', ['sda3'], 'vg-srv'), mounted('/srv', 'dm-0')))
  const cargo = readCargo(openHost({ root: dir }))
  t.same(cargo('0000:06:00.0'), ['disk sda', 'USB device Plain Keyboard', 'USB keyboard', 'file system /srv'])
  t.same(cargo('0000:05:00.0'), ['disk nvme0n1', 'file system /', 'file system /boot/efi'])
  t.same(cargo('0000:04:00.0'), ['network interface eno1'])
  t.same(cargo('0000:03:00.0'), [])
})
