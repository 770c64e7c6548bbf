// Which results belong to one host, and which of them still count: the newest of each module. Pure.
import { fields, grouped, text } from './report-values.ts'
import type { Lost, Told } from './report-results.ts'

export interface Member {
  readonly name: string
  readonly machineId: string
  /** The newest of each module, oldest first; [] for a host that is only known to be lost. */
  readonly results: readonly Told[]
  /** Set when it is the last that is known of the host. */
  readonly lost: Lost | null
}

export interface Members {
  readonly members: readonly Member[]
  /** What is odd about the names: one sentence each. */
  readonly remarks: readonly string[]
}

interface Identity {
  readonly name: string
  readonly machineId: string
}

function identityOf({ wire, alias, from }: Told): Identity {
  const host = fields(wire['host'])
  const machineId = text(host['machine_id'])
  return { name: text(host['name']) || alias || (machineId === '' ? `without a name, in ${from}` : machineId.slice(0, 12)), machineId }
}

/** "node1" of node1.example.org: results before and after a domain was set are of one host. */
function short(name: string): string {
  return name.replace(/\..*$/, '').toLowerCase()
}

/**
 * By machine id, else by name. Where one machine id has several names these are several hosts: clones of an image
 * that kept its /etc/machine-id are common (machine-id(5) warns of it), and none of them must hide the others.
 */
function keyOf({ name, machineId }: Identity): string {
  return machineId === '' ? `\n${short(name)}` : `${machineId}\n${short(name)}`
}

export function membersOf(told: readonly Told[], lost: readonly Lost[]): Members {
  const inOrder = [...told].sort((a, b) => a.at - b.at)
  const named = grouped(inOrder.filter((one) => identityOf(one).machineId !== ''), (one) => short(identityOf(one).name))
  // What says no machine id joins the only host of that name.
  const home = (one: Told): string => {
    const identity = identityOf(one)
    const same = identity.machineId === '' ? new Set((named.get(short(identity.name)) ?? []).map((other) => keyOf(identityOf(other)))) : new Set<string>()
    return same.size === 1 ? [...same][0] ?? '' : keyOf(identity)
  }
  const groups = grouped(inOrder, home)
  const aliases = new Map<string, string>()
  for (const [key, results] of groups) for (const { alias } of results) if (alias !== null) aliases.set(alias, key)
  for (const [key, results] of groups) for (const one of results) if (!aliases.has(short(identityOf(one).name))) aliases.set(short(identityOf(one).name), key)
  const lostBy = grouped([...lost].sort((a, b) => a.at - b.at), ({ alias }) => aliases.get(alias) ?? aliases.get(short(alias)) ?? `\n${short(alias)}`)
  const known = [...groups].map(([key, results]) => member(results, lostBy.get(key) ?? []))
  const unknown = [...lostBy].filter(([key]) => !groups.has(key)).map(([, all]): Member => {
    const last = all[all.length - 1] ?? null
    return { name: last?.alias ?? '', machineId: '', results: [], lost: last }
  })
  return { members: [...known, ...unknown], remarks: oddNames(known) }
}

/** What came last of each module, and the loss of the host if nothing came after it. */
function member(results: readonly Told[], lost: readonly Lost[]): Member {
  const newest = new Map<string, Told>()
  for (const one of results) {
    newest.delete(one.module)
    newest.set(one.module, one)
  }
  const kept = [...newest.values()]
  const last = kept[kept.length - 1]
  const gone = lost[lost.length - 1]
  const identity = last === undefined ? { name: '', machineId: '' } : identityOf(last)
  return { ...identity, machineId: kept.map((one) => identityOf(one).machineId).find((id) => id !== '') ?? '', results: kept, lost: gone !== undefined && (last === undefined || gone.at >= last.at) ? gone : null }
}

function oddNames(members: readonly Member[]): readonly string[] {
  const found: string[] = []
  for (const [id, same] of grouped(members.filter((one) => one.machineId !== ''), (one) => one.machineId)) {
    if (same.length > 1) found.push(`${same.map((one) => one.name).join(', ')} have the same machine id ${id}: clones of an image that kept it, or one host that was renamed`)
  }
  for (const [, same] of grouped(members, (one) => short(one.name))) {
    if (same.length > 1) found.push(`${same.length} hosts are called ${same[0]?.name ?? ''}, with the machine ids ${same.map((one) => one.machineId || 'none').join(', ')}: one that was installed anew, or two of a name`)
  }
  return found
}
