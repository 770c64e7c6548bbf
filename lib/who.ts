// Which node a result speaks of. Pure.
import { osRelease } from './facts.ts'
import type { HostView } from './host.ts'
import type { HostName } from './result.ts'

/** Node's names of processors -> uname -m. */
const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' }

/** Name, machine id, distribution, running kernel and processor, as far as the host tells. */
export function whoIs(host: HostView): HostName {
  const here = host.root === '/'
  const running = host.attr('/proc/sys/kernel/hostname')
  // hostname(5): comments are allowed before it.
  const configured = /^[^#\s].*$/m.exec(host.attr('/etc/hostname') || '')?.[0] ?? null
  // A tree may have this machine's /proc mounted into it.
  const name = here ? running || configured : configured || running
  const facts = {
    name,
    // machine-id(5): "uninitialized" until the first boot.
    machine_id: /^\w{32}$/.exec(host.attr('/etc/machine-id') || '')?.[0],
    os: osRelease(host, 'PRETTY_NAME') || [osRelease(host, 'NAME'), osRelease(host, 'VERSION')].filter(Boolean).join(' '),
    kernel: host.attr('/proc/sys/kernel/osrelease'),
    arch: host.attr('/proc/sys/kernel/arch') ?? (here ? MACHINES[process.arch] ?? process.arch : null),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value))
}
