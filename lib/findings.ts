// The chain from the firmware to the device, link by link: what was read, found and expected, and the remedy.
// Reads sysfs and files only; no lspci, no kernel log.
import { isThere, storedIn } from './bind-by-address.ts'
import type { Stored } from './bind-by-address.ts'
import { readGpus } from './gpus.ts'
import { groupFindings, isolationOf } from './group-findings.ts'
import type { HostView } from './host.ts'
import { isVfioDriver } from './iommu.ts'
import { iommuFindings } from './iommu-findings.ts'
import { isolationFindings } from './isolation-findings.ts'
import { readModprobe } from './modprobe.ts'
import type { RecordedDevice } from './module.ts'
import { readNextBoot } from './next-boot.ts'
import type { NextBoot } from './next-boot.ts'
import { overruledBy } from './other-binders.ts'
import { obstacleFindings } from './obstacle-findings.ts'
import { readObstacles } from './obstacles.ts'
import { classWord, isNvSwitch } from './pci-class.ts'
import { readPci } from './pci.ts'
import type { PciDevice } from './pci.ts'
import type { Judged } from './verdict.ts'
import { driverNow, hasDriver } from './vfio-variant.ts'

interface Asked {
  readonly ids: readonly string[] | undefined
  readonly addresses: readonly string[] | undefined
  /** What the last apply recorded; used when neither ids nor addresses are given. */
  readonly recorded: readonly RecordedDevice[]
  readonly expect_count: number | undefined
}

interface Findings {
  readonly findings: readonly Judged[]
  /** Of what is asked for the GPUs and accelerators that are there. */
  readonly gpus: readonly PciDevice[]
  /** "0000:41:00.0 (10de:20b7)" of what should be there and is not. */
  readonly missing: readonly string[]
  /** Functions that vfio-pci is given with one of the ids, and that nobody asked for or recorded. */
  readonly unexpected: readonly string[]
}

const OK = { severity: 'error', status: 'drifted' } as const
// Storage, network, bridges (an NVSwitch is none).
const STAYS = /^(01|02|06)/

interface Wanted { readonly devices: readonly PciDevice[]; readonly missing: readonly string[]; readonly unexpected: readonly string[] }

function wantedOf(devices: readonly PciDevice[], { ids, addresses, recorded }: Asked, given: (device: PciDevice) => boolean): Wanted {
  const at = new Map(devices.map(device => [device.address, device]))
  const list: readonly { readonly address: string; readonly id: string | undefined }[] = addresses !== undefined
    ? addresses.map(address => ({ address, id: undefined })) : ids === undefined ? recorded : []
  const ok = (one: { readonly address: string; readonly id: string | undefined }): boolean => {
    const device = at.get(one.address)
    const allowed = one.id === undefined ? ids : [one.id]
    return device !== undefined && (allowed === undefined || (device.id !== null && allowed.includes(device.id)))
  }
  const byId = addresses === undefined ? ids || [] : []
  const found = [...list.filter(ok).flatMap(one => at.get(one.address) || []), ...devices.filter(device => device.id !== null && byId.includes(device.id))]
  const known = new Set(found.map(device => device.id))
  return {
    devices: found,
    missing: [
      ...list.filter(one => !ok(one)).map(one => {
        const there = at.get(one.address)
        return `${one.address}${one.id === undefined ? '' : ` (${one.id})`}${there === undefined ? '' : `: ${there.id ?? 'an unknown device'} is there`}`
      }),
      ...byId.filter(id => !devices.some(device => device.id === id)),
    ],
    unexpected: list.length === 0 ? [] : devices.filter(device => known.has(device.id) && !found.includes(device) && given(device)).map(device => `${device.address} (${device.id || ''})`),
  }
}

function deviceNow(host: HostView, device: PciDevice, stored: readonly Stored[], isolation: Judged): readonly Judged[] {
  const { address, group } = device
  const base = { ...OK, address, about: 'now' as const }
  const wanted = driverNow(host, stored.find(one => isThere(one, device))?.variant ?? null)
  const bound = hasDriver(device, wanted)
  const findings: Judged[] = [{
    ...base, id: 'device.driver', ok: bound, found: device.driver ?? 'no driver', expected: wanted, read_from: `/sys/bus/pci/devices/${address}/driver`,
    remedy: bound ? '' : 'reboot once vfio_bind has run; if it stays, run gpu_passthrough and look what took it',
  }, isolation]
  if (device.responding === false) {
    findings.push({ ...base, id: 'device.responds', about: 'both', status: 'unsupported', ok: false, found: 'configuration space reads all ones', expected: 'a device that answers', read_from: `/sys/bus/pci/devices/${address}/config`, remedy: 'power-cycle the host; if it stays, replace the card' })
  }
  if (!isolation.ok) return findings
  if (bound && host.list('/dev/vfio').length > 0) {
    const there = host.stat(`/dev/vfio/${group}`) !== null || host.list('/dev/vfio/devices').length > 0
    findings.push({ ...base, id: 'device.node', ok: there, found: there ? `/dev/vfio/${group}` : 'none', expected: `/dev/vfio/${group}`, read_from: '/dev/vfio', remedy: there ? '' : 'load the module vfio_pci (vfio_modules)' })
  }
  return findings
}

