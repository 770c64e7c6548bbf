// Guests by what /proc shows of them, whoever started them and wherever they run.
import t from 'tap'
import { guestsOf } from '../../lib/guests.ts'
import type { Guest } from '../../lib/guests.ts'
import { memoryHost } from './memory-host.ts'
import type { MemoryFiles } from './memory-host.ts'

interface Shown {
  readonly comm?: string
  readonly exe?: string
  readonly argv?: readonly string[]
  readonly cgroup?: string
  readonly fds?: readonly string[]
  readonly threads?: readonly string[]
  readonly state?: string
}

function shown(pid: number, { comm = 'x', exe, argv = [], cgroup = '0::/\n', fds = [], threads = [], state = 'S' }: Shown): MemoryFiles {
  return {
    [`/proc/${pid}/comm`]: `${comm}\n`, [`/proc/${pid}/cgroup`]: cgroup, [`/proc/${pid}/cmdline`]: argv.map(word => `${word}\0`).join(''),
    [`/proc/${pid}/stat`]: `${pid} (a (strange) name) ${state} 1 2 3\n`,
    ...(exe === undefined ? {} : { [`/proc/${pid}/exe`]: { link: exe } }),
    ...Object.fromEntries(fds.map((link, i) => [`/proc/${pid}/fd/${i + 3}`, { link }])),
    ...Object.fromEntries([comm, ...threads].map((name, i) => [`/proc/${pid}/task/${pid + i}/comm`, `${name}\n`])),
  }
}

function found(processes: Readonly<Record<number, Shown>>, more: MemoryFiles = {}): readonly Guest[] {
  return guestsOf(memoryHost({ ...Object.assign({}, ...Object.entries(processes).map(([pid, one]) => shown(Number(pid), one))) as MemoryFiles, ...more }))
}

const UUID = '49a8d0f2-7f8b-4c1c-8f0d-2b1f6f2f7a11'
const HEX = '3f2a9c0d1e4b5a6978'.padEnd(64, '0')
const NOVA = ['/usr/bin/qemu-system-x86_64', '-name', 'guest=instance-0000000a,debug-threads=on', '-S', '-machine', 'pc-q35-7.2,accel=kvm', '-uuid', UUID]

