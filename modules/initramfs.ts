// Every boot image holds what it must: the file with the ids, and vfio-pci itself where another driver in the image
// could be first. Which tool builds them is what the node's kernel hooks say (lib/initramfs/tool.ts).
import { defineModule } from '../lib/module.ts'
import { imageRows, planImages, withoutImagesConfig } from '../lib/initramfs/plan.ts'
import { choice } from '../lib/params.ts'

export default defineModule({
  name: 'initramfs',
  summary: 'Every boot image holds the ids for vfio-pci, and vfio-pci itself where another driver could be first.',
  params: {
    kernels: choice(['all', 'running'], { describe: 'Whose images: all installed kernels, or only the running one.', default: 'all' }),
    rebuild: choice(['if_needed', 'always'], { describe: 'if_needed: an image that is up to date stays as it is.', default: 'if_needed' }),
    state: choice(['present', 'absent'], { describe: 'absent takes our settings of the tool back and rebuilds without them.', default: 'present' }),
  },
  example: {},
  plan(host, { kernels, rebuild, state }) {
    const plan = state === 'absent' ? withoutImagesConfig(host, { kernels, rebuild }) : planImages(host, { kernels, rebuild })
    return { ...plan, report: now => ({ own: { images: imageRows(now, plan.steps) } }) }
  },
})
