// What kind of node this is, asked of its files and never of a version table. null: the host does not tell.
import { tokenise } from './cmdline.ts'
import type { AbsPath, HostView } from './host.ts'
import type { CpuKind } from './iommu-args.ts'

/** debian has Ubuntu in it, el RHEL and its rebuilds, suse openSUSE and SLE. */
export type OsFamily = 'debian' | 'el' | 'fedora' | 'suse' | 'unknown'

/** ID and ID_LIKE words -> family; the first that fits (os-release(5)). */
const FAMILIES: readonly (readonly [RegExp, OsFamily])[] = [
  [/^(debian|ubuntu|devuan)$/, 'debian'],
  [/^(rhel|centos|rocky|almalinux|ol|openela)$/, 'el'],
  [/^fedora$/, 'fedora'],
  [/^(suse|opensuse.*|sles.*|sled|sle.*)$/, 'suse'],
]
// A DMAR table is VT-d's, IVRS AMD-Vi's, IORT Arm's (ACPI; tables are files of mode 0400, so existence is asked).
const TABLES: readonly (readonly [string, CpuKind])[] = [['DMAR', 'intel'], ['IVRS', 'amd'], ['IORT', 'arm']]

/** A value of os-release (UTF-8), unquoted; null when it is not set. */
export function osRelease(host: HostView, key: string): string | null {
  const text = host.attr('/etc/os-release') ?? host.attr('/usr/lib/os-release') ?? ''
  const found = new RegExp(`^${key}=(["']?)(.*?)\\1\\s*$`, 'm').exec(text)
  return found === null ? null : Buffer.from(found[2] || '', 'latin1').toString('utf8')
}

/** By ID, then ID_LIKE of os-release(5); unknown where there is no such file, or none of its words is known. */
export function osFamily(host: HostView): OsFamily {
  // ID_LIKE of Rocky is "rhel centos fedora": ID and the first words count more.
  const words = `${osRelease(host, 'ID') || ''} ${osRelease(host, 'ID_LIKE') || ''}`.toLowerCase().split(/\s+/)
  for (const word of words) {
    const hit = FAMILIES.find(([pattern]) => pattern.test(word))
    if (hit !== undefined) return hit[1]
  }
  return 'unknown'
}

/** Which IOMMU the node has: by the firmware's table, then by what the processor can do (chosen by flag, as libvirt does). */
export function cpuKind(host: HostView): CpuKind | null {
  const table = TABLES.find(([name]) => host.stat(`/sys/firmware/acpi/tables/${name}`) !== null)
  if (table !== undefined) return table[1]
  const info = host.attr('/proc/cpuinfo') || ''
  const flags = (/^flags\s*:(.*)$/m.exec(info)?.[1] || '').split(/\s+/)
  if (flags.includes('vmx')) return 'intel'
  if (flags.includes('svm')) return 'amd'
  if (/^CPU implementer\s*:/m.test(info)) return 'arm'
  const vendor = /^vendor_id\s*:\s*(.*?)\s*$/m.exec(info)?.[1]
  if (vendor === 'GenuineIntel' || vendor === 'CentaurHauls' || vendor === 'Shanghai') return 'intel'
  return vendor === 'AuthenticAMD' || vendor === 'HygonGenuine' ? 'amd' : null
}

/** Tokens of the running kernel's command line; null where no kernel runs. */
export function runningTokens(host: HostView): readonly string[] | null {
  const text = host.attr('/proc/cmdline')
  return text === null ? null : tokenise(text)
}

/** Whether the machine started through UEFI: known while it runs, else told by what is installed. */
export function isUefi(host: HostView): boolean {
  if (host.stat('/sys/firmware') !== null && host.list('/sys/firmware').length > 0) return host.stat('/sys/firmware/efi') !== null
  return host.list('/boot/efi/EFI').length > 0 || /^[^#]\S*\s+\/boot\/efi\s/m.test(host.read('/etc/fstab') || '')
}

/** Directories of this system on the EFI system partition, by their grub.cfg. */
export function espGrubConfigs(host: HostView): readonly AbsPath[] {
  return host.list('/boot/efi/EFI').map((name): AbsPath => `/boot/efi/EFI/${name}/grub.cfg`).filter(path => host.real(path) !== null)
}

/** Whether guests' memory is encrypted here (SEV-SNP): then `iommu=pt` breaks it (AMD: SNP needs DMA translation). */
export function hasSevSnp(host: HostView): boolean {
  return /^[Y1]$/.test(host.attr('/sys/module/kvm_amd/parameters/sev_snp') || '')
}
