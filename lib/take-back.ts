// Takes exactly our lines and ids out of a file that somebody has edited since; the rest stands. Pure.
import type { Claim } from './module.ts'

const VFIO_IDS = /^(\s*options\s+vfio[-_]pci\s(?:.*\s)?)ids=(\S*)(.*)$/

/** An `options vfio-pci` line without these ids; null when nothing is left of it. */
function withoutIds(line: string, ours: ReadonlySet<string>): string | null {
  const match = VFIO_IDS.exec(line)
  if (match === null) return line
  const [, head = '', list = '', tail = ''] = match
  const left = list.split(',').filter(id => id !== '' && !ours.has(id.toLowerCase()))
  if (left.length === list.split(',').length) return line
  if (left.length > 0) return `${head}ids=${left.join(',')}${tail}`
  const rest = head.trimEnd() + tail
  return /^\s*options\s+vfio[-_]pci\s*$/.test(rest) ? null : rest
}

/** The text without what the claims name; unchanged when nothing of it is there. */
export function takeBack(text: string, claims: readonly Claim[]): string {
  const values = (thing: Claim['thing']): Set<string> => new Set(claims.filter(claim => claim.thing === thing).map(claim => claim.value))
  const [lines, modules, ids] = [values('line'), values('module'), values('id')]
  return text.split(/(?<=\n)/).map(raw => {
    const line = raw.replace(/\r?\n$/, '')
    if (lines.has(line) || modules.has(line.trim())) return ''
    const left = withoutIds(line, ids)
    return left === null ? '' : left + raw.slice(line.length)
  }).join('')
}

/** Whether nothing but comments and blanks is left: then a file that we made goes as a whole. */
export function isBare(text: string): boolean {
  return text.split('\n').every(line => /^\s*(#.*)?$/.test(line))
}
