// Arguments of huge pages: their order among each other is their meaning. hugepages= counts for the hugepagesz= before
// it, else for the default size (kernel: mm/hugetlb.c, admin-guide/kernel-parameters.txt). Pure.

/** A token such as "hugepagesz=1G"; key and value as keyOf and valueOf (lib/cmdline.ts) have them. */
export interface Arg { readonly token: string; readonly key: string; readonly value: string }

interface Settled {
  /** One per argument that is there: itself, what stands there instead, or null where it goes. */
  readonly kept: readonly (string | null)[]
  /** What comes new, in order. */
  readonly added: readonly string[]
}

const DEFAULT = 'default_hugepagesz'
const SIZE = 'hugepagesz'
const COUNT = 'hugepages'
/** The keys that belong together, as keyOf has them. */
export const HUGE: readonly string[] = [DEFAULT, SIZE, COUNT]

/**
 * Replaces what is named, in the order asked for, and what would mean something else then: counts go with the size
 * that they stand behind. A count that is asked for alone takes the place of the one that is there, of several that of
 * the default size; where none of them is, everything makes way for it.
 */
export function settleHuge(there: readonly Arg[], asked: readonly Arg[]): Settled {
  const asks = (key: string) => asked.some(arg => arg.key === key)
  const differs = (...keys: readonly string[]) => !sameArgs(of(there, keys), of(asked, keys))
  const other = asks(DEFAULT) && differs(DEFAULT)
  if (asks(COUNT) && !asks(SIZE)) return (other ? null : countAlone(there, of(asked, [COUNT]), asks(DEFAULT))) ?? replaced(there, asked, differs(...HUGE) ? HUGE : [])
  const sizes = asks(SIZE) && (asks(COUNT) ? differs(SIZE, COUNT) : differs(SIZE))
  const { kept, added } = replaced(there, asked, [...(other ? [DEFAULT] : []), ...(sizes ? [SIZE, COUNT] : [])])
  const first = there.findIndex(arg => arg.key === SIZE)
  // What counted for the former default size.
  return { added, kept: other && !asks(COUNT) ? kept.map((token, index) => there[index]?.key === COUNT && (first < 0 || index < first) ? null : token) : kept }
}

/** null where it cannot be told which count it stands for. `usually`: it is asked for of the default size, and of no other. */
function countAlone(there: readonly Arg[], [count, ...more]: readonly Arg[], usually: boolean): Settled | null {
  const counts = there.filter(arg => arg.key === COUNT)
  const sizeOf = (arg: Arg) => of(there.slice(0, there.indexOf(arg)), [SIZE]).pop()?.value
  const usual = of(there, [DEFAULT]).pop()?.value
  const [place, ...others] = counts.length < 2 && !usually ? counts : counts.filter(arg => sizeOf(arg) === undefined || sizeOf(arg) === usual)
  if (count === undefined || more.length > 0 || others.length > 0) return null
  const sizes = of(there, [SIZE])
  if (place === undefined) return counts.length > 0 || sizes.length > 1 || (usually && sizes.some(size => size.value !== usual)) ? null : { kept: there.map(arg => arg.token), added: [count.token] }
  return { kept: there.map(arg => arg === place && arg.value !== count.value ? count.token : arg.token), added: [] }
}

function replaced(there: readonly Arg[], asked: readonly Arg[], keys: readonly string[]): Settled {
  return { kept: there.map(arg => keys.includes(arg.key) ? null : arg.token), added: of(asked, keys).map(arg => arg.token) }
}

function of(args: readonly Arg[], keys: readonly string[]): Arg[] {
  return args.filter(arg => keys.includes(arg.key))
}

function sameArgs(some: readonly Arg[], others: readonly Arg[]): boolean {
  return some.length === others.length && some.every(({ key, value }, index) => key === others[index]?.key && value === others[index]?.value)
}
