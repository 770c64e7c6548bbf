// Which files nova's services read on a node, and who writes them. oslo.config reads the files of --config-file (else
// nova.conf and nova-compute.conf) and the directories of --config-dir (else nova.conf.d and nova-compute.conf.d, each
// where it is found first); options that may be repeated add up over all of them (cfg.py, run in 9.0 and 10.7).
import { confFiles } from '../conf-files.ts'
import { refused } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { managerOf } from '../own-file.ts'
import { novaRelease } from './release.ts'

export const NOVA_CONF: AbsPath = '/etc/nova/nova.conf'
/** DevStack's nova-compute reads a copy of nova.conf, which stack.sh makes anew each time. */
const NOVA_CPU_CONF: AbsPath = '/etc/nova/nova-cpu.conf'
const COMPUTE_CONF: AbsPath = '/etc/nova/nova-compute.conf'
/** Of oslo-config's patch in RDO; read before all others. */
const DIST_CONF: AbsPath = '/usr/share/nova/nova-dist.conf'
/** Searched in this order (cfg.py: _get_config_dirs); ~ is nova's home. */
const PLACES: readonly AbsPath[] = ['/var/lib/nova/.nova', '/var/lib/nova', '/etc/nova', '/etc']
const UNITS = ['nova-compute.service', 'openstack-nova-compute.service', 'devstack@n-cpu.service'] as const
const UNIT_DIRS: readonly AbsPath[] = ['/etc/systemd/system', '/run/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system']
/** What the start scripts of Debian's and Ubuntu's packages read besides (openstack-pkg-tools). */
const START_FILES: readonly AbsPath[] = ['/etc/init.d/nova-compute', '/etc/default/nova-compute', '/etc/sysconfig/openstack-nova-compute']

export type Renderer = 'kolla' | 'rhoso' | 'openstack_ansible' | 'juju'
export type Deployment = Renderer | 'devstack' | 'packages' | 'unknown' | 'none'

/** Deployments in containers, with the directories (any of them) that their rendered files lie in on the host. */
const CONTAINERS: readonly (readonly [Renderer, readonly AbsPath[]])[] = [
  ['kolla', ['/etc/kolla/nova-compute']],
  // edpm_nova_config_dest of edpm-ansible, and where it was before.
  ['rhoso', ['/var/lib/openstack/config/nova', '/var/lib/openstack/nova']],
]

export interface Nova {
  readonly deployment: Deployment
  /** Units of nova on this node, for the restart. */
  readonly units: readonly string[]
  /** Where a drop-in goes; null where nothing shows that any would be read. */
  readonly dropIns: AbsPath | null
  /** Sets of files that a service reads together; the first of each is the one to edit. */
  readonly sets: readonly (readonly AbsPath[])[]
  /** Who writes nova.conf; null: nobody who says so. */
  readonly manager: string | null
  /** A variable in the environment of nova-compute that takes the place of one of our options in all files; null without one. */
  readonly variable: string | null
}

function there(host: HostView, path: AbsPath): boolean {
  return host.real(path) !== null
}

/** What starts nova-compute, without comments; '' where nothing is found. */
function startText(host: HostView): string {
  const units = UNIT_DIRS.flatMap(dir => UNITS.flatMap((unit): AbsPath[] => [`${dir}/${unit}`, ...host.list(`${dir}/${unit}.d`).map((name): AbsPath => `${dir}/${unit}.d/${name}`)]))
  const read = (path: AbsPath): string => host.attr(path) ?? ''
  const text = units.map(read).join('\n')
  return [text, ...(text.includes('/etc/init.d/nova-compute') || text.trim() === '' ? START_FILES.map(read) : START_FILES.slice(1).map(read))].join('\n').replace(/^\s*[#;].*$/gm, '')
}

/** Values of a command line option that are written out; one in a variable tells nothing. */
function optionsIn(start: string, option: string): readonly AbsPath[] {
  return (start.match(new RegExp(`${option}[= ]["']?/[^\\s"';$]+`, 'g')) ?? []).map(found => found.slice(found.indexOf('/')) as AbsPath)
}

function unitsOf(host: HostView): readonly string[] {
  const names = UNIT_DIRS.flatMap(dir => host.list(dir)).filter(name => /^(?:(?:openstack-)?nova-(?:compute|api)|devstack@n-(?:cpu|api|api-meta))\.service$/.test(name))
  return [...new Set(names)].sort()
}

function rendererIn(host: HostView, text: string): Renderer | null {
  // Source installs of OpenStack-Ansible have /etc/nova as a link into the virtual environment.
  if (host.list('/openstack/venvs').some(name => name.startsWith('nova'))) return 'openstack_ansible'
  // The head of the charm's template.
  return /^#.*maintained by juju/im.test(text.slice(0, 1000)) ? 'juju' : null
}

/** As the service globs it: *.conf but hidden ones, in the order of their names. */
function filesIn(host: HostView, dirs: readonly AbsPath[]): readonly AbsPath[] {
  return dirs.flatMap(dir => confFiles(host, [dir]))
}

export function readNova(host: HostView): Nova {
  const container = CONTAINERS.find(([, dirs]) => dirs.some(dir => there(host, dir)))
  if (container !== undefined) return { deployment: container[0], units: [], dropIns: null, sets: [filesIn(host, container[1])], manager: null, variable: null }
  const text = host.read(NOVA_CONF) ?? ''
  const start = startText(host)
  const renderer = rendererIn(host, text)
  const units = unitsOf(host)
  const devstack = there(host, NOVA_CPU_CONF)
  const deployment = renderer ?? (devstack ? 'devstack' : !there(host, NOVA_CONF) ? 'none' : start.trim() === '' ? 'unknown' : 'packages')
  const named = optionsIn(start, '--config-dir')
  const found = (name: string): AbsPath | undefined => PLACES.map((dir): AbsPath => `${dir}/${name}.conf.d`).find(dir => there(host, dir))
  const common = found('nova')
  const dirs = named.length > 0 ? named : [common, found('nova-compute')].flatMap(dir => dir ?? [])
  const shared = [DIST_CONF, ...filesIn(host, dirs)]
  const files = optionsIn(start, '--config-file')
  const main = unique([NOVA_CONF, ...files, COMPUTE_CONF, ...shared])
  // A nova-compute that is started with other files than nova.conf leaves that to the API; a name in a variable may be anything.
  const own = devstack ? [NOVA_CPU_CONF] : /--config-file[= ]["']?\$/.test(start) || files.includes(NOVA_CONF) ? [] : files
  return {
    deployment, units, manager: managerOf(text), variable: /\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(start)?.[0] ?? null,
    // oslo.config reads directories by itself since 3.20, which Ocata (15) had.
    dropIns: named[0] ?? ((novaRelease(host) ?? 15) < 15 ? null : common ?? (start.trim() === '' ? null : '/etc/nova/nova.conf.d')),
    sets: own.length === 0 ? [main] : [unique([NOVA_CONF, ...shared]), unique([...own, ...shared])],
  }
}

/** Of an option that may be repeated oslo.config takes the letters of a variable's value for its values (run in 26 to 34). */
export function refuseVariable({ variable }: Nova): void {
  if (variable !== null) throw refused(`${variable} is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
