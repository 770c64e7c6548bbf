// Kernel arguments where GRUB boots from Boot Loader Specification entries (EL, Fedora): every entry, EL8's
// kernelopts, /etc/kernel/cmdline for kernels to come. Edited as files; grubby's hazards are in no path of ours.
import { argsIn, grant } from '../arg-text.ts'
import { parseBls, startsOther, withOptions } from '../bls.ts'
import { isClosed } from '../closed.ts'
import { satisfied, tokenise } from '../cmdline.ts'
import type { ArgWish } from '../cmdline.ts'
import { refused } from '../errors.ts'
import { runningTokens } from '../facts.ts'
import { grubenvSet, isGrubenv } from '../grubenv.ts'
import { lostPieces } from '../iommu-args.ts'
import type { AbsPath, HostView } from '../host.ts'
import { file } from '../steps.ts'
import type { FileStep } from '../steps.ts'
import type { BootLoader } from './loader.ts'
import { GRUBENV, blsFiles, bootEntries, kernelopts, nextEntry } from './entries.ts'

// 20-grub.install and kernel-install(8) read the first of these that exists, else /proc/cmdline.
const CMDLINES: readonly AbsPath[] = ['/etc/kernel/cmdline', '/usr/lib/kernel/cmdline']
/** The first of them, and the only one that is written: a copy there hides the one below /usr/lib. */
export const CMDLINE: AbsPath = '/etc/kernel/cmdline'
// GRUB variables that an entry may hold; a template for entries to come has none of them.
const GRUB_VARIABLE = /^\$\{?\w+\}?$/
// What the loader adds by itself to the running command line.
const LOADERS_OWN = /^(BOOT_IMAGE|initrd)=/

function isRoot(token: string): boolean {
  return token.startsWith('root=')
}

/** What is wished of a file with these arguments. It differs where some files held a piece before us and others did not. */
export type WishesOf = (path: AbsPath, tokens: readonly string[]) => readonly ArgWish[]

/** A file that says `then` where it said `now`. */
function argsFile(path: AbsPath, text: string, now: string, then: string): FileStep {
  const lost = lostPieces(tokenise(now), tokenise(then))
  return file(path, text, undefined, lost.length === 0 ? {} : { lost })
}

/** Entries that say $kernelopts get their arguments from grubenv; only what stands beside it is theirs. */
function kerneloptsSteps(host: HostView, loader: BootLoader, wishesOf: WishesOf): { readonly steps: FileStep[]; readonly opts: string | null } {
  if (!loader.kernelopts) return { steps: [], opts: null }
  const opts = kernelopts(host, loader)
  const block = host.read(GRUBENV)
  const fallback = fallbackSteps(host, loader, wishesOf)
  if (opts === null) return { steps: fallback, opts }
  const then = grant(opts, wishesOf(GRUBENV, tokenise(opts)))
  // What is no environment block GRUB does not read, and it takes the fallback.
  if (block === null || !isGrubenv(block)) return { steps: fallback, opts: fallback.length === 0 ? opts : then }
  return { steps: [...then === opts ? [] : [argsFile(GRUBENV, grubenvSet(block, 'kernelopts', then), opts, then)], ...fallback], opts: then }
}

