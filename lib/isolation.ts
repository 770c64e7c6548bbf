// What weakens the isolation that groups stand for: interrupts that are not remapped, and arguments that make the
// kernel believe in smaller groups than the hardware has.
import { itemsOf, keyOf, valueOf } from './cmdline.ts'
import { runningTokens } from './facts.ts'
import type { AbsPath, HostView } from './host.ts'
import { isOn, parameterOf, readModprobe } from './modprobe.ts'

const UNITS = '/sys/class/iommu'
const UNSAFE = 'allow_unsafe_interrupts'

/**
 * Whether a guest's device can be kept from raising interrupts of others; without that VFIO hands nothing out
 * (kernel: vfio_iommu_type1.c, "No interrupt remapping support"). null where nothing tells, and off x86.
 */
export function remapsInterrupts(host: HostView): boolean | null {
  const units = host.list(UNITS).filter(name => /^(dmar|ivhd)\d+$/.test(name))
  // Flags of the DMAR table, bit 0 INTR_REMAP (VT-d, 8.1): root reads it, and the IOMMU need not be on yet.
  const table = host.bytes('/sys/firmware/acpi/tables/DMAR', 37, 1)
  if (table !== null && table.length === 1 && ((table[0] ?? 1) & 1) === 0) return false
  if (units.length === 0) return null
  if ((runningTokens(host) || []).some(token => token === 'nointremap' || (keyOf(token) === 'intremap' && itemsOf(token).includes('off')))) return false
  // Bit 3 of the extended capabilities (VT-d, 11.4.3).
  const lacking = units.some(unit => (parseInt((host.attr(`${UNITS}/${unit}/intel-iommu/ecap` as AbsPath) ?? '8').slice(-1), 16) & 8) === 0)
  if (lacking) return false
  // IR-PCI-MSI, IR-IO-APIC: chips that remap carry it in their name (kernel: intel/irq_remapping.c, amd/iommu.c).
  const interrupts = host.attr('/proc/interrupts')
  return interrupts === null || !interrupts.includes('PCI-MSI') ? null : /\bIR-/.test(interrupts)
}

/** Whether the operator told vfio to do without: in the running kernel or for the next start of the module. */
export function allowsUnsafeInterrupts(host: HostView): boolean {
  const running = ['vfio_iommu_type1', 'iommufd'].flatMap(module => host.attr(`/sys/module/${module}/parameters/${UNSAFE}` as AbsPath) || [])
  const option = parameterOf(readModprobe(host), 'vfio_iommu_type1', UNSAFE)
  const tokens = (runningTokens(host) || []).filter(token => keyOf(token) === `vfio_iommu_type1.${UNSAFE}`)
  return [...running, ...(option === null ? [] : [option.value]), ...tokens.map(token => token.includes('=') ? valueOf(token) : null)].some(isOn)
}

/** One sentence for each argument of the running kernel that makes groups smaller than what the hardware keeps apart. */
export function weakenedGroups(host: HostView): readonly string[] {
  return (runningTokens(host) || []).flatMap(token => {
    if (keyOf(token) === 'pcie_acs_override') {
      return [`${token} is on the running command line: no mainline kernel knows it, and it splits IOMMU groups that the hardware does not keep apart, so a guest may reach what the host or another guest uses`]
    }
    const acs = keyOf(token) === 'pci' ? valueOf(token).split(/[,;]/).find(flag => /^(disable_acs_redir|config_acs)=/.test(flag)) : undefined
    return acs === undefined ? [] : [`pci=${acs} is on the running command line: it changes what the bridges keep apart, and the IOMMU groups with it`]
  })
}
