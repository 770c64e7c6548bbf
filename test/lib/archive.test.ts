import t from 'tap'
import { isArchive } from '../../lib/archive.ts'

t.test('what a kernel unpacks', async t => {
  const of = (hex: string): boolean => isArchive(Buffer.from(hex, 'hex'))
  for (const hex of ['303730373031', '303730373032', '1f8b08', '28b52ffd', 'fd377a585a00', '02214c18', '04224d18', '5d0000', '425a68', '894c5a4f0d0a']) t.equal(of(hex), true, hex)
  for (const hex of ['', '00', '7f454c460201', '4d5a9000', '3c68746d6c3e', '1f', '303730373030']) t.equal(of(hex), false, hex || 'nothing')
})
