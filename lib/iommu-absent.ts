// The IOMMU arguments gone again, also where no journal tells who wrote them.
import { GUIDE } from './blacklist.ts'
import { bootable } from './bootloader/bootable.ts'
import { describe, takeOut } from './bootloader/bootloader.ts'
import type { BootLoader } from './bootloader/loader.ts'
import { isList, keyOf, satisfied } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { cpuKind } from './facts.ts'
import { sourceLines } from './given.ts'
import type { HostView } from './host.ts'
import { extraWishes, iommuWishes, pieces, withoutPiece } from './iommu-args.ts'
import type { CpuKind } from './iommu-args.ts'
import { ourClaims, readJournal } from './journal.ts'
import { refuseMeasuredBoot } from './measured-boot.ts'
import type { Plan } from './module.ts'
import { overlay } from './overlay.ts'

interface Absent {
  readonly cpu: 'auto' | CpuKind
  readonly blacklist: readonly string[] | undefined
  readonly extra_args: readonly string[]
  readonly regenerate: boolean
  readonly allow_measured_boot_change: boolean
}

/**
 * What runs recorded here have put on the command line goes, and what is named. Only where no run is recorded what
 * the guide sets goes too: nobody can tell then who wrote it. A token that says more than that stays as it is
 * (intel_iommu=on,sm_on), unless our word in it is recorded.
 */
export function planAbsent(host: HostView, loader: BootLoader, { cpu, blacklist, extra_args, regenerate, allow_measured_boot_change }: Absent): Plan {
  const kind = cpu === 'auto' ? cpuKind(host) : cpu
  const cpus: readonly CpuKind[] = kind === null ? ['intel', 'amd', 'arm'] : [kind]
  const guide = cpus.flatMap(one => iommuWishes({ cpu: one, passthrough: true, blacklist: blacklist ?? GUIDE, extra: [] })).flatMap(pieces)
  const named = [...(blacklist || []).map(name => `modprobe.blacklist=${name}`), ...extraWishes(extra_args).flatMap(pieces)]
  const recorded = readJournal(host).length > 0
  // The ids and parameters of vfio-pci are vfio_bind's.
  const ours = ourClaims(host).filter(claim => claim.thing === 'arg' && !keyOf(claim.value).startsWith('vfio_pci.'))
  const known = new Set(ours.map(claim => claim.value))
  const asked = [...new Set(recorded ? named : [...guide, ...named])]
    .map((word): ArgWish => isList(keyOf(word)) || known.has(word) ? withoutPiece(word) : { kind: 'absent', token: word })
  const { steps, notes } = takeOut(host, loader, path => [...asked, ...ours.filter(claim => claim.except?.includes(path) !== true).map(claim => withoutPiece(claim.value))], { regenerate })
  const words = [...guide, ...named].map(withoutPiece)
  const kept = new Set(sourceLines(overlay(host, steps), loader).flatMap(tokens => tokens.filter(token => words.some(word => !satisfied([token], word)))))
  const why = recorded ? 'is not ours, as the runs recorded here tell' : 'says more than what was asked to go, and no journal tells that we wrote it'
  return {
    steps, released: ours, guard: now => refuseMeasuredBoot(now, allow_measured_boot_change),
    notes: [...notes, ...[...kept].map(token => `${token} ${why}: left as it is`)],
    report: now => ({ own: { bootloader: describe(now, loader), wanted: [], running: [] }, bootable: bootable(now, loader) }),
  }
}
