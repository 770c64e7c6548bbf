// Fingerprints of texts of the host.
import { createHash } from 'crypto'

/** sha256 of a text (one character per byte), in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex')
}
