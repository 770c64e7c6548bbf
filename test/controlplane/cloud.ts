// OpenStack on loopback: the packages' services, each as its own user, in a root tree, and in a network, a list of
// processes and mounts of their own. Nothing of it can be reached from outside or stay behind: the first process there
// reads from the test, and when that ends all of it ends.
import { spawn, spawnSync } from 'child_process'
import { once } from 'events'
import { existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'fs'
import { join } from 'path'
import { ROOT } from '../../build/names.ts'
import { CACHE, must } from '../trees/debian.ts'
import { ADMIN } from './ask.ts'
import type { Answer, Job } from './ask.ts'
import { ALIAS, DATABASES, ENDPOINTS, controlPlaneTree, setUp } from './tree.ts'

export interface Service {
  readonly host: string
  readonly status: string
  readonly state: string
  readonly disabled_reason: string | null
}

export interface Server {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly updated: string
  readonly fault?: object
  readonly 'OS-EXT-SRV-ATTR:host': string | null
  readonly 'OS-EXT-STS:task_state': string | null
}

export interface Stage {
  readonly name: string
  readonly minutes: number
  /** What all of its processes hold at its end, in MiB: the sum of their proportional shares (proc(5): smaps_rollup). */
  readonly memory: number
}

export interface Cloud {
  readonly root: string
  /** The process whose namespaces they live in. */
  readonly pid: number
  readonly stages: readonly Stage[]
  stage<T>(name: string, act: () => T): T
  memory(): number
  /** What nova says itself, not by way of the client. */
  services(): readonly Service[]
  servers(): readonly Server[]
  /** A guest that runs. */
  boot(name: string, host: string, flavor: 'plain' | 'gpu'): void
  /** Waits until nova is at nothing any more: a guest that is started takes its time after the yes. */
  settle(): void
  /** Somebody else at work: status and reason of a host's compute service. */
  set(host: string, status: 'enabled' | 'disabled', reason?: string): void
}

interface Teardown { teardown(fn: () => void): void }

/** Seconds within which anything has to come about, on a machine that has other work as well. */
const PATIENCE = 1800
const NOVA = 'http://127.0.0.1:8774/v2.1'
const FLAVORS = { plain: {}, gpu: { 'pci_passthrough:alias': `${ALIAS}:1` } }
/** The newest that nova 26 has; a server can be put on a host by name since 2.74. */
const NEWEST = '2.93'

/** Made in the new namespaces, with /proc of the machine still: so its first line is a pid of the machine's. */
const FIRST = `set -e
hostname control
chroot "$1" ip link set lo up
mkdir -p "$1/dev/shm" && mount -t tmpfs tmpfs "$1/dev/shm" && chmod 1777 "$1/dev/shm" "$1/tmp"
mount -t proc proc "$1/proc"
read -r pid rest </proc/self/stat
echo "$pid"
exec cat >/dev/null`

/** How a program is called that lives there: as an account of the tree's, or with the machine's files. */
export function inside({ pid, root }: { readonly pid: number; readonly root: string }, user: string | null, argv: readonly string[]): readonly [string, ...string[]] {
  const enter = ['nsenter', '-t', String(pid), '-n', '-p', '-u', '-i'] as const
  const clean = ['env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'LC_ALL=C.UTF-8']
  return user === null ? [...enter, ...clean, ...argv] : [...enter, '-m', 'chroot', `--userspec=${user}`, root, ...clean, ...argv]
}

function wait(seconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000)
}

/** What `look` finds, once it finds something. */
function until<T>(what: string, look: () => T | undefined): T {
  const end = Date.now() + PATIENCE * 1000
  let last: unknown = 'nothing yet'
  while (Date.now() < end) {
    try {
      const found = look()
      if (found !== undefined) return found
    } catch (error) {
      last = error
    }
    wait(1)
  }
  throw new Error(`${what}: not within ${PATIENCE} s; ${last instanceof Error ? last.message : last}`)
}

export async function openCloud(t: Teardown, hosts: readonly string[]): Promise<Cloud> {
  const stages: Stage[] = []
  let began = Date.now()
  const done = (name: string, memory: number): void => {
    stages.push({ name, minutes: (Date.now() - began) / 60e3, memory })
    began = Date.now()
  }
  const file = controlPlaneTree()
  done('the tree, from the cache or new', 0)
  const root = mkdtempSync(join(CACHE, `work-${process.pid}-`))
  let end = (): void => undefined
  t.teardown(() => {
    end()
    must(['rm', '-rf', '--one-file-system', root])
  })
  must(['tar', '-C', root, '-xf', file])
  must(['chmod', '755', root])
  setUp(root)
  const first = spawn('unshare', ['--net', '--pid', '--mount', '--uts', '--ipc', '--fork', '--kill-child', 'sh', '-c', FIRST, 'sh', root], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line]: readonly unknown[] = await once(first.stdout, 'data')
  const pid = Number(String(line).trim())
  if (!Number.isInteger(pid) || pid < 2) throw new Error(`the namespaces were not made: ${String(line)}`)
  end = () => {
    const living = processes(pid)
    first.kill('SIGKILL')
    until('the end of the control plane', () => living.some((one) => existsSync(`/proc/${one}/ns`)) ? undefined : true)
  }
  const at = { pid, root }

  const run = (user: string, ...argv: readonly string[]): string => must(inside(at, user, argv))
  const start = (user: string, name: string, home: string, ...argv: readonly string[]): void => {
    const script = `cd ${home} && export HOME=${home} && exec "$@" >>/var/log/vfiokit/${name}.log 2>&1 </dev/null`
    run(user, 'sh', '-c', `setsid sh -c '${script}' sh "$@" >/dev/null 2>&1 </dev/null &`, 'sh', ...argv)
  }
  const service = (user: string, name: string): void => start(`${user}:${user}`, name, `/var/lib/${user}`, `/etc/init.d/${name}`, 'systemd-start')
  const ask = (jobs: readonly Job[]): readonly Answer[] => {
    const [program, ...argv] = inside(at, null, [process.execPath, join(ROOT, 'out/test/controlplane/ask.js')])
    const { status, stdout, stderr } = spawnSync(program, argv, { encoding: 'utf8', input: JSON.stringify(jobs), maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`the control plane does not answer: ${stderr}`)
    return JSON.parse(stdout)
  }
  /** One job that has to succeed; what it answers. */
  const get = <T>(job: Job): T => {
    const [answer] = ask([job])
    if (answer === undefined || answer.status >= 400) throw new Error(`${job.method} ${job.url}: ${answer?.status} ${answer?.text}`)
    return JSON.parse(answer.text || '{}')
  }
  const nova = <T>(method: Job['method'], path: string, body?: object): T => get({ method, url: `${NOVA}${path}`, microversion: NEWEST, ...(body === undefined ? {} : { body }) })
  const memory = (): number => Math.round(processes(pid).map(share).reduce((sum, one) => sum + one, 0) / 1024)
  const stage = <T>(name: string, act: () => T): T => {
    began = Date.now()
    const result = act()
    done(name, memory())
    return result
  }

  run('root:root', 'sh', '-c', 'install -d -m 1777 /var/log/vfiokit && install -d -o mysql -g mysql /run/mysqld && for u in nova keystone glance placement; do install -d -o $u -g $u /run/$u /run/lock/$u /var/cache/$u /var/log/$u /var/lib/$u; done && install -d -o nova -g nova /var/lib/nova/tmp /var/lib/nova/instances && install -d -o glance -g glance /var/lib/glance/images')
  done('unpacked and set up', memory())

  stage('MariaDB and RabbitMQ', () => {
    start('mysql:mysql', 'mariadb', '/var/lib/mysql', 'mariadbd', '--bind-address=127.0.0.1', '--innodb-buffer-pool-size=64M', '--max-connections=400', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin')
    start('rabbitmq:rabbitmq', 'rabbitmq', '/var/lib/rabbitmq', 'env', 'RABBITMQ_NODENAME=rabbit@localhost', 'RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS=+S 1:1 +sbwt none', '/usr/lib/rabbitmq/bin/rabbitmq-server')
    const grants = Object.entries(DATABASES).flatMap(([name, user]) => [`create database if not exists ${name} character set utf8`, `grant all on ${name}.* to '${user}'@'localhost' identified by 'secret'`, `grant all on ${name}.* to '${user}'@'127.0.0.1' identified by 'secret'`])
    until('MariaDB', () => run('root:root', 'mariadb', '-e', grants.join(';')))
  })
  stage('the tables of keystone, glance and placement', () => {
    run('keystone:keystone', 'keystone-manage', 'db_sync')
    run('root:root', 'keystone-manage', 'fernet_setup', '--keystone-user', 'keystone', '--keystone-group', 'keystone')
    run('root:root', 'keystone-manage', 'credential_setup', '--keystone-user', 'keystone', '--keystone-group', 'keystone')
    run('keystone:keystone', 'keystone-manage', 'bootstrap', '--bootstrap-password', ADMIN.password, '--bootstrap-username', ADMIN.name, '--bootstrap-project-name', ADMIN.name, '--bootstrap-region-id', 'RegionOne', ...['admin', 'internal', 'public'].flatMap((face) => [`--bootstrap-${face}-url`, 'http://127.0.0.1:5000/v3']))
    run('glance:glance', 'glance-manage', 'db_sync')
    run('placement:placement', 'placement-manage', 'db', 'sync')
  })
  stage('the tables of nova', () => {
    run('nova:nova', 'nova-manage', 'api_db', 'sync')
    run('nova:nova', 'nova-manage', 'cell_v2', 'map_cell0')
    run('nova:nova', 'nova-manage', 'cell_v2', 'create_cell', '--name', 'cell1')
    run('nova:nova', 'nova-manage', 'db', 'sync')
  })
  stage('keystone, placement, glance, and what they have to know', () => {
    service('keystone', 'keystone')
    service('placement', 'placement-api')
    service('glance', 'glance-api')
    until('keystone', () => ask([]))
    const keystone = <T>(method: Job['method'], path: string, body?: object): T => get({ method, url: `http://127.0.0.1:5000/v3${path}`, ...(body === undefined ? {} : { body }) })
    const { project } = keystone<{ readonly project: { readonly id: string } }>('POST', '/projects', { project: { name: 'service', domain_id: 'default' } })
    const { roles } = keystone<{ readonly roles: readonly { readonly id: string }[] }>('GET', '/roles?name=admin')
    for (const [type, { user: name, url }] of Object.entries(ENDPOINTS)) {
      const { user } = keystone<{ readonly user: { readonly id: string } }>('POST', '/users', { user: { name, password: 'secret', domain_id: 'default' } })
      keystone('PUT', `/projects/${project.id}/users/${user.id}/roles/${roles[0]?.id}`)
      const { service: { id } } = keystone<{ readonly service: { readonly id: string } }>('POST', '/services', { service: { type, name } })
      for (const face of ['public', 'internal', 'admin']) keystone('POST', '/endpoints', { endpoint: { service_id: id, interface: face, url, region_id: 'RegionOne' } })
    }
  })
  const image = stage('an image', () => {
    const glance = ENDPOINTS['image']?.url ?? ''
    until('glance', () => ask([{ method: 'GET', url: `${glance}/v2/images` }])[0]?.status === 200 ? true : undefined)
    const { id } = get<{ readonly id: string }>({ method: 'POST', url: `${glance}/v2/images`, body: { name: 'byte', disk_format: 'raw', container_format: 'bare', visibility: 'public' } })
    const [sent] = ask([{ method: 'PUT', url: `${glance}/v2/images/${id}/file`, body: '.' }])
    if (sent?.status !== 204) throw new Error(`glance does not take the image: ${sent?.status} ${sent?.text}`)
    return id
  })
  stage('nova', () => {
    const [program, ...argv] = inside(at, null, [process.execPath, join(ROOT, 'out/test/controlplane/no-networks.js')])
    spawn(program, argv, { stdio: 'ignore' }).unref()
    until('RabbitMQ', () => run('root:root', 'bash', '-c', 'exec 3<>/dev/tcp/127.0.0.1/5672'))
    for (const name of ['nova-conductor', 'nova-scheduler', 'nova-api']) service('nova', name)
    for (const host of hosts) {
      writeFileSync(join(root, `etc/nova/host-${host}.conf`), `[DEFAULT]\nhost = ${host}\n`)
      start('nova:nova', `nova-compute-${host}`, '/var/lib/nova', 'nova-compute', '--config-file=/etc/nova/nova.conf', `--config-file=/etc/nova/host-${host}.conf`)
    }
    for (const [name, specs] of Object.entries(FLAVORS)) {
      until(`flavor ${name}`, () => nova('POST', '/flavors', { flavor: { id: name, name, vcpus: 1, ram: 64, disk: 0 } }))
      if (Object.keys(specs).length > 0) nova('POST', `/flavors/${name}/os-extra_specs`, { extra_specs: specs })
    }
    until('every nova-compute', () => {
      const { hypervisors } = nova<{ readonly hypervisors: readonly { readonly hypervisor_hostname: string; readonly state: string }[] }>('GET', '/os-hypervisors')
      return hosts.every((host) => hypervisors.some(({ hypervisor_hostname, state }) => hypervisor_hostname === host && state === 'up')) ? true : undefined
    })
  })

  const services = (): readonly Service[] => nova<{ readonly services: readonly Service[] }>('GET', '/os-services?binary=nova-compute').services
  const servers = (): readonly Server[] => nova<{ readonly servers: readonly Server[] }>('GET', '/servers/detail?all_tenants=1&sort_key=display_name&sort_dir=asc').servers
  return {
    root, pid, stages, stage, memory, services, servers,
    boot(name, host, flavor) {
      nova('POST', '/servers', { server: { name, host, flavorRef: flavor, imageRef: image, networks: 'none' } })
      const guest = until(`the guest ${name}`, () => servers().find((one) => one.name === name && ['ACTIVE', 'ERROR'].includes(one.status)))
      if (guest.status !== 'ACTIVE') throw new Error(`nova makes no guest ${name}: ${JSON.stringify(guest.fault)}`)
    },
    settle: () => void until('the end of what nova is at', () => servers().every((one) => one['OS-EXT-STS:task_state'] === null) ? true : undefined),
    set(host, status, reason) {
      const found = nova<{ readonly services: readonly { readonly id: string }[] }>('GET', `/os-services?binary=nova-compute&host=${host}`).services[0]
      nova('PUT', `/os-services/${found?.id}`, { status, ...(reason === undefined ? {} : { disabled_reason: reason }) })
    },
  }
}

/** Those of the machine's processes that live in the same list of processes as this one. */
function processes(pid: number): readonly string[] {
  const space = (of: string): string | undefined => {
    try {
      return readlinkSync(`/proc/${of}/ns/pid`)
    } catch {
      return undefined
    }
  }
  const wanted = space(String(pid))
  return wanted === undefined ? [] : readdirSync('/proc').filter((name) => /^\d+$/.test(name) && space(name) === wanted)
}

function share(pid: string): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
