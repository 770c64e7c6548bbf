// The IOMMU arguments gone again, also where no journal tells who wrote them.
import { GUIDE } from './blacklist.ts'
import { bootable } from './bootloader/bootable.ts'
import { describe, takeOut } from './bootloader/bootloader.ts'
import type { BootLoader } from './bootloader/bootloader.ts'
import { defaultTokens } from './bootloader/default-grub.ts'
import { bootEntries } from './bootloader/entries.ts'
import { isList, keyOf, satisfied } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { cpuKind } from './facts.ts'
import type { HostView } from './host.ts'
import { iommuWishes, pieces, withoutPiece } from './iommu-args.ts'
import type { CpuKind } from './iommu-args.ts'
import { ourClaims } from './journal.ts'
import { refuseMeasuredBoot } from './measured-boot.ts'
import type { Plan } from './module.ts'
import { overlay } from './overlay.ts'

export interface Absent {
  readonly cpu: 'auto' | CpuKind
  readonly blacklist: readonly string[] | undefined
  readonly extra_args: readonly string[]
  readonly regenerate: boolean
  readonly allow_measured_boot_change: boolean
}

/**
 * What the guide sets, and what was named, goes from every entry. A token that says more than that stays as it is
 * (intel_iommu=on,sm_on), unless the journal knows that we put our word into it.
 */
export function planAbsent(host: HostView, loader: BootLoader, { cpu, blacklist, extra_args, regenerate, allow_measured_boot_change }: Absent): Plan {
  const kind = cpu === 'auto' ? cpuKind(host) : cpu
  const cpus: readonly CpuKind[] = kind === null ? ['intel', 'amd', 'arm'] : [kind]
  const wishes = cpus.flatMap(one => iommuWishes({ cpu: one, passthrough: true, blacklist: blacklist ?? GUIDE, extra: extra_args }))
  const words = [...new Set(wishes.flatMap(pieces))]
  const recorded = ourClaims(host, 'iommu_cmdline').filter(claim => claim.thing === 'arg').map(claim => claim.value)
  const gone = words.map((word): ArgWish => isList(keyOf(word)) || recorded.includes(word) ? withoutPiece(word) : { kind: 'absent', token: word })
  const { steps, notes } = takeOut(host, loader, () => gone, { regenerate })
  if (steps.some(step => step.kind === 'file')) refuseMeasuredBoot(host, allow_measured_boot_change)
  const after = overlay(host, steps)
  const lines = loader.kind === 'bls' ? bootEntries(after, loader).map(entry => entry.tokens) : [defaultTokens(after, loader.defaults)]
  const kept = new Set(lines.flatMap(tokens => tokens.filter(token => words.some(word => !satisfied([token], withoutPiece(word))))))
  return {
    steps,
    notes: [...notes, ...[...kept].map(token => `${token} says more than what was asked to go, and no journal tells that we wrote it: left as it is`)],
    report: now => ({ own: { bootloader: describe(now, loader), wanted: [], running: [] }, bootable: bootable(now, loader) }),
  }
}
