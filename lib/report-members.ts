// Which results belong to one host, and which of them still count: the newest of each module. Pure.
import { fields, grouped, text } from './report-values.ts'
import type { Lost, Told } from './report-results.ts'

/** A host; machineId is '' where no result tells it. */
export interface Member {
  readonly name: string
  readonly machineId: string
  /** The newest of each module, oldest first; [] for a host that is only known to be lost. */
  readonly results: readonly Told[]
  /** Set when it is the last that is known of the host. */
  readonly lost: Lost | null
}

interface Members {
  readonly members: readonly Member[]
  /** What is odd about the names: one sentence each. */
  readonly remarks: readonly string[]
}

interface Identity {
  readonly name: string
  readonly machineId: string
}

/** What a host calls itself. */
function selfOf({ wire, alias, from }: Told): Identity {
  const host = fields(wire['host'])
  const machineId = text(host['machine_id'])
  return { name: text(host['name']) || alias || (machineId === '' ? `without a name, in ${from}` : machineId.slice(0, 12)), machineId }
}

/**
 * The caller's name where it only adds the domain: nodes of two domains that call themselves gpu1 are two hosts. And
 * where several hosts of the caller's call themselves the same, as localhost or as the image that all were made of.
 */
function identifier(all: readonly Told[]): (one: Told) => Identity {
  const called = grouped(all.filter(({ alias }) => alias !== null), (one) => selfOf(one).name.toLowerCase())
  const names = (some: readonly Told[]): readonly string[] => [...new Set(some.map(({ alias }) => alias || ''))]
  const shared = new Set([...called].filter(([, same]) => new Set(names(same).filter((name) => !ADDRESS.test(name)).map(short)).size > 1).map(([name]) => name))
  return (one) => {
    const self = selfOf(one)
    const own = self.name.toLowerCase()
    const theirs = shared.has(own) || NOBODYS_NAME.test(own)
    if (one.alias !== null) return theirs || short(one.alias) === own ? { ...self, name: one.alias } : self
    // Nobody called it by a name here; elsewhere this machine may have been.
    const [only, ...others] = theirs && self.machineId !== '' ? names((called.get(own) || []).filter((other) => selfOf(other).machineId === self.machineId)) : []
    return only !== undefined && others.length === 0 ? { ...self, name: only } : self
  }
}

const NOBODYS_NAME = /^localhost(?:\.|$)/

/** IPv4 or IPv6: no name has a colon. */
const ADDRESS = /^\d+(?:\.\d+){3}$|:/

/** "node1" of node1.example.org; an address has no domain that could be left out. */
function short(name: string): string {
  return (ADDRESS.test(name) ? name : name.replace(/\..*$/, '')).toLowerCase()
}

/** A host by one of its names. */
interface Named {
  readonly name: string
  readonly key: string
}

/**
 * By machine id, else by name. Where one machine id has several names these are several hosts: clones of an image
 * that kept its /etc/machine-id are common (machine-id(5) warns of it), and none of them must hide the others.
 * A name without a domain is the one with a domain, if `all` know one: results before and after it was set are of one
 * host. Of two domains nobody knows which.
 */
function namer(all: readonly Identity[]): (one: Identity) => Named {
  const near = ({ name, machineId }: Identity): string => `${machineId}\n${short(name)}`
  const domains = new Map([...grouped(all, near)].map(([key, same]) => [key, new Set(same.map(({ name }) => name.toLowerCase()).filter((name) => name !== short(name)))]))
  return (one) => {
    const [only, ...others] = domains.get(near(one)) || []
    const name = one.name.toLowerCase() === short(one.name) && others.length === 0 && only !== undefined ? only : one.name.toLowerCase()
    return { name, key: `${one.machineId}\n${name}` }
  }
}

