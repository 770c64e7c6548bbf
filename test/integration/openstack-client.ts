// node openstack-client.js STATE ...: an openstack client and a cloud, as far as the fleet playbook knows them. The
// cloud is a file; time passes in it by being asked. Commands, options and columns are those of python-openstackclient
// 6.0 and newer, and what is not known is a usage error as there. test/controlplane asks the real ones the same.
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import { fileURLToPath } from 'url'
import { removeTree } from '../hosts/scratch.ts'

/** The process of a guest, on every node. */
export const GUEST = 4242

export interface Service { host: string; status: 'enabled' | 'disabled'; state: 'up' | 'down'; reason: string | null }

export interface Server {
  id: string
  name: string
  host: string | null
  status: string
  task: string | null
  specs: Readonly<Record<string, string>>
  /** Its live migration breaks off on the way, and it is where it was. */
  stays?: boolean
  /** How many more questions until what it is at has ended, and what is so then. */
  left?: number
  then?: Partial<Server>
}

export interface Cloud {
  /** Where the nodes are, each in a directory of its name. */
  nodes: string
  /** How many questions each thing takes. */
  patience: number
  services: Service[]
  servers: Server[]
  /** An error, by how the command begins; or by that, " after ", and how one begins that has to be done before. */
  faults: Readonly<Record<string, string>>
  /** What was asked for, but for questions. */
  done: string[]
}

class Usage extends Error {}

interface Asked { readonly flags: ReadonlySet<string>; readonly values: Readonly<Record<string, string>>; readonly rest: readonly string[] }

/** `known`: option -> whether it has a value. */
function parse(words: readonly string[], known: Readonly<Record<string, boolean>>): Asked {
  const flags = new Set<string>()
  const values: Record<string, string> = {}
  const rest: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('-')) rest.push(word)
    else if (known[word] === true) values[word] = words[++at] ?? ''
    else if (known[word] === false) flags.add(word)
    else throw new Usage(`openstack: error: unrecognized arguments: ${word}`)
  }
  return { flags, values, rest }
}

const SHOWN = { '-f': true, '-c': true }

function serverOf(cloud: Cloud, id: string | undefined): Server {
  const found = cloud.servers.find((one) => one.id === id)
  if (found === undefined) throw new Error(`No server with a name or ID of '${id}' exists.`)
  return found
}

function at(server: Server, cloud: Cloud, now: Partial<Server>, then: Partial<Server>): void {
  Object.assign(server, now, { left: cloud.patience, then })
}

/** A step of time for the guests of a host; a guest that is gone runs no more. */
function pass(cloud: Cloud, host: string): void {
  for (const server of cloud.servers) {
    if (server.host !== host || server.then === undefined) continue
    server.left = (server.left ?? 0) - 1
    if (server.left > 0) continue
    const process = join(cloud.nodes, host, 'tree/proc', String(GUEST))
    if (server.then.status !== 'ACTIVE' || server.then.host !== undefined) if (existsSync(process)) removeTree(process)
    const { then } = server
    delete server.then
    delete server.left
    Object.assign(server, then)
  }
}

/** `minor`: of the microversion 2.x that is asked for. */
type Command = (cloud: Cloud, words: readonly string[], minor: number) => unknown

/** Since then nova looks only after its yes whether it can migrate at all, and a guest that it cannot is as it was. */
const LOOKS_LATER = 34

function acting(name: string, act: (cloud: Cloud, server: Server, minor: number) => void, known: Readonly<Record<string, boolean>> = {}): Command {
  return (cloud, words, minor) => {
    const [id, ...more] = parse(words, known).rest
    if (id === undefined || more.length > 0) throw new Usage(`usage: openstack server ${name} <server>`)
    const server = serverOf(cloud, id)
    act(cloud, server, minor)
    return undefined
  }
}

function only(server: Server, ...statuses: readonly string[]): void {
  if (!statuses.includes(server.status) || server.task !== null) throw new Error(`Cannot do this while instance ${server.id} is in vm_state ${server.status} (HTTP 409)`)
}

