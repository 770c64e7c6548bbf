// What the command line must say so that DMA is remapped and no host driver takes the GPUs. Pure.
import { named } from './arg.ts'
import { fulfil, isList, isRepeatable, itemsOf, keyOf, keysOf, sameToken, satisfied, valueOf } from './cmdline.ts'
import type { ArgWish } from './cmdline.ts'
import { HUGE } from './hugepages.ts'

/** Whose IOMMU it is: VT-d, AMD-Vi, or an SMMU (arm64). */
export type CpuKind = 'intel' | 'amd' | 'arm'

/** Which option switches the IOMMU on, by processor; arm64 needs none (kernel-parameters.txt). */
const ENABLE: Readonly<Record<CpuKind, string | null>> = { intel: 'intel_iommu', amd: 'amd_iommu', arm: null }
/** Options that hold a comma list of flags: each flag is a piece of its own, and the others stay. */
export const FLAG_KEYS: readonly string[] = ['intel_iommu', 'amd_iommu', 'iommu']
/** Flags that contradict each other (kernel: intel/iommu.c, amd/init.c, x86/kernel/pci-dma.c). */
const OPPOSITES: readonly (readonly [string, string])[] = [['on', 'off'], ['sm_on', 'sm_off'], ['pt', 'nopt'], ['force', 'noforce'], ['merge', 'nomerge']]

interface IommuArgs {
  readonly cpu: CpuKind
  /** Host drivers keep identity mappings. */
  readonly passthrough: boolean
  readonly blacklist: readonly string[]
  /** Further tokens, as a person would type them. */
  readonly extra: readonly string[]
}

/** What iommu_cmdline asks for. Whether `extra` takes some of it back is not looked at here: see contradiction. */
export function iommuWishes({ cpu, passthrough, blacklist, extra }: IommuArgs): readonly ArgWish[] {
  const enable = ENABLE[cpu]
  return [
    ...(enable === null ? [] : [{ kind: 'flags' as const, key: enable, has: 'on', lacks: ['off'] }]),
    ...modeWishes(cpu, passthrough),
    ...(blacklist.length === 0 ? [] : [{ kind: 'list' as const, key: 'modprobe.blacklist', items: blacklist.map(named) }]),
    ...extraWishes(extra),
  ]
}

/** iommu=off is sticky and switches any x86 IOMMU off, so it goes whatever the mode. */
function modeWishes(cpu: CpuKind, passthrough: boolean): readonly ArgWish[] {
  if (cpu === 'arm') return passthrough ? [{ kind: 'token', token: 'iommu.passthrough=1' }] : []
  return [{ kind: 'flags', key: 'iommu', ...(passthrough ? { has: 'pt', lacks: ['off', 'nopt'] } : { lacks: ['off'] }) }]
}

/** Arguments as a person types them: lists and flags unite with what is there, repeatable keys keep order and number. */
export function extraWishes(args: readonly string[]): readonly ArgWish[] {
  const huge = args.filter(arg => HUGE.includes(keyOf(arg)))
  const rest = args.filter(arg => !huge.includes(arg)).flatMap((arg, index, all): readonly ArgWish[] => {
    const key = keyOf(arg)
    if (isList(key)) return [{ kind: 'list', key: arg.replace(/=[^]*/, ''), items: itemsOf(arg).map(named) }]
    if (isRepeatable(key)) return all.findIndex(one => keyOf(one) === key) === index ? [rowOf(key, all.filter(one => keyOf(one) === key))] : []
    if (!FLAG_KEYS.includes(key) || valueOf(arg) === '') return [{ kind: 'token', token: arg }]
    return itemsOf(arg).map(has => ({ kind: 'flags', key, has, lacks: opposites(has) }))
  })
  return huge.length === 0 ? rest : [...rest, { kind: 'huge', tokens: huge }]
}

/** Of equal ones the last. */
function rowOf(key: string, tokens: readonly string[]): ArgWish {
  return { kind: 'row', key, tokens: tokens.filter((token, index) => !tokens.slice(index + 1).some(later => sameToken(token, later))) }
}

/** What of these wishes a later one takes back; null when all of them can be had together. */
export function contradiction(wishes: readonly ArgWish[]): string | null {
  const { tokens } = fulfil([], wishes)
  const lost = wishes.find(wish => !satisfied(tokens, wish))
  return lost === undefined ? null : tokens.filter(token => keysOf(lost).includes(keyOf(token))).join(' ')
}

/** What a wish asks for, piece by piece as it may be there or not: `key=flag`, `key=item`, tokens. */
export function pieces(wish: ArgWish): readonly string[] {
  switch (wish.kind) {
    case 'flags': return wish.has === undefined ? [] : [`${wish.key}=${wish.has}`]
    case 'list': return wish.items.map(item => `${wish.key}=${item}`)
    case 'token': return [wish.token]
    case 'row':
    case 'huge': return wish.tokens
    case 'absent': return []
  }
}

/** The wish that a piece is no longer there; of lists and flags the others stay. */
export function withoutPiece(piece: string): ArgWish {
  const key = keyOf(piece)
  if (isList(key)) return { kind: 'list', key, items: [], without: itemsOf(piece) }
  if (FLAG_KEYS.includes(key)) return { kind: 'flags', key, lacks: itemsOf(piece) }
  return { kind: 'absent', token: piece }
}

/** Pieces of one command line that another no longer has. */
export function lostPieces(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = after.flatMap(piecesOf)
  return before.flatMap(piecesOf).filter(piece => !left.some(one => sameToken(one, piece)))
}

/** A token, piece by piece as withoutPiece takes it out. */
export function piecesOf(token: string): readonly string[] {
  const items = isList(keyOf(token)) || FLAG_KEYS.includes(keyOf(token)) ? itemsOf(token) : []
  return items.length === 0 ? [token] : items.map(item => `${token.replace(/=[^]*/, '')}=${item}`)
}

/** The tokens that would satisfy these wishes on an empty command line, as people know them. */
export function wordsOf(wishes: readonly ArgWish[]): readonly string[] {
  return wishes.flatMap(wish => wish.kind === 'list' ? wish.items.length === 0 ? [] : [`${wish.key}=${wish.items.join(',')}`] : pieces(wish))
}

/** Flags that a flag contradicts. */
export function opposites(flag: string): readonly string[] {
  return OPPOSITES.flatMap(([a, b]) => flag === a ? [b] : flag === b ? [a] : [])
}
