// The kernel arguments as they were before us, where somebody has edited a file since: ours go, and those that ours
// replaced come back.
import { fulfil, isList, isRepeatable, keyOf, ofKernel, sameToken, valueOf } from '../cmdline.ts'
import type { ArgWish } from '../cmdline.ts'
import { isClosed } from '../closed.ts'
import { compose } from '../compose.ts'
import { Stop } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { HUGE } from '../hugepages.ts'
import { FLAG_KEYS, extraWishes, opposites, piecesOf } from '../iommu-args.ts'
import type { Claim } from '../module.ts'
import { overlay } from '../overlay.ts'
import type { Step } from '../steps.ts'
import { CMDLINE } from './bls-args.ts'
import type { WishesOf } from './bls-args.ts'
import { takeOut, wishesWithout } from './bootloader.ts'
import { DEFAULT_GRUB, defaultTokens } from './default-grub.ts'
import { backInDefaults } from './defaults.ts'
import { BLS_DIR } from './entries.ts'
import type { BootLoader } from './loader.ts'

interface TakenBack {
  /** What was ours. */
  readonly claims: readonly Claim[]
  /** What each file lost to us, piece by piece, /etc/default/grub for its drop-ins too. */
  readonly lost: ReadonlyMap<AbsPath, readonly string[]>
  /** Whether sources of grub.cfg change beside these arguments. */
  readonly sourcesChange: boolean
}

/**
 * Takes what was ours out of all sources and gives them back what they lost, as far as nothing else stands in its
 * place. What cannot be put back without running /etc/default/grub is told. Throws E_REFUSED as takeOut does.
 */
export function giveBack(host: HostView, loader: BootLoader, { claims, lost, sourcesChange }: TakenBack): { readonly steps: readonly Step[]; readonly notes: readonly string[] } {
  const out = wishesWithout(loader, claims)
  const both: WishesOf = (path, tokens) => {
    const gone = out(path, tokens)
    return path === DEFAULT_GRUB ? gone : [...gone, ...backOn(fulfil(tokens, gone).tokens, lostIn(path, lost))]
  }
  const { steps } = takeOut(host, loader, both, { sourcesChange })
  const back = backToDefaults(overlay(host, steps), loader, lost.get(DEFAULT_GRUB) || [])
  return { steps: compose([...steps.map(step => step.kind === 'grubConfig' ? { ...step, wishes: [...step.wishes, ...back.wishes] } : step), ...back.steps]), notes: back.notes }
}

/** An entry that came since takes after /etc/kernel/cmdline (kernel-install). */
function lostIn(path: AbsPath, lost: TakenBack['lost']): readonly string[] {
  return lost.get(path) ?? (path.startsWith(BLS_DIR) ? lost.get(CMDLINE) : undefined) ?? []
}

function backToDefaults(host: HostView, loader: BootLoader, lost: readonly string[]): { readonly steps: readonly Step[]; readonly wishes: readonly ArgWish[]; readonly notes: readonly string[] } {
  if (lost.length === 0) return { steps: [], wishes: [], notes: [] }
  try {
    const wishes = backOn(defaultTokens(host, loader.defaults), lost)
    return { steps: backInDefaults(host, loader.defaults, wishes), wishes, notes: [] }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const told = isClosed(host, DEFAULT_GRUB) ? lost.map(one => one.replace(/=[^]*/, '=***')) : lost
    return { steps: [], wishes: [], notes: [`${told.join(' ')} stood in ${DEFAULT_GRUB} before and could not be put back: ${error.message}`] }
  }
}

/** The wishes that lost pieces are back on a command line, but for those in whose place something else stands by now. */
function backOn(tokens: readonly string[], lost: readonly string[]): readonly ArgWish[] {
  const there = ofKernel(tokens).flatMap(piecesOf)
  const huge = HUGE.filter(key => lost.some(piece => keyOf(piece) === key))
  return extraWishes(lost.filter(piece => {
    const key = keyOf(piece)
    if (isList(key) || isRepeatable(key)) return !there.some(one => sameToken(one, piece))
    if (FLAG_KEYS.includes(key)) return !there.some(one => keyOf(one) === key && [valueOf(piece), ...opposites(valueOf(piece))].includes(valueOf(one)))
    return !there.some(one => (huge.includes(key) ? huge : [key]).includes(keyOf(one)))
  }))
}
