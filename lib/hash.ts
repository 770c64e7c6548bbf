// Fingerprints of texts of the host.
import { createHash } from 'crypto'

/** sha256 of a text (one character per byte), in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex')
}

/**
 * Whether a text has changed, for a reader who trusts whoever wrote it: two 32-bit FNV-1a hashes and the length.
 * Loading crypto for that would be a fifth of a run with nothing to do.
 */
export function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
  }
  return `${(a >>> 0).toString(16)}-${(b >>> 0).toString(16)}-${text.length}`
}

/** A file's text as changes show it (lib/result.ts): "" for an absent one. */
export function shortHash(text: string | null): string {
  return text === null ? '' : `sha256:${sha256(text).slice(0, 12)}`
}
