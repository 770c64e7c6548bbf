import t from 'tap'
import { blindness, holdersOf, placeOf, respawning, saidHolders, usesOf } from '../../lib/device-holders.ts'
import { nodesOf } from '../../lib/device-nodes.ts'
import type { HostView } from '../../lib/host.ts'
import { leftWriters } from '../../lib/left-writers.ts'
import { altered, readPci } from '../../lib/pci.ts'
import type { PciDevice } from '../../lib/pci.ts'
import { memoryHost } from './memory-host.ts'
import type { MemoryFiles } from './memory-host.ts'

const AT = '/sys/bus/pci/devices/0000:41:00.0'

/** A node as sysfs shows it: its directory, subsystem, name in /dev and number. */
function node(at: string, subsystem: string, name: string, number: string): MemoryFiles {
  return { [`${AT}/${at}/dev`]: `${number}\n`, [`${AT}/${at}/uevent`]: `MAJOR=${number.split(':')[0] ?? ''}\nDEVNAME=${name}\n`, [`${AT}/${at}/subsystem`]: { link: `/sys/class/${subsystem}` } }
}

function deviceOf(host: HostView, changes: Partial<PciDevice> = {}): PciDevice {
  const [found] = readPci(host)
  if (found === undefined) throw new Error('no device')
  return altered(found, changes)
}

const FILES: MemoryFiles = {
  [`${AT}/vendor`]: '0x10de\n',
  ...node('drm/card1', 'drm', 'dri/card1', '226:1'),
  ...node('drm/renderD129', 'drm', 'dri/renderD129', '226:129'),
  ...node('drm/card1/card1-DP-1/i2c-6/i2c-dev/i2c-6', 'i2c-dev', 'i2c-6', '89:6'),
  ...node('sound/card2/controlC2', 'sound', 'snd/controlC2', '116:9'),
  ...node('sound/card2/input9/event9', 'input', 'input/event9', '13:73'),
  '/proc/driver/nvidia/gpus/0000:41:00.0/information': 'Model: \t\t NVIDIA A30\nDevice Minor: \t 3\n',
  '/sys/class/kfd/kfd/dev': '234:0\n',
  '/sys/class/vfio/12/dev': '241:0\n',
}

t.test('the nodes of a function: what keeps a driver from letting go, at any depth', async t => {
  const host = memoryHost(FILES)
  const all = { '/dev/dri/card1': '226:1', '/dev/dri/renderD129': '226:129', '/dev/i2c-6': '89:6', '/dev/snd/controlC2': '116:9', '/dev/nvidia3': '195:3' }
  t.same(Object.fromEntries(nodesOf(host, deviceOf(host))), all)
  t.same(Object.fromEntries(nodesOf(host, deviceOf(host, { driver: 'amdgpu' }))), { ...all, '/dev/kfd': '234:0' })
  t.same(Object.fromEntries(nodesOf(host, deviceOf(host, { driver: 'vfio-pci', group: 12 }))), { ...all, '/dev/vfio/12': '241:0' })
})

t.test('holders by path, by number under another name, and nobody else', async t => {
  const plain = memoryHost({
    ...FILES,
    '/proc/1/comm': 'systemd\n', '/proc/1/fd/0': { link: '/dev/null' },
    '/proc/70/comm': 'python3\n', '/proc/70/fd/3': { link: '/dev/nvidia3' }, '/proc/70/fd/4': { link: '/dev/nvidia3' }, '/proc/70/fd/5': { link: '/dev/nvidiactl' },
    '/proc/71/comm': 'renamed\n', '/proc/71/fd/3': { link: '/srv/jail/dev/gpu' }, '/proc/71/cgroup': '12:pids:/x\n1:name=systemd:/system.slice/jail.service\n0::/\n',
    '/proc/72/comm': 'other\n', '/proc/72/fd/3': { link: '/dev/nvidia30' }, '/proc/72/fd/4': { link: 'socket:[226]' }, '/proc/72/fd/5': { link: '/mnt/dead/file' },
  })
  const asked: string[] = []
  const host: HostView = { ...plain, device: path => { asked.push(path); return path === '/proc/71/fd/3' ? '226:129' : null } }
  const found = holdersOf(host, [deviceOf(host)])
  t.same(found.map(({ node, who, unit }) => [node, who, unit]), [
    ['/dev/nvidia3', 'python3 (process 70)', null],
    ['/dev/dri/renderD129', 'renamed (process 71, unit jail.service)', 'jail.service'],
  ])
  t.equal(saidHolders(found), 'python3 (process 70) has /dev/nvidia3 open; renamed (process 71, unit jail.service) has /dev/dri/renderD129 open')
  t.notOk(asked.includes('/proc/72/fd/5'), 'a file outside /dev is not looked at: its file system may be dead')
})

