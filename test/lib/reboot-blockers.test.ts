import t from 'tap'
import { packageBusy } from '../../lib/holders.ts'
import { haWarnings } from '../../lib/ha-agents.ts'
import { blockersOf } from '../../lib/reboot-blockers.ts'
import { isRebootScheduled, schedulers } from '../../lib/reboot-schedule.ts'
import { memoryHost } from './memory-host.ts'
import type { MemoryFiles } from './memory-host.ts'

const rows = (files: MemoryFiles): readonly string[] => blockersOf(memoryHost(files)).map(({ kind, text }) => `${kind}: ${text}`)

t.test('nothing is in the way of a node where nothing happens', async t => {
  t.same(rows({ '/proc/1/comm': 'systemd\n', '/proc/1/fd/0': { link: '/dev/null' }, '/proc/self/ns/pid': { link: 'pid:[4026531836]' } }), [])
})

t.test('who cannot see whether guests run does not find that none do', async t => {
  t.match(rows({ '/proc/1/fd/0': { link: '/dev/null' }, '/proc/self/ns/pid': { link: 'pid:[4026532456]' } }), [/^unseen: .*container/])
  t.match(rows({ '/proc/1/fd': { dir: 0o500 } }), [/^unseen: .*without root/])
})

t.test('a package transaction and a builder of images', async t => {
  const lock = { '/var/lib/dpkg/lock-frontend': '', '/proc/80/comm': 'apt-get\n' }
  t.same(rows({ ...lock, '/proc/locks': '1: POSIX  ADVISORY  WRITE 80 08:01:1 0 EOF\n' }), ['packages: apt-get (process 80) holds /var/lib/dpkg/lock-frontend: a package transaction is running'])
  t.same(rows({ ...lock, '/proc/locks': '' }), [])
  t.same(rows({ '/proc/81/comm': 'dracut\n' }), ['packages: dracut (process 81) is building a boot image'])
})

t.test('a lock on a file of another disk with the same inode is not that of a package tool', async t => {
  const held = (dev: number, at: string): boolean => {
    const host = memoryHost({ '/var/lib/dpkg/lock': '', '/proc/80/comm': 'x\n', '/proc/locks': `1: POSIX  ADVISORY  WRITE 80 ${at}:1 0 EOF\n` })
    return packageBusy({ ...host, stat: path => { const found = host.stat(path); return found === null ? null : { ...found, dev } } }) !== null
  }
  // makedev(3) of 8:1, of 259:3 (nvme), of 253:1000, and of a number that the file system made up.
  for (const [dev, at] of [[0x801, '08:01'], [0x10303, '103:03'], [0x30fde8, 'fd:3e8'], [0x2a, '00:29']] as const) t.ok(held(dev, at), at)
  for (const [dev, at] of [[0x801, '08:02'], [0x801, '18:01'], [0x10303, '03:03']] as const) t.notOk(held(dev, at), at)
})

t.test('cloud-init between its first stage and its last', async t => {
  const [status, result] = ['/run/cloud-init/status.json', '/run/cloud-init/result.json']
  t.match(rows({ [status]: '{}' }), [/^cloud_init: cloud-init has not finished/])
  t.same(rows({ [status]: '{}', [result]: '{}' }), [])
  t.same(rows({ '/run/cloud-init/disabled': '' }), [])
  t.match(rows({ [status]: { link: '../../var/lib/cloud/data/status.json' }, '/var/lib/cloud/data/status.json': '{}', [result]: { link: '../../var/lib/cloud/data/result.json' } }), [/^cloud_init/], 'a link to a result of no boot yet')
})

t.test('a /boot that is not mounted', async t => {
  const boot = { '/proc/cmdline': 'ro\n', '/proc/mounts': '/dev/sda1 / ext4 rw 0 0\n', '/etc/fstab': 'UUID=2 /boot ext4 nofail 0 2\n' }
  t.match(rows(boot), [/^boot: \/boot is in \/etc\/fstab and not mounted/])
  t.same(rows({ ...boot, '/proc/mounts': `${boot['/proc/mounts']}/dev/sda2 /boot ext4 rw 0 0\n` }), [])
})

t.test('inhibitors that block a shutdown, of processes that live', async t => {
  const lock = (more: string): MemoryFiles => ({ '/proc/90/comm': 'fwupd\n', '/run/systemd/inhibit/1': `# This is private data. Do not parse.\nWHAT=shutdown:sleep\nMODE=block\nUID=0\nPID=90\nWHO=Firmware update daemon\nWHY=Firmware Update in Progress\nFIFO=/run/systemd/inhibit/1.ref\n${more}`, '/run/systemd/inhibit/1.ref': '' })
  t.same(rows(lock('')), ['inhibitor: Firmware update daemon (process 90) blocks a shutdown: Firmware Update in Progress'])
  const changed = (from: string, to: string): MemoryFiles => ({ ...lock(''), '/run/systemd/inhibit/1': String(lock('')['/run/systemd/inhibit/1']).replace(from, to) })
  t.same(rows(changed('MODE=block', 'MODE=delay')), [], 'systemd itself waits for what only delays')
  t.same(rows(changed('shutdown:sleep', 'sleep:handle-lid-switch')), [])
  t.same(rows(changed('PID=90', 'PID=91')), [], 'whoever took it is gone')
  t.equal(rows(changed('MODE=block', 'MODE=block-weak')).length, 1)
})

t.test('agents that would evacuate or fence the node', async t => {
  t.match(haWarnings(memoryHost({ '/proc/7/comm': 'masakari-hostmo\n', '/proc/8/comm': 'pacemakerd\n', '/proc/9/comm': 'python3\n', '/proc/10/comm': 'constructor\n' })),
    [/^masakari-hostmonitor runs here .*on_maintenance/, /^pacemaker runs here .*pcs/])
})

t.test('how a reboot is scheduled, and how that is seen', async t => {
  const [timer, shutdown] = schedulers(memoryHost({}), 90, 'odd $HOME `x` %n "y"')
  t.equal(timer?.[0], 'systemd-run')
  t.ok(timer?.includes('--on-active=90s'))
  t.notMatch(timer?.join(' '), /[$`%"]/, 'nothing that an ExecStart would expand')
  t.same(shutdown?.slice(0, 3), ['shutdown', '-r', '+2'])
  t.equal(schedulers(memoryHost({ '/lib/molly-guard/shutdown': '' }), 5, 'x')[1]?.[0], '/lib/molly-guard/shutdown', 'past a guard that would ask a person')
  t.notOk(isRebootScheduled(memoryHost({})))
  t.ok(isRebootScheduled(memoryHost({ '/run/systemd/transient/vfiokit-reboot.timer': '' })))
  const file = '/run/systemd/shutdown/scheduled'
  t.ok(isRebootScheduled(memoryHost({ [file]: 'USEC=1\nWARN_WALL=1\nMODE=reboot\nWALL_MESSAGE=vfiokit: x\n' })))
  t.notOk(isRebootScheduled(memoryHost({ [file]: 'USEC=1\nWARN_WALL=1\nMODE=reboot\nWALL_MESSAGE=night maintenance\n' })), 'of somebody else, at some other time')
})
