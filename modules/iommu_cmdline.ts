// Every boot entry, and those of kernels to come, carries the IOMMU arguments. Whether they have the effect is asked
// of sysfs, not of the text: many kernels switch the IOMMU on by themselves.
import { autoBlacklist, GUIDE, refuseTaken } from '../lib/blacklist.ts'
import type { Hardware } from '../lib/blacklist.ts'
import { bootable } from '../lib/bootloader/bootable.ts'
import { describe, detectBootLoader, planArgs, withoutArgs } from '../lib/bootloader/bootloader.ts'
import { bootEntries } from '../lib/bootloader/entries.ts'
import { itemsOf, keyOf, satisfied } from '../lib/cmdline.ts'
import { badParam } from '../lib/errors.ts'
import { cpuKind, hasSevSnp, runningTokens } from '../lib/facts.ts'
import { readGpus } from '../lib/gpus.ts'
import type { HostView } from '../lib/host.ts'
import { iommuFacts } from '../lib/iommu.ts'
import { iommuWishes, pieces, wordsOf } from '../lib/iommu-args.ts'
import { refuseMeasuredBoot } from '../lib/measured-boot.ts'
import { parameterOf, readModprobe } from '../lib/modprobe.ts'
import { defineModule } from '../lib/module.ts'
import type { Report } from '../lib/module.ts'
import { bool, choice, list, text } from '../lib/params.ts'
import { readPci, sysfsKnown } from '../lib/pci.ts'
import { entriesOf, idOf } from '../lib/vfio-conf.ts'
import type { ArgWish } from '../lib/cmdline.ts'

const AMD_NOTE = 'amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by default'

export default defineModule({
  name: 'iommu_cmdline',
  summary: 'Puts the IOMMU arguments on every boot entry, of kernels to come as well.',
  params: {
    cpu: choice(['auto', 'intel', 'amd', 'arm'], { describe: 'Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.', default: 'auto' }),
    iommu_pt: choice(['auto', 'on', 'off'], { describe: 'Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.', default: 'auto' }),
    blacklist: list(text({ describe: 'A kernel module.', pattern: /^[A-Za-z0-9][\w-]*$/, expected: 'the name of a kernel module such as "nouveau"' }), { describe: 'Drivers to blacklist; unless given nouveau, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices.' }),
    extra_args: list(text({ describe: 'A kernel argument.', pattern: /^[!-~]+( [!-~]+)*$/, expected: 'one kernel argument of printable ASCII' }), { describe: 'Further kernel arguments; one replaces an earlier value of its key.', default: [], commas: true }),
    regenerate: bool({ describe: 'Remake grub.cfg; false edits its sources only.', default: true }),
    allow_measured_boot_change: bool({ describe: 'Change the boot although a TPM unlocks a disk only as long as it stays the same.', default: false }),
    state: choice(['present', 'absent'], { describe: 'absent takes the arguments out of every entry.', default: 'present' }),
  },
  example: { cpu: 'auto' },
  plan(host, { cpu, iommu_pt, blacklist, extra_args, regenerate, allow_measured_boot_change, state }) {
    const loader = detectBootLoader(host)
    const kind = cpu === 'auto' ? cpuKind(host) : cpu
    if (kind === null) throw badParam('cpu', 'cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: intel, amd or arm')
    const known = sysfsKnown(host)
    const hardware = hardwareOf(host)
    if (blacklist !== undefined && known && state === 'present') refuseTaken(blacklist, hardware)
    const drivers = blacklist ?? (known ? autoBlacklist(hardware) : GUIDE)
    const passthrough = iommu_pt === 'on' || (iommu_pt === 'auto' && !hasSevSnp(host))
    const wishes = iommuWishes({ cpu: kind, passthrough, blacklist: drivers, extra: extra_args })
    const plan = state === 'absent'
      ? { claims: [], warnings: [], ...withoutArgs(host, loader, wishes.flatMap(pieces).map(value => ({ thing: 'arg' as const, value })), { regenerate }) }
      : planArgs(host, loader, wishes, { regenerate })
    if (plan.steps.some(step => step.kind === 'file')) refuseMeasuredBoot(host, allow_measured_boot_change)
    const notes = [
      ...(known || blacklist !== undefined ? [] : ['this tree has no /sys/bus/pci/devices, so the guide\'s blacklist was taken as it is']),
      ...(kind === 'amd' && state === 'present' ? [AMD_NOTE] : []),
    ]
    return {
      ...plan, notes: [...plan.notes, ...notes],
      report: now => ({
        own: { bootloader: describe(now, loader), wanted: wordsOf(wishes), running: running(now, wishes) },
        ...(state === 'absent' ? {} : effects(now, wishes, extra_args)), bootable: bootable(now, loader),
      }),
    }
  },
})

function hardwareOf(host: HostView): Hardware {
  const devices = readPci(host)
  const inFiles = entriesOf(parameterOf(readModprobe(host), 'vfio_pci', 'ids')?.value)
  const onLine = bootEntries(host, detectBootLoader(host)).flatMap(entry => entry.tokens.filter(token => keyOf(token) === 'vfio_pci.ids').flatMap(itemsOf))
  return { devices, gpus: readGpus(host, devices), ids: [...inFiles, ...onLine].map(entry => idOf(entry) ?? '').filter(id => id !== '') }
}

function running(host: HostView, wishes: readonly ArgWish[]): readonly string[] {
  const tokens = runningTokens(host)
  return tokens === null ? [] : wordsOf(wishes.filter(wish => satisfied(tokens, wish)))
}

/** A missing argument asks for a reboot only where its effect is missing too. */
function effects(host: HostView, wishes: readonly ArgWish[], extra: readonly string[]): Pick<Report, 'rebootReasons' | 'pendingAtBoot'> {
  const tokens = runningTokens(host)
  if (tokens === null) return {}
  const active = iommuFacts(host).active
  const [reasons, later]: [string[], string[]] = [[], []]
  for (const wish of wishes.filter(one => !satisfied(tokens, one))) {
    const words = wordsOf([wish]).join(' ')
    if (words === '') { reasons.push('the running command line switches the IOMMU off'); continue }
    const key = wish.kind === 'token' ? keyOf(wish.token) : wish.kind === 'flags' || wish.kind === 'list' ? keyOf(wish.key) : ''
    const loaded = wish.kind === 'list' && key === 'modprobe.blacklist' ? wish.items.filter(name => host.stat(`/sys/module/${name.replace(/-/g, '_')}`) !== null) : []
    const asked = extra.some(arg => keyOf(arg) === key)
    if (key === 'intel_iommu' && active !== true) reasons.push(`the IOMMU is ${active === null ? 'not seen to be active' : 'off'}, and ${words} switches it on at the next boot`)
    else if (loaded.length > 0) reasons.push(`${loaded.join(', ')} ${loaded.length === 1 ? 'is' : 'are'} loaded, and the blacklist keeps ${loaded.length === 1 ? 'it' : 'them'} out at the next boot`)
    else if (asked) reasons.push(`${words} is not on the running command line`)
    else later.push(`${words} is not on the running command line, and nothing that matters waits for it`)
  }
  return { rebootReasons: reasons, pendingAtBoot: later }
}
