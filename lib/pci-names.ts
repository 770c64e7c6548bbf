// Names for people: of devices from the host's own pci.ids, and of the slots on its board. Never needed to decide.
import type { AbsPath, HostView } from './host.ts'

/** Debian and SUSE; Fedora and EL. */
const PCI_IDS: readonly AbsPath[] = ['/usr/share/misc/pci.ids', '/usr/share/hwdata/pci.ids']
const SLOTS = '/sys/bus/pci/slots'

/** A name for an id such as 10de:20b7; null when the host's list lacks it or there is no list. Reads the list on first use. */
export function readNames(host: HostView): (id: string) => string | null {
  let text: string | null | undefined
  return id => {
    if (text === undefined) text = PCI_IDS.map(path => textOf(host, path)).find(found => found !== null) ?? null
    return text === null ? null : nameIn(`\n${text}`, id)
  }
}

/** Names are for people: a list that cannot be read is as good as none. */
function textOf(host: HostView, path: AbsPath): string | null {
  try { return host.read(path) } catch { return null }
}

/** Which slot of the board each function sits in: its own, or that of the nearest bridge that has one. */
export function readSlots(host: HostView): (address: string, upstream: readonly string[]) => string | null {
  let slots: Map<string, string> | undefined
  return (address, upstream) => {
    if (slots === undefined) slots = new Map(host.list(SLOTS).map(name => [host.attr(`${SLOTS}/${name}/address`) || '', name]))
    for (const at of [address, ...[...upstream].reverse()]) {
      const name = slots.get(at.replace(/\..*/, ''))
      if (name !== undefined) return name
    }
    return null
  }
}

/** Comment lines stand inside a vendor's block and do not end it; the next vendor or the classes (`C 03`) do. */
function nameIn(text: string, id: string): string | null {
  const [vendor = '', device = ''] = id.split(':')
  const start = text.indexOf(`\n${vendor}  `)
  if (start < 0) return null
  const after = text.indexOf('\n', start + 1)
  const length = after < 0 ? -1 : text.slice(after).search(/\n[^\t#\n]/)
  const block = after < 0 ? '' : length < 0 ? text.slice(after) : text.slice(after, after + length)
  const found = lineAfter(block, `\n\t${device}  `)
  return found === null ? null : Buffer.from(`${lineAfter(text, `\n${vendor}  `) || ''} ${found}`, 'latin1').toString('utf8')
}

function lineAfter(text: string, start: string): string | null {
  const at = text.indexOf(start)
  if (at < 0) return null
  const end = text.indexOf('\n', at + start.length)
  return text.slice(at + start.length, end < 0 ? undefined : end).trim()
}
