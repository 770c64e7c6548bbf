// Writers of ours that were given up (lib/exec.ts) and still wait in the kernel. Such a write holds the lock of its
// device, and so would whoever reads driver_override: the kernel takes the same lock for it, and no signal reaches
// the reader either (kernel: pci-sysfs.c, driver_override_show).
import type { AbsPath, HostView } from './host.ts'
import { memo } from './remember.ts'

/** How such a process is called in /proc/<pid>/comm, which is cut to 15 characters (proc(5)). */
export const WRITER = 'vfiokit-write'

/** Address -> process. */
export function leftWriters(host: HostView): ReadonlyMap<string, number> {
  return memo(host, 'left-writers', () => {
    const found = new Map<string, number>()
    for (const pid of host.list('/proc')) {
      // The name first: the command line of a process that hangs elsewhere may hang its reader too.
      if (!/^\d+$/.test(pid) || host.attr(`/proc/${pid}/comm` as AbsPath)?.startsWith(WRITER) !== true) continue
      const address = (host.attr(`/proc/${pid}/cmdline` as AbsPath) || '').match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g)?.pop()
      if (address !== undefined) found.set(address, Number(pid))
    }
    return found
  })
}
