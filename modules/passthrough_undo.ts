// The node is as it was before: exact inverses where a file is still as we left it, exactly our tokens and lines
// where somebody has edited it since. An undo is a plan like any other, so it can be checked, and healed when cut.
import { bootableNow } from '../lib/bootloader/bootable.ts'
import { detectBootLoader } from '../lib/bootloader/bootloader.ts'
import { DEFAULT_GRUB } from '../lib/bootloader/default-grub.ts'
import { giveBack } from '../lib/bootloader/give-back.ts'
import { compose } from '../lib/compose.ts'
import { badParam, Stop } from '../lib/errors.ts'
import type { AbsPath, HostView } from '../lib/host.ts'
import { rebuildImages } from '../lib/initramfs/plan.ts'
import { isVfioDriver } from '../lib/iommu.ts'
import { STATE_DIR, readJournal } from '../lib/journal.ts'
import { foreignLink } from '../lib/links.ts'
import { giveBackLive } from '../lib/live-move.ts'
import { refuseMeasuredBoot } from '../lib/measured-boot.ts'
import { defineModule } from '../lib/module.ts'
import type { Report } from '../lib/module.ts'
import { readNova } from '../lib/nova/files.ts'
import { restartCommand } from '../lib/nova/told.ts'
import { overlay } from '../lib/overlay.ts'
import { bool, text } from '../lib/params.ts'
import { readPci } from '../lib/pci.ts'
import { calledOff } from '../lib/resume.ts'
import type { Step } from '../lib/steps.ts'
import { undoOf } from '../lib/undo.ts'
import type { Undo } from '../lib/undo.ts'

const IMAGE_INPUTS = /^\/etc\/(modprobe\.d|initramfs-tools|dracut\.conf\.d)\//

export default defineModule({
  name: 'passthrough_undo',
  summary: 'Takes back what vfiokit did: everything recorded, or all runs from one on.',
  mustBeMeant: true,
  params: {
    allow_measured_boot_change: bool({ describe: 'Change the boot although a TPM unlocks a disk only as long as it stays the same.', default: false }),
    since: text({ describe: 'A run id: undo that run and all later ones; everything recorded unless given.', pattern: /^[0-9TZ]+-[0-9a-f]+$/, example: '20260101T000000Z-0a1b2c' }),
  },
  example: {},
  plan(host, { since, allow_measured_boot_change }) {
    const runs = readJournal(host)
    const first = since === undefined ? 0 : runs.findIndex(run => run.run === since)
    if (first < 0) throw badParam('since', `there is no run ${since || ''}; recorded are ${runs.map(run => run.run).join(', ') || 'none'}; give one of them or leave since out`)
    const going = calledOff(host)
    if (runs.length === 0) return { steps: going.steps, ...(host.real(STATE_DIR) === null ? {} : { undoes: new Set<string>(), emptyDirs: going.dirs }), notes: ['no run is recorded on this node: nothing to take back', ...going.notes], report: now => ({ own: { undone: [], kept: [], back_on: [] }, ...bootableNow(now) }) }
    const undo = undoOf(host, runs, first)
    // What a link of somebody's leads to is his: where nothing of ours is behind it, nothing is to be done.
    const changing = undo.files.filter(step => host.read(step.path) !== step.text)
    const files = changing.filter(step => foreignLink(host, step.path) === null)
    const view = overlay(host, files)
    const args = argsBack(view, undo)
    const after = overlay(view, args.steps)
    const touched = undo.files.map(step => step.path)
    const images = imagesBack(after, undo, touched)
    const kept = [...changing.flatMap(({ path }) => (why => why === null ? [] : [{ what: `our lines in ${path}`, why: `it ${why}` }])(foreignLink(host, path))), ...args.kept, ...images.kept]
    const ids = undo.claims.filter(claim => claim.thing === 'id').map(claim => claim.value)
    const live = giveBackLive(host, undo.drivers, new Set(ids))
    const undone = runs.slice(first).map(({ run, module, at }) => ({ run, module, at }))
    return {
      steps: compose([...going.steps, ...files, ...args.steps, ...images.steps, ...live.steps]),
      guard: view => refuseMeasuredBoot(view, allow_measured_boot_change),
      undoes: new Set(undone.map(one => one.run)),
      emptyDirs: [...going.dirs, ...undo.dirs],
      // The only files that are kept secret whatever their mode are nova's.
      ...(files.some(step => step.secret !== undefined) ? { pending: [restartCommand(readNova(host))] } : {}),
      notes: [...undo.edited.map(path => `${path} was edited since: only what is ours was taken out of it`), ...args.notes, ...live.notes, ...going.notes],
      warnings: live.warnings,
      report: now => ({ ...reportOf(now, undo), own: { undone, kept, back_on: backOn(now, undo) }, ...failure(kept), ...bootableNow(now) }),
    }
  },
})

