// The steps that make every boot image hold what it must: the tool's configuration, then one image after the other,
// that of the running kernel last.
import { badParam, refused } from '../errors.ts'
import { runningTokens } from '../facts.ts'
import type { AbsPath, HostView } from '../host.ts'
import { installedKernels, runsItsOwn } from '../kernels.ts'
import type { Claim } from '../module.ts'
import { refuseUnmountedBoot } from '../mounts.ts'
import type { BootImageStep, Hold, Step } from '../steps.ts'
import { CONFIG_INPUTS, configFor, withoutConfig } from './config.ts'
import { holdName } from './contents.ts'
import { bootImages } from './images.ts'
import type { BootImage } from './images.ts'
import { mustHold } from './must-hold.ts'
import type { EntryArgs } from './must-hold.ts'
import { imageState } from './state.ts'
import { detectInitramfsTool } from './tool.ts'

interface ImageOptions {
  /** Which kernels' images: all (default), the running one's, or these. */
  readonly kernels?: 'all' | 'running' | readonly string[]
  /** always: also those that are up to date. */
  readonly rebuild?: 'if_needed' | 'always'
  /** What the boot entries pass to the kernel; /proc/cmdline unless told. */
  readonly entries?: EntryArgs
  /** What every image must hold beside what mustHold() says. */
  readonly holds?: readonly Hold[]
  /** Files (as a path in the image) that no image may hold. */
  readonly lacks?: readonly string[]
  /** Further files and directories that the images are made from. */
  readonly inputs?: readonly AbsPath[]
}

interface ImagesPlan {
  readonly steps: readonly Step[]
  readonly claims: readonly Claim[]
  readonly notes: readonly string[]
  readonly warnings: readonly string[]
}

/** One row of the result `images`. */
export interface ImageRow {
  readonly path: AbsPath
  readonly kernel: string
  readonly fresh: boolean
  readonly holds: readonly string[]
}

const NO_IMAGES: ImagesPlan = { steps: [], claims: [], notes: ['no installed kernel has a kernel image in /boot, so there is no boot image to look after'], warnings: [] }

function chosen(host: HostView, kernels: ImageOptions['kernels'] = 'all'): readonly BootImage[] {
  refuseUnmountedBoot(host)
  const images = bootImages(host)
  if (images.length === 0 && runsItsOwn(host)) throw refused(`/boot has none of the installed kernels (${installedKernels(host).join(', ')}), although this node runs one; expected them there; mount what they lie on`)
  if (kernels === 'all') return images
  if (kernels !== 'running') return images.filter(image => kernels.includes(image.kernel))
  const running = images.filter(image => image.running)
  if (running.length === 0 && images.length > 0) throw badParam('kernels', 'kernels is "running", and none of the kernels installed here is known to run (an image being built has no running kernel); use "all"')
  return running
}

function entriesOf(host: HostView, given: EntryArgs | undefined): EntryArgs {
  if (given !== undefined) return given
  const running = runningTokens(host)
  return running === null ? [] : [running]
}

function imageSteps(host: HostView, images: readonly BootImage[], options: ImageOptions, holdsOf: (kernel: string) => readonly Hold[]): readonly BootImageStep[] {
  const tool = detectInitramfsTool(host)
  return images.map(({ path, kernel }): BootImageStep => {
    const holds = holdsOf(kernel)
    const files = holds.flatMap((hold): AbsPath[] => 'file' in hold ? [`/${hold.file}`] : [])
    return {
      kind: 'bootImage', path, kernel, tool, holds,
      inputs: [...new Set([...CONFIG_INPUTS[tool], ...files, ...options.inputs || []])],
      ...(options.lacks === undefined ? {} : { lacks: options.lacks }),
      ...(options.rebuild === 'always' ? { always: true } : {}),
    }
  })
}

/**
 * For modules that make the images right: derived from what `host` (or an overlay with files to come) says. Empty,
 * with a note, where no kernel is installed. Throws Stop where the tool is unknown (detectInitramfsTool).
 */
export function planImages(host: HostView, options: ImageOptions = {}): ImagesPlan {
  const images = chosen(host, options.kernels)
  if (images.length === 0) return NO_IMAGES
  const must = mustHold(host, entriesOf(host, options.entries))
  const steps = imageSteps(host, images, options, kernel => unique([...must(kernel), ...options.holds || []]))
  const config = configFor(host, detectInitramfsTool(host), unique(steps.flatMap(step => step.holds)))
  return { steps: [...config.steps, ...steps], claims: config.claims, notes: [], warnings: config.warnings }
}

/** For an undo: rebuilds what is older than what it is made from and touches no configuration; nothing need be in the images. */
export function rebuildImages(host: HostView, options: Omit<ImageOptions, 'entries'> = {}): ImagesPlan {
  const images = chosen(host, options.kernels)
  if (images.length === 0) return NO_IMAGES
  return { ...NO_IMAGES, steps: imageSteps(host, images, options, () => options.holds || []), notes: [] }
}

/** For `state: absent`: takes our configuration of the tool back and rebuilds. */
export function withoutImagesConfig(host: HostView, options: Omit<ImageOptions, 'entries'> = {}): ImagesPlan {
  const { steps, notes } = withoutConfig(host)
  const rebuilt = rebuildImages(host, options)
  return { ...rebuilt, steps: [...steps, ...rebuilt.steps], notes: [...notes, ...rebuilt.notes] }
}

function unique(holds: readonly Hold[]): readonly Hold[] {
  return [...new Map(holds.map(hold => [holdName(hold), hold])).values()]
}

/** The result `images`: read after the apply, or at once in check mode. What nobody could look into does not count as fresh. */
export function imageRows(host: HostView, steps: readonly Step[]): readonly ImageRow[] {
  return steps.flatMap((step): ImageRow[] => {
    if (step.kind !== 'bootImage') return []
    const { why, holds } = imageState(host, step)
    return [{ path: step.path, kernel: step.kernel, fresh: why === null && (holds || []).length === step.holds.length, holds: holds || [] }]
  })
}