const COMMANDS: Readonly<Record<string, Command>> = {
  'compute service list': (cloud, words) => {
    const { values, flags } = parse(words, { ...SHOWN, '--host': true, '--service': true, '--long': false })
    const found = cloud.services.filter(({ host }) => values['--host'] === undefined || host === values['--host'])
    const rows = found.map((one, ID) => ({ ID, Binary: 'nova-compute', Host: one.host, Zone: 'nova', Status: one.status, State: one.state, 'Updated At': '2026-11-28T00:00:00.000000', ...(flags.has('--long') ? { 'Disabled Reason': one.reason, 'Forced Down': false } : {}) }))
    // One that was down comes up while somebody waits.
    for (const one of found) one.state = 'up'
    return rows
  },
  'compute service set': (cloud, words) => {
    const { values, flags, rest } = parse(words, { '--enable': false, '--disable': false, '--disable-reason': true })
    const service = cloud.services.find(({ host }) => host === rest[0])
    if (service === undefined || rest[1] !== 'nova-compute' || rest.length !== 2) throw new Error(`Compute service for host "${rest[0]}" and binary "${rest[1]}" not found.`)
    // What nova says of it the client keeps to itself.
    if ((values['--disable-reason'] ?? '').length > 255) throw new Error(`Failed to set service status to disabled\nCompute service ${rest[1]} of host ${rest[0]} failed to set.`)
    if (flags.has('--enable')) Object.assign(service, { status: 'enabled', reason: null })
    if (flags.has('--disable')) Object.assign(service, { status: 'disabled', reason: values['--disable-reason'] ?? null })
    return undefined
  },
  'server list': (cloud, words) => {
    const { values } = parse(words, { ...SHOWN, '--all-projects': false, '--host': true, '--long': false, '--no-name-lookup': false })
    const host = values['--host'] ?? ''
    pass(cloud, host)
    return cloud.servers.filter((one) => one.host === host).map((one) => ({ ID: one.id, Name: one.name, Status: one.status, 'Task State': one.task }))
  },
  'server show': (cloud, words) => {
    const server = serverOf(cloud, parse(words, SHOWN).rest[0])
    return { flavor: { vcpus: 8, ram: 32768, disk: 80, ephemeral: 0, swap: 0, original_name: 'a-flavor', extra_specs: server.specs } }
  },
  'server shelve': acting('shelve', (cloud, server) => {
    only(server, 'ACTIVE', 'SHUTOFF', 'PAUSED', 'SUSPENDED')
    at(server, cloud, { task: 'shelving' }, { task: null, status: 'SHELVED_OFFLOADED', host: null })
  }),
  'server stop': acting('stop', (cloud, server) => {
    only(server, 'ACTIVE', 'ERROR')
    at(server, cloud, { task: 'powering-off' }, { task: null, status: 'SHUTOFF' })
  }),
  'server start': acting('start', (_cloud, server) => {
    only(server, 'SHUTOFF')
    server.status = 'ACTIVE'
  }),
  'server migrate': acting('migrate', (cloud, server, minor) => {
    only(server, 'ACTIVE', 'PAUSED')
    const elsewhere = cloud.services.find(({ host, status }) => host !== server.host && status === 'enabled')
    if (Object.keys(server.specs).length > 0 || elsewhere === undefined) {
      if (minor >= LOOKS_LATER) return
      throw new Error('No valid host was found. There are not enough hosts available. (HTTP 400)')
    }
    at(server, cloud, { status: 'MIGRATING', task: 'migrating' }, { task: null, status: 'ACTIVE', ...(server.stays === true ? {} : { host: elsewhere.host }) })
  }, { '--live-migration': false }),
}

/** The flavor's specs; that nova chooses how it copies the disks. */
const NEEDS: Readonly<Record<string, number>> = { 'server show': 47, 'server migrate': 25 }
const QUESTIONS = /^(compute service list|server (list|show)) /

function answer(state: string, argv: readonly string[]): string {
  const global = argv[0] === '--os-cloud' ? 2 : 0
  const words = argv.slice(global)
  const [version, rest] = words[0] === '--os-compute-api-version' ? [words[1], words.slice(2)] : ['2.1', words]
  const name = Object.keys(COMMANDS).find((one) => rest.slice(0, one.split(' ').length).join(' ') === one)
  if (name === undefined) throw new Usage(`openstack: '${rest.join(' ')}' is not an openstack command.`)
  const minor = Number(/^2\.(\d+)$/.exec(version ?? '')?.[1])
  if ((NEEDS[name] ?? 1) > minor || Number.isNaN(minor)) throw new Usage('expected a microversion that has what is asked for')
  const cloud = cloudIn(state)
  const given = rest.slice(name.split(' ').length)
  const line = [name, ...given].join(' ')
  if (!QUESTIONS.test(`${line} `)) cloud.done.push(line)
  const fault = Object.entries(cloud.faults).find(([when]) => {
    const [start = '', before = ''] = when.split(' after ')
    return line.startsWith(start) && (before === '' || cloud.done.some((one) => one.startsWith(before)))
  })
  if (fault !== undefined) throw new Error(fault[1])
  const said = COMMANDS[name]?.(cloud, given, minor)
  keep(state, cloud)
  return said === undefined ? '' : `${JSON.stringify(said, null, 2)}\n`
}

export function cloudIn(state: string): Cloud {
  const cloud: Cloud = JSON.parse(readFileSync(state, 'utf8'))
  return cloud
}

function keep(state: string, cloud: Cloud): void {
  writeFileSync(`${state}.new`, JSON.stringify(cloud))
  renameSync(`${state}.new`, state)
}

/** Something happens in the cloud by other ways than the client. */
export function changeCloud(state: string, edit: (cloud: Cloud) => void): void {
  alone(state, () => {
    const cloud = cloudIn(state)
    edit(cloud)
    keep(state, cloud)
  })
}

/** Nodes take their turns beside each other. */
function alone<T>(state: string, act: () => T): T {
  const lock = `${state}.lock`
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
  try {
    return act()
  } finally {
    rmdirSync(lock)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [state = '', ...argv] = process.argv.slice(2)
  try {
    process.stdout.write(alone(state, () => answer(state, argv)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = error instanceof Usage ? 2 : 1
  }
}
