// Every boot entry, and those of kernels to come, carries the IOMMU arguments. Whether they have the effect is asked
// of sysfs, not of the text: many kernels switch the IOMMU on by themselves.
import { autoBlacklist, GUIDE, refuseTaken } from '../lib/blacklist.ts'
import { bootable } from '../lib/bootloader/bootable.ts'
import { describe, detectBootLoader, lackingByHand, planArgs, tooLong } from '../lib/bootloader/bootloader.ts'
import { badParam } from '../lib/errors.ts'
import { cpuKind, hasSevSnp } from '../lib/facts.ts'
import { hardwareOf } from '../lib/given.ts'
import { planAbsent } from '../lib/iommu-absent.ts'
import { contradiction, iommuWishes, wordsOf } from '../lib/iommu-args.ts'
import { effects, offInFirmware, runningWords } from '../lib/iommu-effects.ts'
import { refuseMeasuredBoot } from '../lib/measured-boot.ts'
import { defineModule } from '../lib/module.ts'
import { bool, choice, list, orWord, text } from '../lib/params.ts'
import { sysfsKnown } from '../lib/pci.ts'

const AMD_NOTE = 'amd_iommu=on is what the guides say: kernels before 5.19 ignore it silently, later ones log "Unknown option" and ignore it; the IOMMU of AMD is on by default'

/** GRUB parses the line that the arguments stand on; `--` would make init's of what follows. */
const ARGUMENT = /^(?!#|--$)(?:[!#%(-:=?-Z[\]^_a-z~]|"[ !#%-Z[\]^_a-~]*")+$/

export default defineModule({
  name: 'iommu_cmdline',
  summary: 'Puts the IOMMU arguments on every boot entry, of kernels to come as well.',
  params: {
    cpu: choice(['auto', 'intel', 'amd', 'arm'], { describe: 'Whose IOMMU; auto asks the ACPI tables, then /proc/cpuinfo.', default: 'auto' }),
    iommu_pt: choice(['auto', 'on', 'off'], { describe: 'Identity mappings for devices of the host; auto: on, but not where SEV-SNP is in use.', default: 'auto' }),
    blacklist: orWord('auto', list(text({ describe: 'A kernel module.', pattern: /^[A-Za-z0-9][\w-]*$/, expected: 'the name of a kernel module such as "nouveau"' }), { describe: 'Drivers to blacklist; auto, as when it is not given: nouveau, nvidia and nvidia_drm, less what a device needs that stays, and none without NVIDIA devices.' })),
    extra_args: list(text({ describe: 'A kernel argument.', pattern: ARGUMENT, expected: 'one kernel argument such as "hugepages=16", with blanks only between double quotes and without characters that GRUB reads for itself' }), { describe: 'Further kernel arguments; one replaces an earlier value of its key.', default: [], commas: true }),
    regenerate: bool({ describe: 'Remake grub.cfg; false edits its sources only.', default: true }),
    allow_measured_boot_change: bool({ describe: 'Change the boot although a TPM unlocks a disk only as long as it stays the same.', default: false }),
    state: choice(['present', 'absent'], { describe: 'absent takes the arguments out of every entry.', default: 'present' }),
  },
  example: { cpu: 'auto' },
  plan(host, { cpu, iommu_pt, blacklist, extra_args, regenerate, allow_measured_boot_change, state }) {
    const loader = detectBootLoader(host)
    if (state === 'absent') return planAbsent(host, loader, { cpu, blacklist, extra_args, regenerate, allow_measured_boot_change })
    const kind = cpu === 'auto' ? cpuKind(host) : cpu
    if (kind === null) throw badParam('cpu', 'cpu is auto, and neither an ACPI table (DMAR, IVRS, IORT) nor /proc/cpuinfo tells whose processor this is; say cpu: intel, amd or arm')
    const known = sysfsKnown(host)
    const hardware = hardwareOf(host, loader)
    if (blacklist !== undefined && known) refuseTaken(blacklist, hardware)
    const drivers = blacklist ?? (known ? autoBlacklist(hardware) : GUIDE)
    const snp = iommu_pt === 'auto' && hasSevSnp(host)
    const wishes = iommuWishes({ cpu: kind, passthrough: iommu_pt !== 'off' && !snp, blacklist: drivers, extra: extra_args })
    const odd = contradiction(wishes)
    if (odd !== null) throw badParam('extra_args', `extra_args has ${odd}, which contradicts the other arguments (${wordsOf(wishes).join(' ')}); leave it out`)
    const plan = planArgs(host, loader, wishes, { regenerate })
    const notes = [
      ...(known || blacklist !== undefined ? [] : ['this tree has no /sys/bus/pci/devices, so the guide\'s blacklist was taken as it is']),
      ...(snp ? ['iommu=pt is left out: SEV-SNP is in use here, and its guests need DMA that is translated'] : []),
      ...(kind === 'amd' ? [AMD_NOTE] : []),
    ]
    return {
      ...plan, notes: [...plan.notes, ...notes], guard: now => refuseMeasuredBoot(now, allow_measured_boot_change),
      report: now => ({
        own: { bootloader: describe(now, loader), wanted: wordsOf(wishes), running: runningWords(now, wishes) },
        ...effects(now, wishes, extra_args), bootable: bootable(now, loader), warnings: [...offInFirmware(now, kind), ...lackingByHand(now, loader, wishes), ...tooLong(now, loader, wishes)],
      }),
    }
  },
})
