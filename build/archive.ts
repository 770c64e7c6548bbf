// tar and gzip whose bytes depend on nothing but what is put in: no dates, no owners, and no compressor, since what
// zlib makes of the same text differs between its versions and processors. Whoever builds again gets the same sum.
export interface ArchiveFile {
  readonly name: string
  readonly bytes: Buffer
  readonly mode?: number
}

const BLOCK = 512
/** 1980-01-01, the first day that zip and with it Python's wheels know; 0 is refused by some tools. */
const MTIME = 315532800

/** A ustar archive (POSIX.1-1988), directories first. Throws for a name that ustar cannot hold in its short field. */
export function tar(files: readonly ArchiveFile[]): Buffer {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const parts = directoriesOf(sorted.map(({ name }) => name)).map((name) => header(`${name}/`, 0, 0o755, '5'))
  for (const { name, bytes, mode = 0o644 } of sorted) parts.push(header(name, bytes.length, mode, '0'), bytes, Buffer.alloc(-bytes.length & (BLOCK - 1)))
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)])
}

/** Every directory above these files, outer ones first. */
export function directoriesOf(names: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const name of names) for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) found.add(name.slice(0, at))
  return [...found].sort()
}

function header(name: string, size: number, mode: number, type: '0' | '5'): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`${name} is longer than the 100 bytes of a ustar name`)
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  block.write(name)
  block.write(octal(mode, 7), 100)
  block.write(octal(0, 7), 108)
  block.write(octal(0, 7), 116)
  block.write(octal(size, 11), 124)
  block.write(octal(MTIME, 11), 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write('ustar\x0000', 257)
  block.write('root', 265)
  block.write('root', 297)
  block.write(`${octal(block.reduce((sum, byte) => sum + byte, 0), 6)} `, 148)
  return block
}

/** RFC 1952 around stored blocks of RFC 1951 (3.2.4). */
export function gzip(bytes: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])]
  for (let at = 0; at === 0 || at < bytes.length; at += 0xffff) {
    const block = bytes.subarray(at, at + 0xffff)
    const head = Buffer.from([at + 0xffff >= bytes.length ? 1 : 0, 0, 0, 0, 0])
    head.writeUInt16LE(block.length, 1)
    head.writeUInt16LE(~block.length & 0xffff, 3)
    parts.push(head, block)
  }
  const end = Buffer.alloc(8)
  end.writeUInt32LE(crc32(bytes), 0)
  end.writeUInt32LE(bytes.length % 2 ** 32, 4)
  return Buffer.concat([...parts, end])
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Buffer): number {
  let value = ~0
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
