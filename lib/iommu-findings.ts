// What passthrough_verify says of the IOMMU: whether the firmware has one, the kernel uses it, and the next boot will.
import { itemsOf, keyOf, ofKernel, satisfied } from './cmdline.ts'
import { runningTokens } from './facts.ts'
import type { HostView } from './host.ts'
import { iommuFacts } from './iommu.ts'
import { runningKernel } from './kernels.ts'
import type { NextBoot } from './next-boot.ts'
import type { Judged } from './verdict.ts'

const OFF = { severity: 'error', status: 'off_in_kernel' } as const
const IOMMU_KEYS: readonly string[] = ['intel_iommu', 'amd_iommu', 'iommu']

/** The argument that switches the IOMMU off: of Intel's the last on or off decides, and nothing takes another's off back. */
function offIn(tokens: readonly string[]): string | undefined {
  return tokens.find(token => IOMMU_KEYS.includes(keyOf(token)) && itemsOf(token).includes('off') && !satisfied(tokens, { kind: 'flags', key: keyOf(token), has: 'on', lacks: ['off'] }))
}

function iommuArgs(tokens: readonly string[]): readonly string[] {
  return tokens.filter(token => IOMMU_KEYS.includes(keyOf(token)) || keyOf(token) === 'iommu.passthrough')
}

/** iommu.firmware and iommu.active, and boot.iommu too; `next` is null where nobody can tell what boots next, and then the last is missing. */
export function iommuFindings(host: HostView, next: NextBoot | null): readonly Judged[] {
  const facts = iommuFacts(host)
  const line = runningTokens(host)
  const running = line === null ? null : ofKernel(line)
  const active = facts.active === true
  const table = active || facts.firmware_table !== null
  const offNow = running === null ? undefined : offIn(running)
  const coming = next === null ? [] : ofKernel(next.entry.tokens)
  const asked = iommuArgs(coming)
  // What this kernel was told already and did not do, it does not do at the next boot either.
  const idle = facts.active === false && running !== null && offNow === undefined && next?.kernel === runningKernel(host) && asked.length > 0 && asked.every(token => running.includes(token))
  const enable = idle ? 'look in the kernel log why (DMAR, AMD-Vi, SMMU), and at the firmware setup' : 'run iommu_cmdline'
  const findings: Judged[] = [{
    ...OFF, id: 'iommu.firmware', about: 'both', status: 'off_in_firmware', ok: table, severity: facts.active === null ? 'warning' : 'error',
    found: table ? facts.firmware_table ?? 'an active IOMMU' : 'no DMAR, IVRS or VIOT table, and no IORT with an SMMU', expected: 'a table of the firmware that describes the IOMMU',
    read_from: '/sys/firmware/acpi/tables', remedy: table ? '' : 'switch VT-d, AMD-Vi or SMMU on in the firmware setup',
  }, {
    ...OFF, id: 'iommu.active', about: 'now', ok: active, severity: facts.active === null ? 'warning' : 'error',
    found: active ? `${facts.groups ?? 0} groups, units ${(facts.units ?? []).join(', ') || 'unknown'}` : offNow === undefined ? 'no IOMMU unit or group' : `${offNow} on the running command line`,
    expected: 'IOMMU groups', read_from: '/sys/kernel/iommu_groups', remedy: active ? '' : idle ? enable : `${enable} and reboot`,
  }]
  if (next === null) return findings
  const offNext = offIn(coming)
  const asks = (tokens: readonly string[], keys: readonly string[]): boolean => tokens.some(token => keys.includes(keyOf(token)) && itemsOf(token).some(flag => flag === 'on' || flag === 'pt')) || (keys === IOMMU_KEYS && tokens.some(token => keyOf(token) === 'iommu.passthrough'))
  // Where it is on without being asked for it stays on; intel_iommu=on that is running and goes may take it along.
  const lost = running !== null && asks(running, ['intel_iommu']) && !asks(coming, ['intel_iommu'])
  const enabled = offNext === undefined && (active ? !lost : !idle && asks(coming, IOMMU_KEYS))
  findings.push({
    ...OFF, id: 'boot.iommu', about: 'next', ok: enabled,
    found: offNext ?? (`${asked.join(' ')}${idle ? ', which the running kernel has without effect' : ''}` || 'no IOMMU argument'),
    expected: 'arguments that switch the IOMMU on', read_from: next.entry.from, remedy: enabled ? '' : enable,
  })
  return findings
}
