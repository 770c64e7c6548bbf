// Edits of our modprobe.d file that bind functions by their address, or take that back: every other byte stays. Pure.
import { addressOf, BINDER, BINDER_LINE, binderSoftdep, INSTALL, inTheWay, storedIn, storedLine } from './bind-by-address.ts'
import type { Stored } from './bind-by-address.ts'
import { refused } from './errors.ts'
import type { AbsPath } from './host.ts'
import { parseModprobe } from './modprobe.ts'
import type { Directive } from './modprobe.ts'
import { linesOf, replaced } from './vfio-conf.ts'

interface AddressLines {
  /** The file with what it has of them already made right. */
  readonly text: string
  /** What is to be appended. */
  readonly lines: readonly string[]
  /** Lines that were put in the place of ours. */
  readonly changed: readonly string[]
}

/**
 * What binds these functions by their address: changed in `text`, our file, where it is there already, else lines
 * to append. Throws E_REFUSED where another file would keep kmod from coming to it.
 */
export function withAddresses(text: string, path: AbsPath, config: readonly Directive[], wanted: readonly Stored[]): AddressLines {
  if (wanted.length === 0) return { text, lines: [], changed: [] }
  const other = inTheWay(config, path)
  if (other !== null) throw refused(`${other.path} line ${other.line} says what happens when vfio-pci is loaded (${other.command}), and kmod would pass over ours; binding by address needs that line gone`, 'take it out, or name ids')
  const known = new Map(storedIn(config).map(one => [one.address, one]))
  const changed: string[] = []
  const put = (line: string, is: (one: Directive) => boolean): void => {
    const old = parseModprobe(text, path).find(is)
    if (old === undefined) throw new Error(`${path} has lost a line that was in it: ${line}`)
    text = replaced(text, old, () => `${line}\n`)
    changed.push(line)
  }
  const lines = wanted.map(storedLine).filter(line => {
    const old = known.get(addressOf(line) || '')
    if (old === undefined) return true
    if (storedLine(old) === line) return false
    if (old.from.path !== path) throw refused(`${old.from.path} line ${old.from.line} stores ${old.card} for ${old.address}, and is not ours`, 'take that line out')
    put(line, one => one.command === 'options' && one.name === BINDER && one.rest.trim().startsWith(`${old.address}=`))
    return false
  })
  const variants = [...[...known.values()].filter(old => !wanted.some(one => one.address === old.address)), ...wanted].flatMap(one => one.variant || [])
  for (const line of [INSTALL, binderSoftdep(variants)]) {
    const [own] = parseModprobe(`${line}\n`, path)
    const same = (one: Directive): boolean => one.command === own?.command && one.name === own.name
    const old = config.find(same)
    if (old === undefined) lines.unshift(line)
    else if (old.path === path && old.rest !== own?.rest) put(line, same)
  }
  return { text, lines, changed }
}

/** The text without the lines that store these addresses, and without all that binds by address where none is `left`. */
export function withoutAddresses(text: string, path: AbsPath, addresses: ReadonlySet<string>, left: readonly Stored[]): string {
  const ours = linesOf(text).filter(line => !addresses.has(addressOf(line.trimEnd()) || '')).join('')
  if (left.length === 0) return linesOf(ours).filter(line => !BINDER_LINE.test(line.trimEnd())).join('')
  const old = parseModprobe(ours, path).find(one => one.command === 'softdep' && one.name === 'vfio_pci' && BINDER_LINE.test(`softdep vfio-pci ${one.rest}`))
  const line = binderSoftdep(left.flatMap(one => one.variant || []))
  return old === undefined ? ours : replaced(ours, old, () => `${line}\n`)
}
