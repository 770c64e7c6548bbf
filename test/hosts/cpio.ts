// The newc archive of cpio(5): what the fixture images are, so that any reader of real images reads them too.

const HEADER = 110

export interface Member {
  readonly name: string
  readonly text: string
  readonly mode?: number
}

function pad4(length: number): string {
  return '\0'.repeat((4 - (length % 4)) % 4)
}

function member(ino: number, name: string, text: string, mode: number): string {
  const fields = [ino, mode, 1, 0, 0, 0, text.length, 0, 0, 0, 0, name.length + 1, 0]
  const header = `070701${fields.map(value => value.toString(16).toUpperCase().padStart(8, '0')).join('')}${name}\0`
  return header + pad4(header.length) + text + pad4(text.length)
}

/** An archive with these members and the directories above them; the same members give the same bytes. */
export function packCpio(members: readonly Member[]): string {
  const dirs = new Set<string>(['.'])
  for (const { name } of members) {
    const parts = name.split('/')
    for (let i = 1; i < parts.length; i += 1) dirs.add(parts.slice(0, i).join('/'))
  }
  let ino = 0
  const next = (): number => (ino += 1)
  const body = [
    ...[...dirs].sort().map(name => member(next(), name, '', 0o40755)),
    ...members.map(one => member(next(), one.name, one.text, 0o100000 | (one.mode === undefined ? 0o644 : one.mode))),
    member(0, 'TRAILER!!!', '', 0),
  ].join('')
  return body.padEnd(Math.ceil(body.length / 512) * 512, '\0')
}

/** The members of an archive, directories with a mode of 0o40755; null when it is cut off or none. */
export function unpackCpio(bytes: string): readonly Member[] | null {
  const members: Member[] = []
  let at = 0
  while (bytes.slice(at, at + 6) === '070701' && at + HEADER <= bytes.length) {
    const field = (index: number): number => parseInt(bytes.slice(at + 6 + index * 8, at + 14 + index * 8), 16)
    const nameLength = field(11)
    const size = field(6)
    const name = bytes.slice(at + HEADER, at + HEADER + nameLength - 1)
    const start = at + Math.ceil((HEADER + nameLength) / 4) * 4
    if (name === 'TRAILER!!!') return members
    if (start + size > bytes.length) return null
    members.push({ name, text: bytes.slice(start, start + size), mode: field(1) })
    at = start + Math.ceil(size / 4) * 4
  }
  return null
}
