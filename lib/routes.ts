// Which network interfaces a node is reached through, and what they rest on: bond, bridge, VLAN and team down to
// PCI functions. From /proc/net (the main routing table) and the lower_* links of sysfs.
import { functionsIn } from './block-stack.ts'
import type { AbsPath, HostView } from './host.ts'

const NET = '/sys/class/net'
// RTF_UP without RTF_REJECT (linux/route.h).
const USABLE = 0x1
const REJECT = 0x200

/** An interface that is hardware, and every PCI function in its path, the root port first. */
export interface Port {
  readonly name: string
  readonly functions: readonly string[]
}

/** Addresses as hex digits in network order, eight or 32 of them. */
interface Route {
  readonly to: string
  readonly bits: number
  readonly via: string
}

interface Session {
  readonly peer: string
  readonly local: string
}

/** Interfaces with a default route, IPv4 or IPv6. */
export function defaultInterfaces(host: HostView): readonly string[] {
  return [...new Set(readRoutes(host).filter(route => route.bits === 0).map(route => route.via))]
}

/** The interface that the longest fitting route to an IP address names; null when there is none. */
export function interfaceTo(host: HostView, ip: string): string | null {
  const wanted = parseIp(ip)
  if (wanted === null) return null
  const fitting = readRoutes(host).filter(route => route.to.length === wanted.length && bitsOf(wanted).startsWith(bitsOf(route.to).slice(0, route.bits)))
  return fitting.reduce<Route | null>((best, route) => best === null || route.bits > best.bits ? route : best, null)?.via ?? null
}

/**
 * The hardware below an interface. The ports of an Open vSwitch bridge are not to be seen below it but below its
 * datapath, ovs-system: any of them may carry what has no lower interface itself.
 */
export function portsOf(host: HostView, name: string): readonly Port[] {
  const found = below(host, name, new Set())
  return found.length > 0 ? found : below(host, 'ovs-system', new Set([name]))
}

/** Who is logged in over ssh: this process's own connection, by it or a process above it, and all that port 22 has. */
export function sshSessions(host: HostView): readonly Session[] {
  const own = ownConnection(host)
  return [...(own === null ? [] : [own]), ...established(host, 22)]
}

function below(host: HostView, name: string, seen: Set<string>): readonly Port[] {
  if (seen.has(name)) return []
  seen.add(name)
  const functions = functionsIn(host.real(`${NET}/${name}` as AbsPath))
  if (functions.length > 0) return [{ name, functions }]
  return host.list(`${NET}/${name}` as AbsPath).filter(one => one.startsWith('lower_'))
    .map(one => below(host, one.slice(6), seen)).reduce<readonly Port[]>((all, one) => [...all, ...one], [])
}

function readRoutes(host: HostView): readonly Route[] {
  const v4 = rows(host, '/proc/net/route').slice(1).filter(([, , , flags = '']) => usable(flags))
    .map(([via = '', to = '', , , , , , mask = '']): Route => ({ to: swapped(to), bits: bitsOf(mask).replace(/0/g, '').length, via }))
  const v6 = rows(host, '/proc/net/ipv6_route').filter(row => usable(row[8] || '') && row[9] !== 'lo')
    .map(([to = '', length = '', , , , , , , , via = '']): Route => ({ to, bits: parseInt(length, 16), via }))
  return [...v4, ...v6]
}

function usable(flags: string): boolean {
  const set = parseInt(flags, 16)
  return (set & USABLE) !== 0 && (set & REJECT) === 0
}

/** SSH_CONNECTION, "client port server port" (ssh(1)), of the nearest process that has it: sudo drops it. */
function ownConnection(host: HostView): Session | null {
  let pid = 'self'
  for (let depth = 0; depth < 64 && pid !== '0'; depth++) {
    const said = (host.attr(`/proc/${pid}/environ` as AbsPath) || '').split('\0').find(one => one.startsWith('SSH_CONNECTION='))
    const [peer, , local] = said?.slice(15).split(' ') || []
    if (peer !== undefined && local !== undefined) return { peer, local }
    const parent = /^PPid:\s*(\d+)$/m.exec(host.attr(`/proc/${pid}/status` as AbsPath) || '')?.[1]
    if (parent === undefined) return null
    pid = parent
  }
  return null
}

/** Connections of a local port, but for those of the node with itself. */
function established(host: HostView, port: number): readonly Session[] {
  const here = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return [...rows(host, '/proc/net/tcp'), ...rows(host, '/proc/net/tcp6')]
    .filter(([, local = '', , state]) => local.endsWith(here) && state === '01')
    .map(([, local = '', remote = '']) => ({ peer: readable(remote), local: readable(local) }))
    .filter(({ peer }) => !peer.startsWith('127.') && peer !== '0:0:0:0:0:0:0:1')
}

function rows(host: HostView, path: AbsPath): readonly (readonly string[])[] {
  return (host.attr(path) || '').split('\n').map(line => line.trim().split(/\s+/)).filter(row => row.length > 1)
}

/** "0701A8C0:0016" -> "192.168.1.7": each 32-bit word is written as the machine keeps it, the last byte first. */
function readable(text: string): string {
  const words = swapped(text.slice(0, text.indexOf(':')))
  const v4 = words.length === 8 ? words : /^0{20}ffff(.{8})$/.exec(words)?.[1]
  if (v4 !== undefined) return (v4.match(/../g) || []).map(byte => parseInt(byte, 16)).join('.')
  return (words.match(/..../g) || []).map(word => parseInt(word, 16).toString(16)).join(':')
}

function swapped(hex: string): string {
  return hex.toLowerCase().replace(/(..)(..)(..)(..)/g, '$4$3$2$1')
}

function bitsOf(hex: string): string {
  return [...hex].map(digit => parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
}

/** Hex digits of an address in text; null when it is none. An IPv4 address in IPv6 clothing is IPv4. */
function parseIp(text: string): string | null {
  const plain = text.replace(/%.*$/, '').toLowerCase()
  const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(plain)
  if (v4 !== null) return v4.slice(1).map(byte => Number(byte).toString(16).padStart(2, '0')).join('')
  if (!/^[0-9a-f:]+$/.test(plain) || !plain.includes(':')) return null
  const [head = '', tail] = plain.split('::')
  const words = (part: string): readonly string[] => part.split(':').filter(word => word !== '').map(word => word.padStart(4, '0'))
  const [front, back] = [words(head), words(tail || '')]
  const gap = tail === undefined ? 0 : 8 - front.length - back.length
  const hex = [...front, ...Array<string>(Math.max(0, gap)).fill('0000'), ...back].join('')
  return hex.length === 32 ? hex : null
}
