// Whether this node waits for a boot, asked of nobody: what our runs have recorded is what was asked for, and the
// running kernel tells which of its effects are missing. A text that has changed is no reason; nor is an effect that
// the next boot would not bring either.
import { waitingOptions } from './bind-plan.ts'
import { itemsOf, keyOf, satisfied } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { findingsOf } from './findings.ts'
import { givenDevices } from './given.ts'
import type { HostView } from './host.ts'
import { effects } from './iommu-effects.ts'
import { extraWishes } from './iommu-args.ts'
import { isVfioDriver } from './iommu.ts'
import { ourClaims, readJournal, recordedDevices } from './journal.ts'
import { modulesOf, runningKernel } from './kernels.ts'
import type { Claim } from './module.ts'
import { readNextBoot } from './next-boot.ts'
import type { NextBoot } from './next-boot.ts'
import { driverctlOf } from './other-binders.ts'
import { readPci, sysfsKnown } from './pci.ts'
import { verdict } from './verdict.ts'
import { loaderOf } from './bind-host.ts'

interface Need {
  readonly reasons: readonly string[]
  readonly notes: readonly string[]
}

/** Arguments of a command line that are judged by what they do; all others by whether they are there. */
const BY_EFFECT = /^(intel_iommu|amd_iommu|iommu|iommu\.passthrough|modprobe\.blacklist|module_blacklist|rd\.driver\..*|vfio_pci\..*)$/

/** No reasons: nothing waits for a boot, or that cannot be told, which the notes say. Throws E_HOST for a journal that cannot be read. */
export function rebootNeed(host: HostView): Need {
  if (host.attr('/proc/cmdline') === null) return { reasons: [], notes: ['no kernel runs in this tree: nothing waits for a boot'] }
  const next = readNextBoot(host)
  if ('unknown' in next) return { reasons: [], notes: [`what the next boot brings cannot be told: ${next.unknown}`] }
  const claims = ourClaims(host)
  const devices = ofDevices(host)
  const reasons = [...devices.reasons, ...givenBack(host), ...ofArguments(host, claims, next), ...ofModules(host, claims, next), ...ofOptions(host, claims)]
  return { reasons: [...new Set(reasons)], notes: devices.notes }
}

/** The devices of the last apply, as passthrough_verify judges them. */
function ofDevices(host: HostView): Need {
  const recorded = recordedDevices(host)
  if (recorded.length === 0 || !sysfsKnown(host)) return { reasons: [], notes: [] }
  const { findings } = findingsOf(host, { ids: undefined, addresses: undefined, recorded, expect_count: undefined })
  const { status } = verdict(findings)
  if (status === 'ready') return { reasons: [], notes: [] }
  if (status !== 'pending_reboot') return { reasons: [], notes: [`passthrough_verify says ${status}, which a reboot does not mend: run it and do what it says`] }
  const missing = findings.filter(one => !one.ok && one.about === 'now' && one.severity === 'error')
  return { reasons: missing.map(one => `${one.address === undefined ? '' : `${one.address}: `}${one.id} is ${one.found}, expected ${one.expected}`), notes: [] }
}

/** Functions of ours that vfio-pci still has and no longer gets, also not by driverctl. */
function givenBack(host: HostView): readonly string[] {
  const ours = new Set(readJournal(host).flatMap(run => run.devices).map(one => one.address))
  const given = new Set(givenDevices(host, loaderOf(host).loader).map(one => one.address))
  return readPci(host).filter(one => ours.has(one.address) && isVfioDriver(one.driver) && !given.has(one.address) && !isVfioDriver(driverctlOf(host, one.address)?.driver ?? null)).map(one => `${one.address} stays on ${one.driver ?? ''} until the next boot`)
}

/** What we put on the kernel command line and the entry that boots next has. */
function ofArguments(host: HostView, claims: readonly Claim[], { entry }: NextBoot): readonly string[] {
  const pieces = claims.filter(claim => claim.thing === 'arg' && keyOf(claim.value) !== 'vfio_pci.ids').map(claim => claim.value)
  const lists = [...new Set(pieces.map(keyOf))].flatMap((key): readonly ArgWish[] => {
    const items = pieces.filter(piece => keyOf(piece) === key).flatMap(itemsOf)
    return /blacklist$/.test(key) ? [{ kind: 'list', key, items }] : []
  })
  const wishes = [...lists, ...extraWishes(pieces.filter(piece => !/blacklist$/.test(keyOf(piece))))]
  return effects(host, wishes.filter(wish => satisfied(entry.tokens, wish)), pieces.filter(piece => !BY_EFFECT.test(keyOf(piece)))).rebootReasons || []
}

/** Modules that the kernel which boots next has and the running one has not. */
function ofModules(host: HostView, claims: readonly Claim[], { kernel }: NextBoot): readonly string[] {
  const running = runningKernel(host)
  if (running === null || kernel === null || kernel === running) return []
  const lacks = (version: string, name: string): boolean => modulesOf(host, version)(name) === 'absent'
  const names = claims.filter(claim => claim.thing === 'module').map(claim => claim.value)
  return names.filter(name => lacks(running, name) && !lacks(kernel, name)).map(name => `${name} is not in the running kernel ${running}, and ${kernel} has it`)
}

/** Parameters of vfio-pci that we set, in modprobe.d or on the command line. */
function ofOptions(host: HostView, claims: readonly Claim[]): readonly string[] {
  const set = claims.flatMap(({ value }) => {
    const [, name, on] = /^(?:options vfio-pci |vfio-pci\.)(disable_\w+)=([01])$/.exec(value) || []
    return name === undefined ? [] : [[name, on === '1'] as const]
  })
  return waitingOptions(host, Object.fromEntries(set))
}
