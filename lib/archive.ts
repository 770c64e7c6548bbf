// What the first bytes of a file say of it. Pure.

/** Of what the kernel unpacks (lib/decompress.c): cpio (newc, crc; microcode comes first, as cpio), gzip, zstd, xz, lz4 (legacy, frame), lzma, bzip2, lzop. */
const MAGIC: readonly string[] = ['303730373031', '303730373032', '1f8b', '28b52ffd', 'fd377a585a', '02214c18', '04224d18', '5d0000', '425a68', '894c5a4f']

/** Whether a file with this beginning, of six bytes at least, is an archive that the kernel unpacks: cpio, or compressed cpio. */
export function isArchive(head: Buffer): boolean {
  const hex = head.toString('hex')
  return MAGIC.some(magic => hex.startsWith(magic))
}
