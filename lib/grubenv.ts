// GRUB's environment block: 1024 bytes, `name=value` lines with backslash escapes, padded with `#` (GRUB:
// lib/envblk.c). It is edited in place; what does not fit is refused, since GRUB itself would drop it silently. Pure.
import { refused } from './errors.ts'

/** Bytes, padding included, as grub-editenv makes it (GRUB: util/editenv.c, DEFAULT_ENVBLK_SIZE). */
export const GRUBENV_SIZE = 1024
const SIGNATURE = '# GRUB Environment Block\n'

/** Whether GRUB would read it (GRUB: lib/envblk.c, grub_envblk_open). */
export function isGrubenv(block: string): boolean {
  return block.startsWith(SIGNATURE)
}

/** Whether GRUB would read it, and write to it as it boots. */
export function isWholeGrubenv(block: string): boolean {
  return block.length === GRUBENV_SIZE && isGrubenv(block)
}

/** Lines behind the signature: [start, end) with the newline; an escaped newline belongs to its line. */
function lines(block: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let start = SIGNATURE.length
  for (let at = start; at < block.length; at++) {
    const c = block.charAt(at)
    if (c === '\\') at++
    else if (c === '\n') { found.push([start, at + 1]); start = at + 1 }
  }
  return found
}

function lineOf(block: string, name: string): readonly [number, number] | undefined {
  return lines(block).find(([start]) => block.startsWith(`${name}=`, start))
}

/** The value of a variable; null when it is not set, or the block is none. */
export function grubenvGet(block: string, name: string): string | null {
  if (!isGrubenv(block)) return null
  const line = lineOf(block, name)
  return line === undefined ? null : block.slice(line[0] + name.length + 1, line[1] - 1).replace(/\\([^])/g, '$1')
}

/** The block with the variable set; every other byte but the padding stays. Throws refused when it does not fit. */
export function grubenvSet(block: string, name: string, value: string): string {
  const text = `${name}=${value.replace(/[\\\n]/g, '\\$&')}\n`
  const line = lineOf(block, name)
  const used = lines(block)
  const end = used.length === 0 ? SIGNATURE.length : used[used.length - 1]?.[1] ?? SIGNATURE.length
  const body = line === undefined ? block.slice(0, end) + text : block.slice(0, line[0]) + text + block.slice(line[1], end)
  if (body.length > GRUBENV_SIZE) throw refused(`grubenv would need ${body.length} bytes for ${name}, and GRUB's environment block has ${GRUBENV_SIZE}; take arguments out of ${name} first (grub2-editenv - set ${name}=…)`)
  return body.padEnd(GRUBENV_SIZE, '#')
}
