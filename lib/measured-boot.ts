// Disks that a TPM unlocks only while the boot measures as before. GRUB measures the kernel command line into
// PCR 8 and every file it reads (grub.cfg, kernel, initrd) into PCR 9; systemd-stub uses 11 and 12 (GRUB manual
// "Measured Boot"; systemd: docs/TPM2_PCR_MEASUREMENTS). A change of boot entries or images then locks the disk.
import { refused } from './errors.ts'
import type { AbsPath, HostView } from './host.ts'

const BOOT_PCRS: ReadonlySet<number> = new Set([8, 9, 11, 12])
const CRYPTTABS: readonly AbsPath[] = ['/etc/crypttab', '/etc/crypttab.initramfs']
// LUKS2 on-disk format: magic, version (u16), header size (u64), big endian; JSON from byte 4096.
const LUKS_MAGIC = 'LUKS\xba\xbe'
const JSON_AT = 4096
const MAX_HEADER = 4 << 20

interface Sealed {
  readonly volume: string
  readonly device: string
  readonly by: 'systemd-cryptenroll' | 'clevis'
  readonly pcrs: readonly number[]
}

function devicePath(source: string): AbsPath | null {
  const [, by, name] = /^(UUID|PARTUUID|LABEL|PARTLABEL)="?([^"]+)"?$/.exec(source) || []
  if (by !== undefined) return `/dev/disk/by-${by.toLowerCase()}/${name || ''}` as AbsPath
  return source.startsWith('/') ? source as AbsPath : null
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function parse(text: string): unknown {
  try { return JSON.parse(text) } catch { return undefined }
}

/** Names that systemd 253 and later take for PCRs (systemd-cryptenroll(1)). */
const PCR_NAMES: readonly (readonly [string, number])[] = [['secure-boot-policy', 7], ['kernel-initrd', 9], ['kernel-boot', 11], ['kernel-config', 12]]

/** "7,8" or "7+8", "secure-boot-policy+kernel-initrd" or [7, 8] -> numbers. */
function numbers(value: unknown): number[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,+]/) : []
  return parts.map(part => PCR_NAMES.find(([name]) => String(part).split(':')[0] === name)?.[1] ?? parseInt(String(part), 10)).filter(part => !isNaN(part))
}

/** PCRs in the protected header of a clevis JWE; `sss` shares hold further ones (clevis-encrypt-tpm2(1), -sss(1)). */
function clevisPcrs(encoded: unknown): number[] {
  if (typeof encoded !== 'string') return []
  const header = parse(Buffer.from((encoded.split('.')[0] || '').replace(/-/g, '+').replace(/_/g, '/'), 'base64').toString('utf8'))
  const clevis = field(header, 'clevis')
  const shares = field(field(clevis, 'sss'), 'jwe')
  return [...numbers(field(field(clevis, 'tpm2'), 'pcr_ids')), ...(Array.isArray(shares) ? shares.flatMap(clevisPcrs) : [])]
}

/** Tokens of a LUKS2 header; [] for anything else, also where this user may not read the device. */
function tokens(host: HostView, device: AbsPath): unknown[] {
  const head = host.bytes(device, 0, 16)
  if (head === null || head.length < 16 || head.toString('latin1', 0, 6) !== LUKS_MAGIC || head.readUInt16BE(6) !== 2) return []
  const size = Math.min(head.readUInt32BE(12), MAX_HEADER)
  const json = host.bytes(device, JSON_AT, Math.max(0, size - JSON_AT))
  const text = json === null ? '' : json.toString('utf8').replace(/\0[^]*$/, '')
  const found = field(parse(text), 'tokens')
  return typeof found === 'object' && found !== null ? Object.values(found) : []
}

/** Volumes of crypttab that a TPM unlocks, with the PCRs they are sealed to. */
export function sealedVolumes(host: HostView): readonly Sealed[] {
  const sealed: Sealed[] = []
  for (const line of CRYPTTABS.flatMap(path => (host.read(path) || '').split('\n'))) {
    const [volume = '', source = '', , options = ''] = line.trim().split(/\s+/)
    const device = volume.startsWith('#') ? null : devicePath(source)
    if (device === null) continue
    const add = (by: Sealed['by'], pcrs: readonly number[]): void => { if (pcrs.length > 0) sealed.push({ volume, device: source, by, pcrs }) }
    for (const token of tokens(host, device)) {
      if (field(token, 'type') === 'systemd-tpm2') add('systemd-cryptenroll', numbers(field(token, 'tpm2-pcrs')))
      if (field(token, 'type') === 'clevis') add('clevis', clevisPcrs(field(field(token, 'jwe'), 'protected')))
    }
    add('systemd-cryptenroll', numbers(/(?:^|,)tpm2-pcrs=([^,]*)/.exec(options)?.[1]))
  }
  return sealed
}

/** Throws E_REFUSED before a boot entry or image is changed that a volume is sealed to. */
export function refuseMeasuredBoot(host: HostView, allow: boolean): void {
  const hit = allow ? undefined : sealedVolumes(host).find(({ pcrs }) => pcrs.some(pcr => BOOT_PCRS.has(pcr)))
  if (hit === undefined) return
  const pcrs = hit.pcrs.filter(pcr => BOOT_PCRS.has(pcr)).join(', ')
  const reseal = hit.by === 'clevis' ? `clevis luks regen -d ${hit.device} -s SLOT` : `systemd-cryptenroll --wipe-slot=tpm2 --tpm2-device=auto --tpm2-pcrs=${hit.pcrs.join('+')} ${hit.device}`
  throw refused(
    `the volume ${hit.volume} (${hit.device}) is unlocked by the TPM only while PCR ${pcrs} stay as they are, and changed boot arguments or images change them: it would not unlock at the next boot; have its passphrase at hand and set allow_measured_boot_change`,
    `after the reboot seal it again: ${reseal}`,
  )
}
