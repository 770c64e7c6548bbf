import t from 'tap'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { refuseMeasuredBoot, sealedVolumes } from '../../lib/measured-boot.ts'

/** A LUKS2 header as cryptsetup lays it out: binary part of 4096 bytes, then JSON padded with zeros. */
function luks2(tokens: Record<string, unknown>, version = 2): Buffer {
  const header = Buffer.alloc(16384)
  header.write('LUKS\xba\xbe', 0, 'latin1')
  header.writeUInt16BE(version, 6)
  header.writeUInt32BE(header.length, 12)
  header.write(JSON.stringify({ keyslots: {}, tokens }), 4096)
  return header
}

function jwe(clevis: unknown): string {
  return Buffer.from(JSON.stringify({ alg: 'dir', clevis })).toString('base64').replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

const systemd = (pcrs: number[]) => ({ 0: { type: 'systemd-tpm2', keyslots: ['1'], 'tpm2-pcrs': pcrs } })
const clevis = (ids: string) => ({ 3: { type: 'clevis', keyslots: ['2'], jwe: { protected: jwe({ pin: 'tpm2', tpm2: { pcr_ids: ids } }) } } })

function node(t: { testdir(tree: Record<string, any>): string }, crypttab: string, header?: Buffer) {
  const dir = t.testdir({ etc: { crypttab }, dev: { disk: { 'by-uuid': {} } } })
  if (header !== undefined) fs.writeFileSync(`${dir}/dev/sda3`, header)
  fs.symlinkSync('../../sda3', `${dir}/dev/disk/by-uuid/abcd`)
  return openHost({ root: dir })
}

for (const [name, crypttab, header, refused] of [
  ['systemd-cryptenroll, PCR 9', 'root UUID=abcd none luks\n', luks2(systemd([7, 9])), true],
  ['systemd-cryptenroll, PCR 7 only', 'root UUID=abcd none luks\n', luks2(systemd([7])), false],
  ['clevis, PCR 8', 'root /dev/sda3 none luks\n', luks2(clevis('7,8')), true],
  ['clevis, PCR 7', 'root /dev/sda3 none luks\n', luks2(clevis('7')), false],
  ['clevis shares', 'root /dev/sda3 none luks\n', luks2({ 0: { type: 'clevis', jwe: { protected: jwe({ pin: 'sss', sss: { jwe: [jwe({ pin: 'tpm2', tpm2: { pcr_ids: '12' } }) + '...'] } }) } } }), true],
  ['clevis, tang only', 'root /dev/sda3 none luks\n', luks2({ 0: { type: 'clevis', jwe: { protected: jwe({ pin: 'tang' }) } } }), false],
  ['crypttab options, header unreadable', 'root /dev/missing none tpm2-device=auto,tpm2-pcrs=7+11\n', undefined, true],
  ['PCRs by name', 'root /dev/missing none tpm2-pcrs=secure-boot-policy+kernel-initrd\n', undefined, true],
  ['a PCR by name and digest', 'root /dev/missing none tpm2-pcrs=7+kernel-boot:sha256=ab\n', undefined, true],
  ['a comment', '# root /dev/sda3 none tpm2-pcrs=9\n', undefined, false],
  ['LUKS1', 'root /dev/sda3 none luks\n', luks2(systemd([9]), 1), false],
  ['rubbish on the disk', 'root /dev/sda3 none luks\n', Buffer.alloc(20000, 0x41), false],
] as const) {
  t.test(name, async t => {
    const host = node(t, crypttab, header)
    if (refused) {
      t.throws(() => refuseMeasuredBoot(host, false), { code: 'E_REFUSED', message: /the volume root .* PCR (8|9|11|12)/, hint: /seal it again/ })
      refuseMeasuredBoot(host, true)
    } else {
      refuseMeasuredBoot(host, false)
      t.ok(sealedVolumes(host).every(({ pcrs }) => pcrs.every(pcr => pcr === 7)))
    }
  })
}