function deviceNext(host: HostView, device: PciDevice, next: NextBoot): readonly Judged[] {
  const base = { ...OK, address: device.address, about: 'next' as const }
  const byAddress = next.addresses.has(device.address)
  const given = next.gives(device)
  const replaced = next.replaced(device)
  const rivals = next.rivalsOf(device)
  return [{
    ...base, id: 'boot.ids', ok: given, expected: device.id ?? 'a known id',
    found: byAddress ? `its address, for ${device.id || ''}` : !given && replaced !== null ? `${replaced} stored for its address` : next.entries.join(',') || 'no ids',
    read_from: byAddress || replaced !== null ? '/etc/modprobe.d' : next.entry.from,
    remedy: given ? '' : replaced === null ? 'run vfio_bind with this id' : `look which card is at ${device.address}; if it is meant, run vfio_bind with accept_replacement: ${device.address}`,
  }, {
    ...base, id: 'boot.rivals', ok: rivals.length === 0, found: rivals.length === 0 ? 'none' : rivals.join(', '), expected: 'no driver that could come before vfio-pci', read_from: '/etc/modprobe.d',
    remedy: rivals.length === 0 ? '' : 'run vfio_bind, which makes vfio-pci come first; where it changes nothing, build the boot image anew (initramfs, rebuild: always), so that what it holds is known',
  }, ...overruled(host, device)]
}

/** driverctl's override comes after ours, at every boot. */
function overruled(host: HostView, { address }: PciDevice): readonly Judged[] {
  const found = overruledBy(host, address)
  return found === null ? [] : [{
    ...OK, address, about: 'next', id: 'boot.override', ok: false, found: `${found.driver} by driverctl`, expected: 'vfio-pci or nothing', read_from: found.path, remedy: `run driverctl unset-override ${address}`,
  }]
}

/** Every link of the chain, for the devices that are asked for. */
export function findingsOf(host: HostView, asked: Asked): Findings {
  const all = readPci(host)
  const read = readNextBoot(host)
  const next = 'unknown' in read ? null : read
  // An id takes all alike; a card that is bound by its address leaves its like alone.
  const { devices, missing, unexpected } = wantedOf(all, asked, device => next === null ? isVfioDriver(device.driver) : next.gives(device))
  const findings: Judged[] = [...iommuFindings(host, next), ...isolationFindings(host)]
  for (const name of missing) findings.push({ ...OK, id: 'device.present', about: 'both', status: 'missing_device', ok: false, found: 'nothing', expected: name, read_from: '/sys/bus/pci/devices', remedy: 'look at the card, its power and its slot; if it was taken out, run gpu_passthrough with what is left' })
  const taken = new Set(devices.map(device => device.address))
  const ofGroup = groupFindings(host, all, taken, next)
  const isolation = isolationOf(host, next)
  const gpus = readGpus(host, all)
  const byAddress = new Map(gpus.map(gpu => [gpu.device.address, gpu]))
  const judge = readObstacles(host, all, gpus)
  const stored = storedIn(readModprobe(host))
  for (const device of devices) {
    const gpu = byAddress.get(device.address)
    const kind = gpu?.kind
    if (kind === 'bmc' || kind === 'virtual' || (STAYS.test(device.class || '') && !isNvSwitch(device))) {
      findings.push({ ...OK, id: 'device.kind', address: device.address, about: 'both', status: 'refused', ok: false, found: kind ?? classWord(device.class), expected: 'a device that may leave the host', read_from: `/sys/bus/pci/devices/${device.address}/class`, remedy: 'name the GPU instead' })
      continue
    }
    findings.push(...deviceNow(host, device, stored, isolation(device)), ...ofGroup(device), ...obstacleFindings(device, gpu === undefined ? [] : judge(gpu)), ...(next === null ? [] : deviceNext(host, device, next)))
  }
  if (next === null) findings.push({ ...OK, id: 'boot.entry', about: 'next', severity: 'error', ok: false, found: 'unknown' in read ? read.unknown : '', expected: 'a boot entry that can be read', read_from: '/boot', remedy: 'make the boot loader one that is supported, or check the next boot by hand' })
  else {
    findings.push({ ...OK, id: 'boot.image', about: 'next', ok: next.imageProblem === null, found: 'up to date', expected: 'an image that is newer than what it holds', read_from: next.entry.initrds[0] ?? '/boot', remedy: '', ...next.imageProblem })
    if (devices.length > 0 && !next.loaded) findings.push({ ...OK, id: 'boot.module', about: 'next', ok: false, found: 'nothing loads vfio-pci', expected: 'vfio-pci loaded by name', read_from: '/etc/modules-load.d', remedy: 'run vfio_modules' })
    findings.push({ ...OK, id: 'boot.bootable', about: 'next', ok: next.bootable.ok, found: next.bootable.reasons.join('; ') || 'whole', expected: 'entries whose kernel and images are there and whole', read_from: next.entry.from, remedy: next.bootable.ok ? '' : 'repair the boot loader before you reboot' })
  }
  const count = devices.filter(device => byAddress.get(device.address)?.kind === 'gpu').length
  if (asked.expect_count !== undefined && count !== asked.expect_count) {
    findings.push({ ...OK, id: 'gpus.count', about: 'both', status: 'missing_device', ok: false, found: `${count} GPU${count === 1 ? '' : 's'}`, expected: `${asked.expect_count} GPU${asked.expect_count === 1 ? '' : 's'}`, read_from: '/sys/bus/pci/devices', remedy: 'look for a card that is missing or did not start, or correct expect_count' })
  }
  return { findings, gpus: devices.filter(device => /^(gpu|igpu|vf|accelerator)$/.test(byAddress.get(device.address)?.kind || '')), missing, unexpected }
}