/** EL8's grub.cfg has kernelopts for the day on which grubenv cannot be read; it is remade from /etc/default/grub. */
function fallbackSteps(host: HostView, loader: BootLoader, wishesOf: WishesOf): FileStep[] {
  const text = host.read(loader.config) || ''
  const [whole = '', head = '', line = ''] = /^([ \t]*set kernelopts=")((?:[^"\\\n]|\\.)*)"/m.exec(text) || []
  const then = grant(line, wishesOf(loader.config, tokenise(line)))
  // What would need escapes there is left to the next grub2-mkconfig.
  if (whole === '' || then === line || (then.length > line.length && /["$`\\]/.test(then) && !/["$`\\]/.test(line))) return []
  return [argsFile(loader.config, text.replace(whole, () => `${head}${then}"`), line, then)]
}

function entrySteps(host: HostView, wishesOf: WishesOf, opts: string | null): FileStep[] {
  return blsFiles(host).flatMap(path => {
    const text = host.read(path) || ''
    const entry = parseBls(text)
    const { options } = entry
    if (startsOther(entry)) return []
    const own = tokenise(options)
    const refers = own.includes('$kernelopts')
    const effective = own.flatMap(token => token === '$kernelopts' && opts !== null ? tokenise(opts) : [token])
    const wishes = wishesOf(path, effective)
    const then = withOptions(text, grant(options, refers ? wishes.filter(wish => !satisfied(effective, wish)) : wishes))
    return then === text ? [] : [argsFile(path, then, options, parseBls(then).options)]
  })
}

/** A template of what stands in another file is as closed as that. */
function asClosed(host: HostView, from: AbsPath, copied: string, step: FileStep): FileStep {
  return isClosed(host, from) ? { ...step, mode: 0o600, copied } : step
}

/** Only ever made where new kernels would take the running command line, which lacks the arguments until the next boot. */
function templateSteps(host: HostView, loader: BootLoader, wishes: readonly ArgWish[]): { readonly steps: FileStep[]; readonly warnings: string[] } {
  const there = CMDLINES.find(path => host.read(path) !== null)
  if (there !== undefined) {
    const text = host.read(there) || ''
    const then = grant(text, wishes, true)
    const rootless = !argsIn(text).some(isRoot) && bootEntries(host, loader).some(entry => entry.tokens.some(isRoot))
    return { steps: then === text ? [] : [asClosed(host, there, text, argsFile(CMDLINE, then, text, then))], warnings: rootless ? [`${there} has no root=, which the entries have: a kernel that is installed later would not find its root file system; put it in by hand`] : [] }
  }
  const running = runningTokens(host)
  if (loader.kernelopts || (running !== null && wishes.every(wish => satisfied(running, wish)))) return { steps: [], warnings: [] }
  const next = nextEntry(host, loader)
  const entry = next === null || (!next.recovery && next.foreign === undefined) ? next : bootEntries(host, loader).find(one => !one.recovery) ?? null
  const template = (entry?.tokens || []).filter(token => !GRUB_VARIABLE.test(token) && !LOADERS_OWN.test(token))
  if (entry === null || !template.some(isRoot)) {
    return { steps: [], warnings: [`${CMDLINE} does not exist and no entry shows what it should say: a kernel that is installed before the next boot may lack the arguments; write it by hand, with root=`] }
  }
  const copied = template.join(' ')
  return { steps: [asClosed(host, entry.from, copied, file(CMDLINE, `${grant(copied, wishes)}\n`))], warnings: [] }
}

/**
 * Entries of a kernel without options: GRUB gives them default_kernelopts of the environment block, which a line of
 * ours would take from them, root= too (rhboot's blscfg.c). Throws refused where one boots next.
 */
function bareWarnings(host: HostView, loader: BootLoader): readonly string[] {
  const next = nextEntry(host, loader)?.from
  return blsFiles(host).flatMap(path => {
    const entry = parseBls(host.read(path) || '')
    if (entry.options !== '' || startsOther(entry)) return []
    const why = `${path} has no options, and a line with ours alone would start its kernel without root=; expected an options line`
    if (path === next) throw refused(`${why}, as this entry boots next; write the whole of it by hand`)
    return [`${why}; write the whole of it by hand: nothing was added there`]
  })
}

/** Steps for everything but /etc/default/grub. */
export function planBls(host: HostView, loader: BootLoader, wishes: readonly ArgWish[]): { readonly steps: FileStep[]; readonly warnings: string[] } {
  const environment = kerneloptsSteps(host, loader, () => wishes)
  const template = templateSteps(host, loader, wishes)
  return { steps: [...environment.steps, ...entrySteps(host, () => wishes, environment.opts), ...template.steps], warnings: [...bareWarnings(host, loader), ...template.warnings] }
}

/** Takes pieces out of every source; a template is never made for that. */
export function takeOutBls(host: HostView, loader: BootLoader, wishesOf: WishesOf): FileStep[] {
  const environment = kerneloptsSteps(host, loader, wishesOf)
  const text = host.read(CMDLINE)
  const then = text === null ? null : grant(text, wishesOf(CMDLINE, argsIn(text)), true)
  return [...environment.steps, ...entrySteps(host, wishesOf, environment.opts), ...(text === null || then === null || then === text ? [] : [argsFile(CMDLINE, then, text, then)])]
}

/** Where kernel arguments stand, but for /etc/default/grub: each file with what it gives. */
export function blsLines(host: HostView, loader: BootLoader): readonly { readonly path: AbsPath; readonly tokens: readonly string[] }[] {
  const template = host.read(CMDLINE)
  const opts = loader.kernelopts ? kernelopts(host, loader) : null
  return [
    ...bootEntries(host, loader).map(entry => ({ path: entry.from, tokens: entry.tokens })),
    ...(opts === null ? [] : [{ path: GRUBENV, tokens: tokenise(opts) }]),
    ...(template === null ? [] : [{ path: CMDLINE, tokens: argsIn(template) }]),
  ]
}
