// Edits of a modprobe.d file that give ids to vfio-pci, or take them back: every other byte stays. Pure.
import { BINDER_LINE } from './bind-by-address.ts'
import type { AbsPath } from './host.ts'
import { parameterOf, parseModprobe, preModules } from './modprobe.ts'
import type { Directive } from './modprobe.ts'
import type { PciDevice } from './pci.ts'

/** Says in the file itself that the lines are ours, so that they can be told from hand-made ones without a journal. */
export const MARK = '# vfiokit: functions for vfio-pci, and the drivers that come after it'
const OPTIONS = 'options vfio-pci'
/** What `disable_idle_d3` and its like look like in a line that is ours (softdeps too). */
const OURS = /^(?:softdep \S+ pre: vfio-pci|options vfio-pci disable_(?:idle_d3|vga)=[01])$/
const ANY = 0xffffffff

/** Physical lines, each with its newline. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) || []
}

/** The entries of an `ids=` value, as they are written. */
export function entriesOf(value: string | null | undefined): readonly string[] {
  return (value || '').split(',').map(entry => entry.trim()).filter(entry => entry !== '')
}

/** vendor, device, subvendor, subdevice, class, mask as vfio_pci.c scans them; NaN for what is no number. */
function fieldsOf(entry: string): readonly number[] {
  return entry.split(':').map(field => /^(?:0x)?[0-9a-f]{1,8}$/i.test(field) ? parseInt(field, 16) : NaN)
}

/** "10de:20b7" for an entry that takes every function with that id; null for a narrower or a broken one. */
export function idOf(entry: string): string | null {
  const [vendor = NaN, device = NaN, subvendor = ANY, subdevice = ANY, cls = 0, mask = 0] = fieldsOf(entry)
  if (![vendor, device].every(field => field >= 0 && field <= 0xffff) || subvendor !== ANY || subdevice !== ANY || (cls & mask) !== 0 || mask !== 0) return null
  return [vendor, device].map(field => field.toString(16).padStart(4, '0')).join(':')
}

/** Whether vfio-pci would take this function by one of these entries (kernel: pci_match_one_device). */
export function takes(entries: readonly string[], device: PciDevice): boolean {
  return entries.some(entry => {
    const [vendor = NaN, model = NaN, subvendor = ANY, subdevice = ANY, cls = 0, mask = 0] = fieldsOf(entry)
    const [ownSubvendor, ownSubdevice] = (device.subsystem ?? ':').split(':')
    const same = (wanted: number, own: string | null | undefined): boolean => wanted === ANY || wanted === parseInt(own || '', 16)
    return same(vendor, device.vendor) && same(model, device.device) && same(subvendor, ownSubvendor) && same(subdevice, ownSubdevice)
      && (((parseInt(device.class || '', 16) << 8) ^ cls) & mask & 0xffff00) === 0
  })
}

/** Adds whole lines at the end; what is there may lack its newline or end in a continued line. */
export function appendLines(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text
  const end = text === '' ? '' : /\\\n$/.test(text) ? '\n' : text.endsWith('\n') ? '' : /\\$/.test(text) ? '\n\n' : '\n'
  return text + end + lines.map(line => `${line}\n`).join('')
}

/** Puts other lines in the place of a directive's own. */
export function replaced(text: string, { line, lines }: Directive, change: (own: string) => string): string {
  const all = linesOf(text)
  const own = all.slice(line - 1, line - 1 + lines).join('')
  return [...all.slice(0, line - 1), change(own), ...all.slice(line - 1 + lines)].join('')
}

function idLines(text: string, path: AbsPath): readonly Directive[] {
  return parseModprobe(text, path).filter(one => parameterOf([one], 'vfio_pci', 'ids') !== null)
}

/** The text with exactly these entries in force, as far as this file decides: in the line that has them now, else in one of its own. */
export function withEntries(text: string, path: AbsPath, entries: readonly string[]): string {
  const value = entries.join(',')
  const [last] = [...idLines(text, path)].reverse()
  if (last !== undefined) {
    const edited = replaced(text, last, own => own.replace(/^([^]*[\t ])ids=("?)[^\s"\\]*\2(?=\s|$)/, `$1ids=$2${value}$2`))
    if (parameterOf(parseModprobe(edited, path), 'vfio_pci', 'ids')?.value === value) return edited
  }
  return appendLines(text, [`${OPTIONS} ids=${value}`])
}

/** The text without the entries for which `gone` is true; a line that has nothing else goes with its last one. */
export function withoutEntries(text: string, path: AbsPath, gone: (entry: string) => boolean): string {
  let left = text
  for (const directive of [...idLines(text, path)].reverse()) {
    left = replaced(left, directive, own => {
      const flat = directive.lines === 1 ? own : `${OPTIONS} ${directive.rest.trim()}\n`
      const edited = flat.replace(/(?<![\t ])([\t ]+)ids=("?)([^\s"]*)\2(?=[\s"]|$)/g, (whole: string, gap: string, quote: string, value: string) => {
        const entries = value.split(',')
        const stay = entries.filter(entry => !gone(entry))
        return stay.length === entries.length ? whole : stay.length === 0 ? '' : `${gap}ids=${quote}${stay.join(',')}${quote}`
      })
      if (edited === flat) return own
      return /^[\t ]*options[\t ]+vfio[-_]pci\s*$/.test(edited) ? '' : edited
    })
  }
  return left
}

/** A softdep line of this file that lacks vfio-pci gets it: kmod takes only the first line for a module. */
export function withPre(text: string, softdep: Directive): string {
  return replaced(text, softdep, own => own.replace(/(?<![\t ])[\t ]*(\r?\n?)$/, ' pre: vfio-pci$1'))
}

/** Without its newline; the form is what OURS knows again. modprobe loads vfio-pci before `module` then (modprobe.d(5)). */
export function softdepLine(module: string): string {
  return `softdep ${module} pre: vfio-pci`
}

/** "options vfio-pci disable_idle_d3=1", without its newline; the form is what OURS knows again. */
export function optionLine(name: string, value: boolean): string {
  return `${OPTIONS} ${name}=${value ? 1 : 0}`
}

/** Whether lines of this file are ours. */
export function isMarked(text: string): boolean {
  return linesOf(text).some(line => line.trimEnd() === MARK)
}

/** The text without our mark and the lines that only we write; null when no other is left. For marked files whose ids are gone. */
export function withoutOurs(text: string): string | null {
  const left = linesOf(text).filter(line => line.trimEnd() !== MARK && !OURS.test(line.trimEnd()) && !BINDER_LINE.test(line.trimEnd())).join('')
  return left.trim() === '' ? null : left
}

/** Whether a softdep loads vfio-pci first. */
export function hasPre(softdep: Directive | null): boolean {
  return softdep !== null && preModules(softdep).includes('vfio_pci')
}
