// The GPUs of a node from its newest results: each fact from the last that told it. Pure.
import { ALTHOUGH_ON, UNSEEN, isVfioDriver } from './iommu.ts'
import { failing, together } from './report-judge.ts'
import type { Blocker, Judgement } from './report-judge.ts'
import { fields, records, text, texts } from './report-values.ts'
import type { Fields } from './report-values.ts'
import type { Member } from './report-members.ts'
import { mostUrgent } from './report-states.ts'
import type { Word } from './report-states.ts'

/** A GPU, or a function that a result speaks of as one would; companions go with their card and are not told. */
export interface Gpu {
  readonly address: string
  /** "10de:20b7"; '' for what nobody told, here and below. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly driver: string
  readonly group: string
  readonly numa: string
  readonly deviceType: string
  readonly state: Word
  readonly blockers: readonly Blocker[]
}

/** What is known so far. Numbers say which result told it, so that older words do not outlive newer ones. */
interface Known {
  address: string
  id: string
  name: string
  kind: string
  driver: string
  group: string
  numa: string
  deviceType: string
  reasons: readonly string[]
  reasonsAt: number
  findings: readonly { readonly id: string; readonly blocker: Blocker }[]
  findingsAt: number
  /** Somebody wants it on vfio-pci. */
  asked: boolean
  missing: boolean
  companion: boolean
}

/** What a failed finding on a function makes of it; the others are drifted. */
const STATE_OF_FINDING: ReadonlyMap<string, Word> = new Map([
  ['device.kind', 'refused'], ['device.responds', 'unsupported'], ['group.viable', 'in_use'], ['boot.group', 'in_use'],
])
const WITHOUT_DRIVER: readonly string[] = ['no driver', 'none']
const ADDRESS = /[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/

/** Why a function has no group is in its text. */
function stateOfFinding({ id, blocker: { text } }: Known['findings'][number]): Word {
  if (id !== 'device.group') return STATE_OF_FINDING.get(id) ?? 'drifted'
  return text.includes(ALTHOUGH_ON) ? 'unsupported' : text.includes(UNSEEN) ? 'drifted' : 'off_in_kernel'
}

function unknown(address: string): Known {
  return {
    address, id: '', name: '', kind: '', driver: '', group: '', numa: '', deviceType: '',
    reasons: [], reasonsAt: -1, findings: [], findingsAt: -1, asked: false, missing: false, companion: false,
  }
}

/** In the order of the addresses. */
export function gpusOf({ results }: Member, judgement: Judgement): readonly Gpu[] {
  const known = new Map<string, Known>()
  const at = (address: string): Known => {
    const one = known.get(address) ?? unknown(address)
    known.set(address, one)
    return one
  }
  let writtenAt = -1
  results.forEach(({ wire }, index) => {
    if (wire['run'] !== undefined) writtenAt = index
    for (const gpu of records(wire['gpus'])) learnGpu(at(text(gpu['address'])), gpu, index, at)
    for (const device of records(wire['devices'])) learnDevice(at(text(device['address'])), device)
    for (const { address, driver } of records(wire['back_on'])) Object.assign(at(text(address)), { driver: text(driver), asked: false })
    if (Array.isArray(wire['findings'])) learnFindings(wire, index, at)
  })
  known.delete('')
  return [...known.values()]
    .filter((one) => !isCompanion(one, known))
    .map((one) => judged(one, judgement, writtenAt))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

function learnGpu(one: Known, gpu: Fields, index: number, at: (address: string) => Known): void {
  const shown = (value: unknown): string => (typeof value === 'number' ? String(value) : text(value))
  Object.assign(one, {
    id: text(gpu['id']), name: text(gpu['name']), kind: text(gpu['kind']), driver: text(gpu['driver']), group: shown(gpu['iommu_group']), numa: shown(gpu['numa_node']),
    deviceType: text(gpu['nova_device_type']), reasons: texts(fields(gpu['passthrough'])['reasons']), reasonsAt: index,
  })
  for (const { address } of records(gpu['companions'])) at(text(address)).companion = true
}

function learnDevice(one: Known, { id, driver, wanted, iommu_group }: Fields): void {
  if (text(id) !== '') one.id = text(id)
  one.driver = text(driver)
  if (typeof iommu_group === 'number') one.group = String(iommu_group)
  one.asked = isVfioDriver(text(wanted))
}

function learnFindings(wire: Fields, index: number, at: (address: string) => Known): void {
  const wrong = failing(wire)
  for (const finding of records(wire['findings'])) {
    const address = text(finding['address'])
    if (address === '') continue
    const one = at(address)
    const found = text(finding['found'])
    if (finding['id'] === 'device.driver') one.driver = WITHOUT_DRIVER.includes(found) ? '' : found
    if (finding['id'] === 'device.group') one.group = /^group (\d+)$/.exec(found)?.[1] || ''
    Object.assign(one, { asked: true, missing: false, findingsAt: index, findings: wrong.filter(({ blocker }) => blocker.addresses.includes(address)) })
  }
  for (const said of texts(wire['missing'])) {
    const address = ADDRESS.exec(said)?.[0] ?? said
    Object.assign(at(address), { missing: true, asked: true, driver: '', findingsAt: index, findings: [] })
    const id = ADDRESS.test(said) ? /\(([0-9a-f]{4}:[0-9a-f]{4})\)/.exec(said)?.[1] : said
    if (id !== undefined) at(address).id = id
  }
}

/** Audio and USB go with their card; where no gpu_info says whose they are, the lowest function of the slot stands for it. */
function isCompanion(one: Known, known: ReadonlyMap<string, Known>): boolean {
  if (one.kind !== '' || one.missing) return false
  if (one.companion) return true
  const slot = one.address.replace(/\.[0-7]$/, '')
  return slot !== one.address && [...known.keys()].some((other) => other < one.address && other.startsWith(`${slot}.`))
}

function judged(one: Known, { state: node, blockers: ofNode }: Judgement, writtenAt: number): Gpu {
  const { address, id, name, kind, driver, group, numa, deviceType } = one
  // A run that wrote something has overtaken what was found before it.
  const findings = one.findingsAt > writtenAt ? one.findings : []
  const reasons = one.reasonsAt > one.findingsAt ? one.reasons.map((reason): Blocker => ({ text: reason, remedy: '', addresses: [] })) : []
  const named = ofNode.some(({ addresses }) => addresses.includes(address))
  const state = (node === 'pending_reboot' || node === 'stuck') && named ? node : stateOf(one, node, findings.map(stateOfFinding), reasons.length > 0)
  const blockers = together([...findings.map(({ blocker }) => ({ ...blocker, addresses: [] })), ...(state === 'blocked' || state === 'stays' ? reasons : [])])
  return { address, id, name, kind, driver, group, numa, deviceType, state, blockers }
}

function stateOf({ missing, driver, kind, asked }: Known, node: Word | undefined, findings: readonly Word[], hindered: boolean): Word {
  if (missing) return 'missing_device'
  const bound = isVfioDriver(driver)
  if (!bound && !asked && kind !== 'gpu' && kind !== '') return 'stays'
  if (asked && node !== undefined && (node === 'stuck' || node === 'pending_reboot') && (!bound || findings.length > 0)) return node
  const worst = mostUrgent(findings)
  if (worst !== null) return worst
  if (!bound && asked && node === 'planned') return 'planned'
  if (hindered) return 'blocked'
  return bound ? 'ready' : 'with_host'
}
