// What is known of a node's boot loader; found by lib/bootloader/bootloader.ts.
import type { AbsPath, Argv } from '../host.ts'
import type { Defaults } from './default-grub.ts'

/** A GRUB that is handled here; every other loader is refused with E_HOST (detectBootLoader). */
export interface BootLoader {
  /** debian: /etc/default/grub.d and update-grub; bls: entry files; grub2: /etc/default/grub and grub2-mkconfig. */
  readonly kind: 'debian' | 'bls' | 'grub2'
  /** For people: "GRUB (update-grub)". */
  readonly name: string
  readonly defaults: Defaults
  /** The grub.cfg that boots. */
  readonly config: AbsPath
  readonly grubenv: AbsPath
  /** Remakes `config`; null where entries are files and nothing needs to be remade. */
  readonly command: Argv | null
  /** EL8: entries say $kernelopts, grubenv has it. */
  readonly kernelopts: boolean
  /** What boots by default: `saved`, an id, a title or a place. */
  readonly fallback: string
}