t.test('where a process belongs', async t => {
  const hex = '3f2a9c0d1e4b5a6978'.padEnd(64, '0')
  const cases: Readonly<Record<string, { unit?: string; within?: string }>> = {
    '0::/system.slice/nvidia-persistenced.service\n': { unit: 'nvidia-persistenced.service' },
    '0::/user.slice/user-1000.slice/session-3.scope\n': { unit: 'session-3.scope' },
    '0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-org.gnome.Shell.slice\n': { unit: 'user@1000.service' },
    [`0::/system.slice/docker-${hex}.scope\n`]: { within: 'container 3f2a9c0d1e4b' },
    [`12:devices:/docker/${hex}\n1:name=systemd:/docker/${hex}\n`]: { within: 'container 3f2a9c0d1e4b' },
    [`0::/machine.slice/libpod-${hex}.scope/container\n`]: { within: 'container 3f2a9c0d1e4b' },
    [`0::/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod1.slice/cri-containerd-${hex}.scope\n`]: { within: 'container 3f2a9c0d1e4b' },
    [`0::/kubepods/besteffort/pod0a/${hex}\n`]: { within: 'container 3f2a9c0d1e4b' },
    '0::/lxc.payload.web/system.slice/x.service\n': { within: 'container web' },
    '0::/machine.slice/machine-qemu\\x2d3\\x2dinstance\\x2d0000000a.scope/libvirt/vcpu0\n': { within: 'guest instance-0000000a' },
    '0::/\n': {},
    '': {},
  }
  for (const [cgroup, { unit = null, within = null }] of Object.entries(cases)) t.same(placeOf(cgroup), { unit, within }, cgroup)
})

t.test('what a look cannot see is known', async t => {
  const first = { '/proc/1/fd/0': { link: '/dev/null' }, '/proc/self/ns/pid': { link: 'pid:[4026531836]' } }
  t.equal(blindness(memoryHost(first)), null)
  t.equal(blindness(memoryHost({})), null, 'a tree without processes says nothing')
  t.match(blindness(memoryHost({ ...first, '/proc/self/ns/pid': { link: 'pid:[4026532456]' } })), /container/)
  t.match(blindness(memoryHost({ '/proc/1/fd': { dir: 0o500 }, '/proc/self/ns/pid': { link: 'pid:[4026531836]' } })), /without root/)
})

t.test('uses of a driver beside the modules on top of it; services; writers that were left', async t => {
  const host = memoryHost({
    '/sys/module/nvidia/refcnt': '5\n', '/sys/module/nvidia/holders/nvidia_uvm': { dir: 0o755 }, '/sys/module/nvidia/holders/nvidia_modeset': { dir: 0o755 },
    '/proc/7/comm': 'nv-hostengine\n', '/proc/7/cgroup': '0::/system.slice/nvidia-dcgm.service\n',
    '/proc/40/comm': 'vfiokit-write /\n', '/proc/40/cmdline': 'vfiokit-write /sys/devices/pci0000:40/0000:40:01.1/0000:41:00.0/driver_override vfio-pci\0\0',
    '/proc/41/comm': 'node\n', '/proc/41/cmdline': 'node vfiokit-write 0000:42:00.0\0',
  })
  t.equal(usesOf(host, 'nvidia'), 3)
  t.equal(usesOf(host, 'nouveau'), 0)
  t.same(respawning(host), ['nvidia-dcgm (process 7, unit nvidia-dcgm.service)'])
  t.same([...leftWriters(host)], [['0000:41:00.0', 40]])
})