/** Whose a name is: the host's that has it, else the only one's that has it with or without a domain. */
function finder(hosts: readonly Named[]): (name: string) => string | undefined {
  const near = grouped(hosts, ({ name }) => short(name))
  return (name) => {
    const [own, bare] = [name.toLowerCase(), short(name)]
    const like = (near.get(bare) || []).filter((host) => host.name === own || host.name === bare || own === bare)
    const same = like.filter((host) => host.name === own)
    const [key, ...others] = new Set((same.length > 0 ? same : like).map((host) => host.key))
    return others.length === 0 ? key : undefined
  }
}

/** All at once, since whose a name is depends on all the others. Hosts of which there is nothing but a loss come last. */
export function membersOf(told: readonly Told[], lost: readonly Lost[]): Members {
  const inOrder = [...told].sort(byAge)
  const identityOf = identifier(inOrder)
  const nameless = ({ alias }: Lost): Identity => ({ name: alias, machineId: '' })
  const named = namer([...inOrder.map(identityOf), ...lost.map(nameless)])
  const identified = finder(inOrder.map(identityOf).filter(({ machineId }) => machineId !== '').map(named))
  // What says no machine id joins the only host of that name.
  const home = (identity: Identity): string => (identity.machineId === '' ? identified(identity.name) : undefined) ?? named(identity).key
  const groups = grouped(inOrder, (one) => home(identityOf(one)))
  const aliases = new Map<string, string>()
  for (const [key, results] of groups) for (const { alias } of results) if (alias !== null) aliases.set(alias, key)
  const called = finder([...[...aliases].map(([name, key]) => ({ name: name.toLowerCase(), key })), ...inOrder.map((one) => ({ name: named(identityOf(one)).name, key: home(identityOf(one)) }))])
  const lostBy = grouped([...lost].sort(byAge), (one) => aliases.get(one.alias) ?? called(one.alias) ?? named(nameless(one)).key)
  const known = [...groups].map(([key, results]) => member(results, lostBy.get(key) || [], identityOf))
  const unknown = [...lostBy].filter(([key]) => !groups.has(key)).map(([, all]): Member => {
    const last = all[all.length - 1] ?? null
    return { name: last?.alias || '', machineId: '', results: [], lost: last }
  })
  return { members: [...known, ...unknown], remarks: oddNames(known) }
}

interface Aged {
  readonly at: number
  readonly number: number
}

/** Oldest first. */
function byAge(a: Aged, b: Aged): number {
  return a.at - b.at || a.number - b.number
}

/** What came last of each module, and the loss of the host if nothing came after it. */
function member(results: readonly Told[], lost: readonly Lost[], identityOf: (one: Told) => Identity): Member {
  const newest = new Map<string, Told>()
  for (const one of results) {
    newest.delete(one.module)
    newest.set(one.module, one)
  }
  const kept = [...newest.values()]
  const last = kept[kept.length - 1]
  const gone = lost[lost.length - 1]
  const identity = last === undefined ? { name: '', machineId: '' } : identityOf(last)
  return { ...identity, machineId: kept.map((one) => identityOf(one).machineId).find((id) => id !== '') || '', results: kept, lost: gone !== undefined && (last === undefined || byAge(last, gone) < 0) ? gone : null }
}

function oddNames(members: readonly Member[]): readonly string[] {
  const found: string[] = []
  for (const [id, same] of grouped(members.filter((one) => one.machineId !== ''), (one) => one.machineId)) {
    if (same.length > 1) found.push(`${same.map((one) => one.name).join(', ')} have the same machine id ${id}: clones of an image that kept it, or one host that was renamed`)
  }
  const named = namer(members.map(({ name }) => ({ name, machineId: '' })))
  for (const [, same] of grouped(members, ({ name }) => named({ name, machineId: '' }).key)) {
    if (same.length > 1) found.push(`${same.length} hosts are called ${same[0]?.name || ''}, with the machine ids ${same.map((one) => one.machineId || 'none').join(', ')}: one that was installed anew, or two of a name`)
  }
  return found
}
