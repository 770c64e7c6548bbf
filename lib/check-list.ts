// passthrough_verify --human: a line for each link of the chain, with the devices that it was judged alike for, and what
// to do where it does not hold. Pure.
import type { Finding } from './verdict.ts'

/** What holds says what was found for all devices at once; what does not hold names them. */
export function checkList(findings: readonly Finding[]): readonly Readonly<Record<string, string>>[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { id, ok, severity, found, expected, remedy } = finding
    const key = JSON.stringify(ok ? [id] : [id, severity, found, expected, remedy])
    alike.set(key, [...alike.get(key) || [], finding])
  }
  return [...alike.values()].map(list => ({ state: stateOf(list[0]), check: list[0]?.id || '', found: textOf(list) }))
}

function stateOf(finding: Finding | undefined): string {
  return finding?.ok === true ? 'ok' : finding?.severity === 'error' ? 'FAIL' : 'warn'
}

function textOf(list: readonly Finding[]): string {
  const [first] = list
  if (first === undefined) return ''
  const addresses = list.flatMap(({ address }) => address || [])
  const found = [...new Set(list.map(one => one.found))].join(', ')
  if (first.ok) return addresses.length > 1 ? `${addresses.length} devices: ${found}` : found
  const where = addresses.length === 0 ? '' : `${addresses.join(', ')}: `
  return `${where}${found}, expected ${first.expected}${first.remedy === '' ? '' : `\nTo do: ${first.remedy}`}`
}
