// Which of the wanted arguments the running kernel has, and whether anything waits for a boot because of them. Asked
// of sysfs, not of the text: many kernels switch the IOMMU on by themselves.
import { keyOf, keysOf, satisfied } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { runningTokens } from './facts.ts'
import type { HostView } from './host.ts'
import { iommuFacts, iommuState } from './iommu.ts'
import { wordsOf } from './iommu-args.ts'
import type { CpuKind } from './iommu-args.ts'
import { isLoaded } from './kernels.ts'
import type { Report } from './module.ts'

/** The wanted words that /proc/cmdline has; [] where no kernel runs. */
export function runningWords(host: HostView, wishes: readonly ArgWish[]): readonly string[] {
  const tokens = runningTokens(host)
  return tokens === null ? [] : wordsOf(wishes.filter(wish => satisfied(tokens, wish)))
}

/** A missing argument asks for a reboot only where its effect is missing too. */
export function effects(host: HostView, wishes: readonly ArgWish[], extra: readonly string[]): Pick<Report, 'rebootReasons' | 'pendingAtBoot'> {
  const tokens = runningTokens(host)
  if (tokens === null) return {}
  const { active } = iommuState(host)
  const [reasons, later]: [string[], string[]] = [[], []]
  for (const wish of wishes.filter(one => !satisfied(tokens, one))) {
    const words = wordsOf([wish]).join(' ')
    const keys = keysOf(wish)
    const off = wish.kind === 'flags' && !satisfied(tokens, { kind: 'flags', key: wish.key, lacks: ['off'] }) && wish.lacks.includes('off')
    const loaded = wish.kind === 'list' && keys[0] === 'modprobe.blacklist' ? wish.items.filter(name => isLoaded(host, name)) : []
    if (off && active !== true) reasons.push(`the running command line has ${keys[0]}=off, which the next boot no longer has`)
    else if (keys[0] === 'intel_iommu' && active !== true) reasons.push(`the IOMMU is ${active === null ? 'not seen to be active' : 'off'}, and ${words} switches it on at the next boot`)
    else if (loaded.length > 0) reasons.push(`${loaded.join(', ')} ${loaded.length === 1 ? 'is' : 'are'} loaded, and the blacklist keeps ${loaded.length === 1 ? 'it' : 'them'} out at the next boot`)
    else if (extra.some(arg => keys.includes(keyOf(arg)))) reasons.push(`${words} is not on the running command line`)
    else if (words !== '') later.push(`${words} is not on the running command line, and nothing that matters waits for it`)
  }
  return { rebootReasons: reasons, pendingAtBoot: later }
}

const IN_FIRMWARE = { intel: 'VT-d (a DMAR table)', amd: 'AMD-Vi (an IVRS table)', arm: 'an SMMU (an IORT table with one)' }

/** What no argument mends: a kernel finds the IOMMU by a table of the firmware. [] where the tables are not to be seen. */
export function offInFirmware(host: HostView, kind: CpuKind): readonly string[] {
  const { active, firmware_table } = iommuFacts(host)
  if (active === true || firmware_table !== null || host.list('/sys/firmware/acpi/tables').length === 0) return []
  return [`the firmware shows no ${IN_FIRMWARE[kind]}, so the arguments will have no effect: switch it on in the firmware setup at the reboot`]
}
