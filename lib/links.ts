// Which symbolic links may be written through.
import type { AbsPath, HostView } from './host.ts'

/**
 * Links that distributions make themselves: the real file is edited. Any other link is refused: writing through it
 * could change what is not ours, and replacing it would break whoever made it.
 */
export const DISTRIBUTION_LINKS: readonly AbsPath[] = ['/boot/grub2/grubenv', '/etc/default/grub']

/** Why nothing is written at this path, in words; null where it is no link, or one of the distribution's. */
export function foreignLink(host: HostView, path: AbsPath): string | null {
  if (host.stat(path)?.type !== 'link' || DISTRIBUTION_LINKS.includes(path)) return null
  return `is a symbolic link to ${host.link(path) ?? '?'}; expected a regular file or nothing; put a file in its place`
}