/** Also where the images were to be rebuilt by hand: whoever did so has our files in them. */
function imagesBack(after: HostView, undo: Undo, touched: readonly AbsPath[]): { readonly steps: readonly Step[]; readonly kept: readonly Kept[] } {
  const inputs = touched.filter(path => IMAGE_INPUTS.test(path))
  if (undo.images.length === 0 && inputs.length === 0) return { steps: [], kept: [] }
  try {
    return { steps: rebuildImages(after, { lacks: goneFiles(undo, after), inputs }).steps, kept: [] }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { steps: [], kept: [{ what: 'boot images', why: error.message }] }
  }
}

/** Files in an image that this undo removes from the node. */
function goneFiles(undo: Undo, after: HostView): readonly string[] {
  return undo.files.filter(step => after.read(step.path) === null && step.path.startsWith('/etc/modprobe.d/')).map(step => step.path.slice(1))
}

interface Kept { readonly what: string; readonly why: string }

/** Our kernel arguments, wherever they stand by now: a kernel installed since has inherited them. */
function argsBack(view: HostView, undo: Undo): { readonly steps: ReturnType<typeof compose>; readonly notes: readonly string[]; readonly kept: readonly Kept[] } {
  if (!undo.grubConfig && ![...undo.lost.values()].some(lost => lost.length > 0) && !undo.claims.some(claim => claim.thing === 'arg')) return { steps: [], notes: [], kept: [] }
  try {
    const loader = detectBootLoader(view)
    // Then the same words in files of theirs are theirs: no entry takes after another one there.
    const claims = loader.kind !== 'debian' || !undo.defaultsStand ? undo.claims : undo.claims.map(claim => ({ ...claim, except: [DEFAULT_GRUB] }))
    const { steps, notes } = giveBack(view, loader, { claims, lost: undo.lost, sourcesChange: undo.grubConfig })
    return { steps, notes, kept: [] }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return { steps: [], notes: [], kept: [{ what: 'kernel arguments', why: error.message }] }
  }
}

function failure(kept: readonly Kept[]): Pick<Report, 'fail'> {
  return kept.length === 0 ? {} : { fail: new Stop('E_DRIFT', `${kept.map(one => `${one.what} were kept: ${one.why}`).join('; ')}; put that right and undo again`) }
}

function backOn(host: HostView, undo: Undo): readonly { readonly address: string; readonly driver: string | null }[] {
  const drivers = new Map(readPci(host).map(device => [device.address, device.driver]))
  return undo.devices.flatMap(({ address }) => drivers.has(address) ? [{ address, driver: drivers.get(address) ?? null }] : [])
}

function reportOf(host: HostView, undo: Undo): Pick<Report, 'rebootReasons'> {
  // Where no kernel is known to run there is nothing that a boot would end.
  return host.attr('/proc/cmdline') === null ? {} : { rebootReasons: backOn(host, undo).filter(one => isVfioDriver(one.driver)).map(one => `${one.address} stays on ${one.driver || ''} until the next boot`) }
}
