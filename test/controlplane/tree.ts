// OpenStack's control plane as Debian 12 packages it, as a root tree that is set up for loopback.
import { chownSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import { COMPUTE } from '../nova/tree.ts'
import { REPOSITORY, bakedTree } from '../trees/debian.ts'
import { ADMIN } from './ask.ts'

const PACKAGES = [
  'keystone', 'placement-api', 'glance-api', 'nova-api', 'nova-conductor', 'nova-scheduler', 'python3-openstackclient',
  'rabbitmq-server', 'mariadb-server', 'python3-pymysql', 'iproute2', 'procps',
]
export const ALIAS = 'a30'
const KEYSTONE = 'http://127.0.0.1:5000/v3'
/** Whose database is whose. */
export const DATABASES: Readonly<Record<string, string>> = { keystone: 'keystone', placement: 'placement', glance: 'glance', nova_api: 'nova', nova: 'nova', nova_cell0: 'nova' }
/** Those that keystone has to know, where each listens. */
export const ENDPOINTS: Readonly<Record<string, { readonly user: string; readonly url: string }>> = {
  compute: { user: 'nova', url: 'http://127.0.0.1:8774/v2.1' },
  placement: { user: 'placement', url: 'http://127.0.0.1:8778' },
  image: { user: 'glance', url: 'http://127.0.0.1:9292' },
  network: { user: 'neutron', url: 'http://127.0.0.1:9696' },
}

/** The tree as a tar; it has five hundred packages, and a power cut while it is made costs nothing. */
export function controlPlaneTree(): string {
  return bakedTree({ name: 'controlplane', suite: 'bookworm', packages: PACKAGES, hooks: [COMPUTE], options: ['--dpkgopt=force-unsafe-io'] })
}

type Ini = Readonly<Record<string, Readonly<Record<string, string | number>>>>

function ini(sections: Ini): string {
  return Object.entries(sections).map(([name, options]) => `[${name}]\n${Object.entries(options).map(([key, value]) => `${key} = ${value}\n`).join('')}`).join('\n')
}

function database(name: string): string {
  return `mysql+pymysql://${DATABASES[name]}:secret@127.0.0.1/${name}`
}

function account(name: string): Ini[string] {
  return { auth_type: 'password', auth_url: KEYSTONE, project_domain_name: 'Default', user_domain_name: 'Default', project_name: 'service', username: name, password: 'secret' }
}

/** What a busy machine does not finish in the defaults' seconds is no failure here. */
const PATIENT = 600
const CARD = { vendor_id: '10de', product_id: '20b7' }
const NOVA: Ini = {
  DEFAULT: {
    transport_url: 'rabbit://guest:guest@127.0.0.1:5672/', my_ip: '127.0.0.1', compute_driver: 'gpus.Gpus', rpc_response_timeout: PATIENT,
    service_down_time: PATIENT, report_interval: 20, shelved_offload_time: 0, state_path: '/var/lib/nova',
  },
  api: { auth_strategy: 'keystone' },
  api_database: { connection: database('nova_api') },
  database: { connection: database('nova') },
  keystone_authtoken: { ...account('nova'), www_authenticate_uri: KEYSTONE },
  placement: { ...account('placement'), region_name: 'RegionOne' },
  glance: { endpoint_override: 'http://127.0.0.1:9292' },
  neutron: { ...account('neutron'), endpoint_override: 'http://127.0.0.1:9696' },
  conductor: { workers: 1 },
  scheduler: { workers: 1, discover_hosts_in_cells_interval: 15 },
  filter_scheduler: { enabled_filters: 'ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,PciPassthroughFilter' },
  pci: { device_spec: JSON.stringify(CARD), alias: JSON.stringify({ name: ALIAS, ...CARD, device_type: 'type-PF' }) },
  vnc: { enabled: 'false' },
  oslo_concurrency: { lock_path: '/var/lib/nova/tmp' },
  oslo_messaging_rabbit: { heartbeat_timeout_threshold: 0 },
}
const FILES: Readonly<Record<string, string>> = {
  '/etc/hosts': '127.0.0.1 localhost control\n',
  '/etc/nova/nova.conf': ini(NOVA),
  '/etc/keystone/keystone.conf': ini({ database: { connection: database('keystone') }, token: { provider: 'fernet', expiration: 86400 } }),
  '/etc/placement/placement.conf': ini({
    placement_database: { connection: database('placement') }, api: { auth_strategy: 'keystone' }, keystone_authtoken: { ...account('placement'), www_authenticate_uri: KEYSTONE },
  }),
  '/etc/glance/glance-api.conf': ini({
    database: { connection: database('glance') }, keystone_authtoken: { ...account('glance'), www_authenticate_uri: KEYSTONE },
    paste_deploy: { flavor: 'keystone' }, glance_store: { stores: 'file', default_store: 'file', filesystem_store_datadir: '/var/lib/glance/images/' },
  }),
  '/etc/openstack/clouds.yaml': JSON.stringify({
    clouds: { admin: { auth: { auth_url: KEYSTONE, username: ADMIN.name, password: ADMIN.password, project_name: ADMIN.name, user_domain_name: 'Default', project_domain_name: 'Default' }, region_name: 'RegionOne', identity_api_version: 3 } },
  }),
}
/** The packages count on many cores. A thread of nova-api's cannot stand beside another. */
const WORKERS: Readonly<Record<string, { readonly processes: number; readonly threads: number }>> = {
  keystone: { processes: 1, threads: 8 }, 'placement-api': { processes: 1, threads: 8 }, 'glance-api': { processes: 1, threads: 4 }, 'nova-api': { processes: 2, threads: 1 },
}

/** Ours over the packages' own: what they need to meet on loopback. */
export function setUp(root: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(root + name), { recursive: true })
    writeFileSync(root + name, text, { mode: 0o644 })
  }
  for (const [name, { processes, threads }] of Object.entries(WORKERS)) {
    const file = join(root, 'etc', name.replace(/-api$/, ''), `${name}-uwsgi.ini`)
    const text = readFileSync(file, 'utf8')
      .replace(/^processes = .*$/gm, `processes = ${processes}`).replace(/^threads = .*$/gm, `threads = ${threads}`)
      // A profile of AppArmor's is the machine's, not the tree's.
      .replace(/^plugins = python3,apparmor$/m, 'plugins = python3').replace(/^apparmor-profile = .*\n/m, '')
      .replace(/^socket-timeout = .*\n/gm, '')
    writeFileSync(file, `${text}\nsocket-timeout = ${PATIENT}\n`)
  }
  copyFileSync(join(REPOSITORY, 'test/controlplane/gpus.py'), join(root, 'usr/lib/python3/dist-packages/nova/virt/gpus.py'))
  mkdirSync(join(root, 'var/lib/client'))
  chownSync(join(root, 'var/lib/client'), 65534, 65534)
}
