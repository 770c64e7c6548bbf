// Every boot image holds what it must: the file with the ids, and vfio-pci itself where another driver in the image
// could be first. Which tool builds them is what the node's kernel hooks say (lib/initramfs/tool.ts).
import { bootable } from '../lib/bootloader/bootable.ts'
import { detectBootLoader, refuseForeign } from '../lib/bootloader/bootloader.ts'
import type { BootLoader } from '../lib/bootloader/loader.ts'
import { bootEntries } from '../lib/bootloader/entries.ts'
import { Stop } from '../lib/errors.ts'
import type { HostView } from '../lib/host.ts'
import { imageRows, planImages, withoutImagesConfig } from '../lib/initramfs/plan.ts'
import { refuseMeasuredBoot } from '../lib/measured-boot.ts'
import { defineModule } from '../lib/module.ts'
import { bool, choice } from '../lib/params.ts'

export default defineModule({
  name: 'initramfs',
  summary: 'Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.',
  params: {
    kernels: choice(['all', 'running'], { describe: 'Whose images: all installed kernels, or only the running one.', default: 'all' }),
    rebuild: choice(['if_needed', 'always'], { describe: 'if_needed: an image that is up to date stays as it is.', default: 'if_needed' }),
    allow_measured_boot_change: bool({ describe: 'Rebuild although a TPM unlocks a disk only as long as the images stay the same.', default: false }),
    state: choice(['present', 'absent'], { describe: 'absent takes our settings of the tool back and rebuilds without them.', default: 'present' }),
  },
  example: {},
  plan(host, { kernels, rebuild, allow_measured_boot_change, state }) {
    const loader = loaderOf(host)
    const entries = loader === null ? {} : { entries: bootEntries(host, loader).filter(entry => !entry.recovery).map(entry => entry.tokens) }
    const plan = state === 'absent' ? withoutImagesConfig(host, { kernels, rebuild }) : planImages(host, { kernels, rebuild, ...entries })
    return {
      ...plan, guard: view => refuseMeasuredBoot(view, allow_measured_boot_change),
      report: now => ({ own: { images: imageRows(now, plan.steps) }, ...(loader === null ? {} : { bootable: bootable(now, loader) }) }),
    }
  },
})

/** Images are made whatever boots them: without a loader that is known, the running kernel tells the arguments. */
function loaderOf(host: HostView): BootLoader | null {
  refuseForeign(host)
  try { return detectBootLoader(host) } catch (error) {
    if (error instanceof Stop) return null
    throw error
  }
}
