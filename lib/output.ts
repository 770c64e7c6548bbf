// Printing: one line of ASCII JSON for machines, text for people; nothing else ever reaches stdout or stderr.
import { writeSync } from 'fs'
import type { Wire } from './envelope.ts'
import { pause } from './input.ts'

/**
 * One line, pure ASCII, with `\n`: raw U+2028 or U+0085 break Ansible's reader, lone surrogates (as U+FFFD here) and
 * `__ansible_` keys its newer ones.
 */
export function toJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, (key, held: unknown) => (key.startsWith('__ansible_') ? undefined : held), indent)
  return `${json
    .replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g, (escape, lone) => (lone === undefined ? escape : '\\ufffd'))
    .replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/**
 * Writes everything, whatever the pipe's mode. false when the reader is gone or the text has no place to go: the
 * run is not to stop for that.
 */
export function print(text: string, fd = 1): boolean {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) return false
      pause(2)
    }
  }
  return true
}

/** The result for a person at a terminal: plain text, one thing a line. */
export function toText(wire: Wire): string {
  const lines = [`${wire.failed ? 'FAILED: ' : ''}${wire.msg}`]
  for (const { facet, label, before, after } of records(wire['changes'])) lines.push(`  ${facet}: ${label}: ${before || 'absent'} -> ${after || 'absent'}`)
  for (const { before_header, after_header, before, after } of records(wire['diff'])) {
    lines.push('', `--- ${before_header}`, `+++ ${after_header}`, ...changedLines(String(before ?? ''), String(after ?? '')))
  }
  section(lines, 'GPUs:', records(wire['gpus']).map(gpuLine))
  section(lines, 'Not as it should be:', records(wire['findings']).filter(({ ok }) => ok === false).map(findingLine))
  section(lines, 'To be run by you:', wire['pending'])
  section(lines, 'A reboot is required:', wire['reboot_reasons'])
  section(lines, 'At the next boot:', wire['pending_at_boot'])
  section(lines, 'This node would not boot:', Reflect.get(Object(wire['bootable']), 'reasons'))
  section(lines, 'Warnings:', wire['warnings'])
  section(lines, 'Notes:', wire['notes'])
  const hint = Reflect.get(Object(wire['error']), 'hint')
  if (hint !== undefined) lines.push('', `Hint: ${hint}`)
  if (wire['run'] !== undefined) lines.push('', `Undo with: passthrough_undo '{"since": "${wire['run']}"}'`)
  // A terminal obeys control characters, and a host's files may hold any.
  return `${lines.join('\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?')}\n`
}

function gpuLine({ address, id, kind, driver, iommu_group, passthrough }: Readonly<Record<string, unknown>>): string {
  const reasons: unknown = Reflect.get(Object(passthrough), 'reasons')
  const why = Array.isArray(reasons) && reasons.length > 0 ? reasons.join('; ') : 'ready for a VM'
  return `${address}  ${id}  ${kind}  ${driver ?? 'no driver'}  ${iommu_group === null ? 'no group' : `group ${iommu_group}`}: ${why}`
}

function findingLine({ id, address, found, expected, remedy }: Readonly<Record<string, unknown>>): string {
  return `${address === undefined ? '' : `${address} `}${id} is ${found}, expected ${expected}${remedy === '' ? '' : `; ${remedy}`}`
}

function section(lines: string[], title: string, items: unknown): void {
  if (Array.isArray(items) && items.length > 0) lines.push('', title, ...items.map((item) => `  ${item}`))
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : []
}

/** Both texts less the lines that they share at the start and at the end. */
function changedLines(before: string, after: string): readonly string[] {
  const old = before.split('\n')
  const now = after.split('\n')
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  const part = (lines: readonly string[], sign: string) => lines.slice(start, lines.length - end).map((line) => `${sign}${line}`)
  return [...part(old, '-'), ...part(now, '+')]
}
