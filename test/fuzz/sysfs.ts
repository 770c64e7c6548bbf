// What a broken or lying kernel could say: attributes of PCI functions, ids and addresses. Whatever stands there, a
// module that reads answers or stops with a code, and its answer is JSON with no null where none may be.
import gpuInfo from '../../modules/gpu_info.ts'
import passthroughVerify from '../../modules/passthrough_verify.ts'
import { wireOf, wireOfStop } from '../../lib/envelope.ts'
import { Stop } from '../../lib/errors.ts'
import { toJson } from '../../lib/output.ts'
import { parseParams } from '../../lib/params.ts'
import { altered, parseAddress, parseId, readPci } from '../../lib/pci.ts'
import { remember } from '../../lib/remember.ts'
import { memoryHost } from '../lib/memory-host.ts'
import type { MemoryFile } from '../lib/memory-host.ts'
import type { Random } from '../lib/random.ts'
import { hurt, inProcess } from './target.ts'
import type { Case, Target } from './target.ts'

const DIR = '/sys/bus/pci/devices'
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  class: ['0x030200', '0x030000', '0x060400', '0x040300', '0x0302', '0x'], vendor: ['0x10de', '0x1002', '0x8086', '0x1a03', '0xffff'], device: ['0x20b7', '0x1aef', '0x0', '0xfffff'],
  subsystem_vendor: ['0x10de'], subsystem_device: ['0x1533'], revision: ['0xa1', '0x1'], numa_node: ['0', '-1', '9999999999999999999999'], boot_vga: ['0', '1'], enable: ['0', '1'], sriov_totalvfs: ['0', '16', '-1'], sriov_numvfs: ['0', '4'],
  driver_override: ['(null)', 'vfio-pci', ''], reset_method: ['flr bus', ''], current_link_width: ['16', '255'], max_link_width: ['16', '0'], modalias: ['pci:v000010DEd000020B7sv000010DEsd00001533bc03sc02i00'], power_state: ['D0', 'D3cold', 'unknown'],
  resource: [`${'0x0000000000000000 0x0000000000000000 0x0000000000000000\n'.repeat(5)}`, '0x00000000c0000000 0x00000000c0ffffff 0x0000000000040200\n', '0xffffffffffffffff 0x0 0x0\n', '0x1 0x2'],
  config: [`\xde\x10\xb7\x20${'\0'.repeat(60)}`, '\xff'.repeat(64), ''],
}
const ADDRESSES = ['0000:41:00.0', '0000:41:00.1', '0000:00:01.0', '10000:e1:00.0', '0000:ff:1f.7', '0000:00:00.0', 'junk', '0000:41:00.8', '00000000:41:00.2']
const BYTES = ['\0', '\n', ' ', '0', 'f', 'x', '-', '9', '\xff', ':', '.', '/', '"', '\\', '0x', 'e9']

function texts(random: Random): Case {
  const { pick, below, list } = random
  const files: Record<string, MemoryFile> = {}
  for (const address of new Set(list(4, () => pick(ADDRESSES)))) {
    const real = `/sys/devices/pci0000:40/0000:40:01.0/${address}`
    if (below(8) > 0) files[`${DIR}/${address}`] = { link: `../../../${real.slice(5)}` }
    else files[`${DIR}/${address}`] = { link: pick(['/nowhere', address, '../..', '']) }
    for (const [name, values] of Object.entries(ATTRIBUTES)) {
      if (below(8) === 0) continue
      const value = pick(values)
      files[`${real}/${name}`] = below(8) === 0 ? hurt(random, value, BYTES) : name === 'config' ? value : `${value}\n`
    }
    if (below(2) === 0) files[`${real}/driver`] = { link: `../../../../bus/pci/drivers/${pick(['nvidia', 'vfio-pci', 'nouveau', 'pcieport', 'x/y', ''])}` }
    if (below(2) === 0) files[`${real}/iommu_group`] = { link: `../../../../kernel/iommu_groups/${pick(['7', '0', '-1', 'x', '99999999999999999999'])}` }
    if (below(4) === 0) files[`${real}/physfn`] = { link: `../${pick(ADDRESSES)}` }
  }
  files['/proc/cmdline'] = pick(['quiet intel_iommu=on', '', '"', 'vfio-pci.ids=10de:20b7'])
  files['/proc/cpuinfo'] = pick(['vendor_id\t: GenuineIntel\n', 'vendor_id: \xff\n', ''])
  if (below(2) === 0) files['/usr/share/misc/pci.ids'] = hurt(random, '10de  NVIDIA Corporation\n\t20b7  GA100GL [A30 PCIe]\n\t\t10de 1533  A30\n', ['\t', '\n', ' ', '\xff', '10de', '#'])
  return { how: '', texts: [JSON.stringify(files)] }
}

function filesOf(text: string): Readonly<Record<string, MemoryFile>> | null {
  try { return JSON.parse(text) } catch { return null }
}

/** The line of a probe, or what is wrong with it. */
function said(module: typeof gpuInfo | typeof passthroughVerify, files: Readonly<Record<string, MemoryFile>>, raw: unknown): string | null {
  const speaker = { module: module.name, version: '0', host: {} }
  let wire
  try {
    const { msg, own } = module.read(remember(memoryHost(files)), parseParams(module.params, raw) as never)
    wire = wireOf({ changed: false, msg, changes: [], own }, speaker)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.code === 'E_INTERNAL') return `stops with ${error.code}`
    wire = wireOfStop(error, speaker)
  }
  const line = toJson(wire)
  return /^\{[\x20-\x7e]*\}\n$/.test(line) ? null : 'not one line of ASCII'
}

function judge({ texts: [text = ''] }: Case): string | null {
  const files = filesOf(text)
  if (files === null) return null
  for (const device of readPci(memoryHost(files))) {
    for (const name of ['vendor', 'device', 'class', 'revision'] as const) if (device[name] !== null && !/^[0-9a-f]{2,}$/.test(device[name] ?? '')) return `${name} is ${JSON.stringify(device[name])}`
    for (const name of ['numa', 'group', 'totalVfs', 'numVfs', 'bootVga', 'barBytes', 'linkWidth', 'maxLinkWidth', 'header'] as const) if (device[name] !== null && !Number.isFinite(device[name])) return `${name} is ${String(device[name])}`
    if (altered(device, { driver: 'x' }).driver !== 'x') return 'not altered'
  }
  return said(gpuInfo, files, {}) ?? said(passthroughVerify, files, { ids: '10de:20b7' })
}

function judgeNames({ texts: [text = ''] }: Case): string | null {
  const [id, address] = [parseId(text), parseAddress(text)]
  if (id !== null && (!/^[0-9a-f]{4}:[0-9a-f]{4}$/.test(id) || parseId(id) !== id)) return `the id ${id}`
  if (address !== null && (!/^[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\.[0-7]$/.test(address) || parseAddress(address) !== address)) return `the address ${address}`
  return null
}

export const sysfsTargets: readonly Target[] = [
  inProcess('sysfs', 1, texts, judge),
  inProcess('ids', 6, random => ({ how: '', texts: [hurt(random, random.pick([...ADDRESSES, '41:00.0', '1:2.3', '10de:20b7', '0x10DE:0x20B7', '10DE:20b7']), BYTES)] }), judgeNames),
]
