// Who is in the way of a rebuild: a package transaction or another initramfs build. Read from /proc, so it is
// only known where the node runs.
import { Stop } from './errors.ts'
import type { AbsPath, HostView } from './host.ts'

// dpkg(1) and apt lock the first two while they work; rpm (and so dnf, zypper) one of the last two.
const PACKAGE_LOCKS: readonly AbsPath[] = ['/var/lib/dpkg/lock-frontend', '/var/lib/dpkg/lock', '/var/lib/rpm/.rpm.lock', '/usr/lib/sysimage/rpm/.rpm.lock']
// comm is cut to 15 characters (proc(5)).
const BUILDERS = new Set(['update-initramfs', 'mkinitramfs', 'dracut', 'dracut.sh', 'mkinitrd'].map(name => name.slice(0, 15)))

function named(host: HostView, pid: string): string {
  return `${host.attr(`/proc/${pid}/comm`) ?? 'a process'} (process ${pid})`
}

function hex(number: number): string {
  return number.toString(16).padStart(2, '0')
}

/** E_BUSY naming the process, or null when nothing is in the way. */
export function packageBusy(host: HostView): Stop | null {
  const locks = host.attr('/proc/locks') || ''
  for (const path of PACKAGE_LOCKS) {
    const lock = host.stat(path)
    if (lock === null) continue
    // "1: POSIX  ADVISORY  WRITE 1234 08:01:5678 0 EOF": pid, device in hex, inode (proc(5)). Where stat(2) makes a
    // device up (major 0: btrfs, overlayfs) it may be another there.
    const [major, minor] = [lock.dev >>> 8 & 0xfff, lock.dev & 0xff | lock.dev >>> 12 & 0xfff00]
    const at = `${major === 0 ? '' : ` ${hex(major)}:${hex(minor)}`}:${lock.ino} `
    const line = locks.split('\n').find(text => text.includes(at) && /\b(POSIX|OFDLCK|FLOCK)\b/.test(text) && !text.includes('->'))
    const pid = line === undefined ? undefined : /WRITE\s+(\d+)/.exec(line)?.[1]
    if (pid !== undefined) return new Stop('E_BUSY', `${named(host, pid)} holds ${path}: a package transaction is running; wait until it ends and run this again`)
  }
  for (const pid of host.list('/proc')) {
    if (!/^\d+$/.test(pid) || !BUILDERS.has(host.attr(`/proc/${pid}/comm`) || '')) continue
    return new Stop('E_BUSY', `${named(host, pid)} is building a boot image; wait until it ends and run this again`)
  }
  return null
}