t.test('every way in which a guest comes to a node', async t => {
  const cases: Readonly<Record<string, readonly [Shown, string]>> = {
    'libvirt with systemd-machined': [{ comm: 'qemu-system-x86', exe: '/usr/bin/qemu-system-x86_64', argv: NOVA, cgroup: '0::/machine.slice/machine-qemu\\x2d3\\x2dinstance\\x2d0000000a.scope/libvirt/emulator\n' },
      `instance-0000000a (${UUID}, qemu-system-x86_64, process 70)`],
    'RHEL, replaced by an update since': [{ comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm (deleted)', argv: ['/usr/libexec/qemu-kvm', ...NOVA.slice(1)] }, `instance-0000000a (${UUID}, qemu-kvm, process 70)`],
    'kolla: libvirt in a container of podman': [{ comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: NOVA, cgroup: `0::/machine.slice/libpod-${HEX}.scope/container\n` },
      `instance-0000000a (${UUID}, qemu-kvm, process 70, container 3f2a9c0d1e4b)`],
    'KubeVirt': [{ comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: ['/usr/libexec/qemu-kvm', '-name', 'guest=default_web,debug-threads=on'], cgroup: `0::/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod1.slice/cri-containerd-${HEX}.scope\n` },
      'default_web (qemu-kvm, process 70, container 3f2a9c0d1e4b)'],
    'by hand, with a process name of its own': [{ comm: 'mybox', exe: '/usr/bin/qemu-system-aarch64', argv: ['qemu-system-aarch64', '-name', 'box,process=mybox', '-M', 'virt'] }, 'box (qemu-system-aarch64, process 70)'],
    'by hand, without a name': [{ comm: 'qemu-system-x86', exe: '/usr/bin/qemu-system-x86_64', argv: ['qemu-system-x86_64', '-M', 'q35'] }, 'a guest (qemu-system-x86_64, process 70)'],
    'a name with a comma': [{ exe: '/usr/bin/qemu-system-x86_64', argv: ['q', '--name', 'debug-threads=on,guest=a,,b'] }, 'a,b (qemu-system-x86_64, process 70)'],
    'Nix': [{ comm: '.qemu-system-x8', exe: '/nix/store/x/bin/.qemu-system-x86_64-wrapped' }, 'a guest (.qemu-system-x86_64-wrapped, process 70)'],
    'Cloud Hypervisor': [{ comm: 'cloud-hyperviso', exe: '/usr/bin/cloud-hypervisor' }, 'a guest (cloud-hypervisor, process 70)'],
    'seen by somebody who is not root': [{ comm: 'cloud-hyperviso' }, 'a guest (cloud-hyperviso, process 70)'],
    'a name that nobody knows, with a VM of KVM\'s': [{ comm: 'firecracker', exe: '/usr/bin/firecracker', fds: ['/dev/kvm', 'anon_inode:kvm-vm'] }, 'a guest (firecracker, process 70)'],
    'a VFIO group in use': [{ comm: 'vmm', exe: '/opt/vmm', fds: ['/dev/vfio/vfio', '/dev/vfio/12'] }, 'a guest (vmm, process 70)'],
    'a VFIO device by iommufd, in a container': [{ comm: 'vmm', exe: '/opt/vmm', fds: ['/dev/iommu', '/dev/vfio/devices/vfio0'], cgroup: `0::/system.slice/docker-${HEX}.scope\n` }, 'a guest (vmm, process 70, container 3f2a9c0d1e4b)'],
    'one that hangs: its words are not read': [{ comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: NOVA, state: 'D', cgroup: '0::/machine.slice/machine-qemu\\x2d3\\x2dinstance\\x2d0000000a.scope\n' }, 'instance-0000000a (qemu-kvm, process 70)'],
  }
  for (const [name, [one, text]] of Object.entries(cases)) t.same(found({ 70: one }).map(guest => guest.text), [text], name)
  t.match(found({ 70: cases['libvirt with systemd-machined']?.[0] ?? {} }), [{ pid: '70', name: 'instance-0000000a', uuid: UUID, migration: null }])
})

t.test('what is no guest', async t => {
  t.same(found({
    1: { comm: 'systemd', exe: '/usr/lib/systemd/systemd', fds: ['/dev/null'] },
    2: { comm: 'qemu-nbd', exe: '/usr/bin/qemu-nbd' },
    3: { comm: 'qemu-img', exe: '/usr/bin/qemu-img' },
    4: { comm: 'qemu-kvm', state: 'Z' },
    5: { comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: ['/usr/libexec/qemu-kvm', '-S', '-nodefaults', '-machine', 'none,accel=kvm:tcg'], fds: ['anon_inode:kvm-vm'] },
    6: { comm: 'ovs-vswitchd', exe: '/usr/sbin/ovs-vswitchd', fds: ['/dev/vfio/vfio', '/dev/vfio/30'] },
    7: { comm: 'libvirtd', exe: '/usr/sbin/libvirtd', fds: ['/dev/kvm', '/dev/vfio/vfio'] },
    8: { comm: 'cat', exe: '/usr/bin/cat', fds: ['/home/x/dev/vfio/notes.txt', '/srv/qemu-kvm'] },
    9: { comm: 'ovs-vswitchd', exe: '/usr/lib/openvswitch-switch-dpdk/ovs-vswitchd-dpdk', fds: ['/dev/vfio/vfio', '/dev/vfio/30'] },
    10: { comm: 'ovs-vswitchd', exe: '/usr/sbin/ovs-vswitchd.dpdk', fds: ['/dev/vfio/vfio', '/dev/vfio/30'] },
  }), [])
})

t.test('migrations, out and in, by threads and by what libvirt keeps', async t => {
  const guest = { comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: NOVA, threads: ['CPU 0/KVM', 'IO mon_iothread', 'vnc_worker'] }
  const way = (threads: readonly string[], more: MemoryFiles = {}): unknown => found({ 70: { ...guest, threads: [...guest.threads, ...threads] } }, more)[0]?.migration
  t.equal(way([]), null)
  for (const name of ['live_migration', 'multifdsend_0', 'mig/src/main']) t.equal(way([name]), 'out', name)
  for (const name of ['multifdrecv_1', 'postcopy/listen', 'fault-default', 'mig/dst/listen']) t.equal(way([name]), 'in', name)
  const state = (job: string): string => `<domstatus state='paused' reason='migrating' pid='70'>\n  ${job}\n  <domain type='kvm'><name>instance-0000000a</name></domain>\n</domstatus>\n`
  const at = (dir: string, job: string): MemoryFiles => ({ '/proc/70/root': { link: '/jail' }, [`/jail/${dir}/instance-0000000a.xml`]: state(job) })
  t.equal(way([], at('run/libvirt/qemu', "<job type='none' async='migration in' phase='prepare'/>")), 'in')
  t.equal(way([], at('run/libvirt/qemu/run', "<job type='migration op' async='migration out' phase='perform3'>")), 'out')
  t.equal(way([], at('run/libvirt/qemu', "<job type='none' async='backup'/>")), null)
})
