// Guests that run here, whoever started them and in whatever container: every process of every PID namespace is in the
// first one's /proc. Known by the file that a process executes and by what it has open; its command line, which takes
// a lock that a process hanging in a driver may hold, is read of those alone, and not where they hang.
import { placeOf, processes } from './device-holders.ts'
import type { AbsPath, HostView } from './host.ts'

/** A process that runs a guest. */
export interface Guest {
  readonly pid: string
  /** As its manager calls it: "instance-0000000a"; null where nothing tells. */
  readonly name: string | null
  /** Nova's id of the instance. */
  readonly uuid: string | null
  /** "instance-0000000a (qemu-kvm, process 4711, container 3f2a9c0d1e4b)" */
  readonly text: string
  readonly migration: 'in' | 'out' | null
}

/** RHEL's and everybody's QEMU, also as Nix wraps it; Cloud Hypervisor. */
const HYPERVISORS = /^\.?(qemu-kvm|qemu-system-|cloud-hyperv)/
/** A VM of KVM's, a device of VFIO's, a group of it: open in whatever runs a guest (kernel: kvm_main.c, vfio_main.c, group.c). */
const OF_GUESTS = /^anon_inode:(kvm-vm|\[vfio-device\])|(^|\/)dev\/vfio\/(devices\/vfio)?\d+$/
/** Services that drive NICs and disks of the host through VFIO: Open vSwitch with DPDK (RHEL's; what alternatives lead to on Debian and on Fedora), VPP, SPDK. */
const OF_THE_HOST: readonly string[] = ['ovs-vswitchd', 'ovs-vswitchd-dpdk', 'ovs-vswitchd.dpdk', 'vpp', 'spdk_tgt', 'nvmf_tgt']
/** Threads that QEMU has while it migrates, named since libvirt says debug-threads=on (QEMU: migration.c, multifd.c, postcopy-ram.c; before and since 9.1). */
const MIGRATION_THREADS: readonly (readonly ['in' | 'out', RegExp])[] = [
  ['out', /^(live_migration|multifdsend_|mig\/src\/)/], ['in', /^(multifdrecv_|postcopy\/|fault-(default|fast)|mig\/dst\/)/],
]
/** Where libvirt keeps what a domain is going through, below the root of its guests: the system's and a session's (KubeVirt). */
const STATES: readonly string[] = ['run/libvirt/qemu', 'run/libvirt/qemu/run']

/** In the order of processes(), without the dead and without a QEMU that libvirt only probes. Without root only a program's name tells. */
export function guestsOf(host: HostView): readonly Guest[] {
  return processes(host).flatMap(pid => {
    const program = programOf(host, pid)
    if (OF_THE_HOST.includes(program) || !(HYPERVISORS.test(program) || holdsGuest(host, pid))) return []
    const [, state = ''] = /[^]*\) (\S)/.exec(host.attr(`/proc/${pid}/stat`) || '') || []
    if (state === 'Z' || state === 'X') return []
    const argv = state === 'D' ? [] : (host.attr(`/proc/${pid}/cmdline`) || '').split('\0')
    return isProbe(argv) ? [] : [guest(host, pid, program, argv)]
  })
}

/** The file that it executes, without the mark of one that was replaced since; its name where only root may see that. */
function programOf(host: HostView, pid: string): string {
  const file = host.link(`/proc/${pid}/exe`)?.replace(/ \(deleted\)$/, '')
  return file === undefined ? host.attr(`/proc/${pid}/comm`) || '' : file.slice(file.lastIndexOf('/') + 1)
}

function holdsGuest(host: HostView, pid: string): boolean {
  return host.list(`/proc/${pid}/fd`).some(fd => OF_GUESTS.test(host.link(`/proc/${pid}/fd/${fd}`) || ''))
}

/** libvirt asks QEMU what it can do by starting it without a machine (libvirt: qemu_process.c). */
function isProbe(argv: readonly string[]): boolean {
  return argv.some((word, at) => /^--?(M|machine)$/.test(word) && /^none(,|$)/.test(argv[at + 1] || ''))
}

function guest(host: HostView, pid: string, program: string, argv: readonly string[]): Guest {
  const { within } = placeOf(host.attr(`/proc/${pid}/cgroup`) || '')
  const name = nameIn(option(argv, 'name') ?? '') ?? (within?.startsWith('guest ') === true ? within.slice('guest '.length) : null)
  const uuid = option(argv, 'uuid')
  const rest = [...(uuid === null ? [] : [uuid]), program, `process ${pid}`, ...(within === null || within === `guest ${name || ''}` ? [] : [within])]
  return { pid, name, uuid, text: `${name ?? 'a guest'} (${rest.join(', ')})`, migration: migrationOf(host, pid, name) }
}

/** QEMU takes its options with one dash or two. */
function option(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex(word => word === `-${name}` || word === `--${name}`)
  return at < 0 ? null : argv[at + 1] ?? null
}

/** `guest=NAME,debug-threads=on`, or NAME alone; a comma within it is doubled (QEMU: keyval). */
function nameIn(value: string): string | null {
  const parts = value.split(/(?<!,),(?!,)/).map(part => part.replace(/,,/g, ','))
  return parts.find(part => part.startsWith('guest='))?.slice('guest='.length) ?? parts.find(part => part !== '' && !part.includes('=')) ?? null
}

function migrationOf(host: HostView, pid: string, name: string | null): Guest['migration'] {
  const threads = host.list(`/proc/${pid}/task`).map(tid => host.attr(`/proc/${pid}/task/${tid}/comm`) || '')
  const named = MIGRATION_THREADS.find(([, pattern]) => threads.some(thread => pattern.test(thread)))
  if (named !== undefined) return named[0]
  if (name === null || name.includes('/')) return null
  const states = STATES.map(dir => host.attr(`/proc/${pid}/root/${dir}/${name}.xml` as AbsPath) || '')
  const found = states.map(xml => /<job [^>]*\basync='migration (in|out)'/.exec(xml)?.[1]).find(way => way !== undefined)
  return found === 'in' || found === 'out' ? found : null
}
