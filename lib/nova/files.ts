// Which files nova's services read on a node, and who writes them. oslo.config reads the files of --config-file (else
// nova.conf and nova-compute.conf) and the directories of --config-dir (else nova.conf.d and nova-compute.conf.d, each
// where it is found first); options that may be repeated add up over all of them (cfg.py, run in 9.0 and 10.7).
import { confFiles } from '../conf-files.ts'
import { refused } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { managerOf } from '../own-file.ts'
import { novaRelease } from './release.ts'

/** Not on every node that runs nova: containers have theirs elsewhere. New files below /etc/nova get its owner and mode. */
export const NOVA_CONF: AbsPath = '/etc/nova/nova.conf'
/** DevStack's nova-compute reads a copy of nova.conf, which stack.sh makes anew each time. */
const NOVA_CPU_CONF: AbsPath = '/etc/nova/nova-cpu.conf'
const COMPUTE_CONF: AbsPath = '/etc/nova/nova-compute.conf'
const API_CONF: AbsPath = '/etc/nova/nova-api.conf'
/** Of oslo-config's patch in RDO; read before all others. */
const DIST_CONF: AbsPath = '/usr/share/nova/nova-dist.conf'
/** Searched in this order (cfg.py: _get_config_dirs); ~ is nova's home. */
const PLACES: readonly AbsPath[] = ['/var/lib/nova/.nova', '/var/lib/nova', '/etc/nova', '/etc']
const UNITS = ['nova-compute.service', 'openstack-nova-compute.service', 'devstack@n-cpu.service'] as const
const UNIT_DIRS: readonly AbsPath[] = ['/etc/systemd/system', '/run/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system']
/** What the start scripts of Debian's and Ubuntu's packages read besides (openstack-pkg-tools). */
const START_FILES: readonly AbsPath[] = ['/etc/init.d/nova-compute', '/etc/default/nova-compute', '/etc/sysconfig/openstack-nova-compute']

type Renderer = 'kolla' | 'rhoso' | 'openstack_ansible' | 'juju'
/** Who put nova here. unknown: a nova.conf, and nothing that starts nova-compute; none: no nova.conf. */
export type Deployment = Renderer | 'devstack' | 'packages' | 'unknown' | 'none'

/** Deployments in containers, with the directories (any of them) that their rendered files lie in on the host. */
const CONTAINERS: readonly (readonly [Renderer, readonly AbsPath[]])[] = [
  ['kolla', ['/etc/kolla/nova-compute']],
  // edpm_nova_config_dest of edpm-ansible, and where it was before.
  ['rhoso', ['/var/lib/openstack/config/nova', '/var/lib/openstack/nova']],
]

/** nova's files on this node, as its services read them; of containers only those that were rendered on the host. */
export interface Nova {
  readonly deployment: Deployment
  /** Units of nova on this node, for the restart. */
  readonly units: readonly string[]
  /** Where a drop-in goes; null where nothing shows that any would be read. */
  readonly dropIns: AbsPath | null
  /** Sets of files that a service reads together; the first of each is the one to edit. */
  readonly sets: readonly (readonly AbsPath[])[]
  /** What nova-api reads beside, and nova-compute does not. */
  readonly api: readonly AbsPath[]
  /** Directories of drop-ins in the order in which they are read, and whether that is before the files. */
  readonly dirs: readonly AbsPath[]
  readonly dropInsFirst: boolean
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
  const read = (path: AbsPath): string => host.attr(path) || ''
  const text = units.map(read).join('\n')
  return [text, ...(text.includes('/etc/init.d/nova-compute') || text.trim() === '' ? START_FILES.map(read) : START_FILES.slice(1).map(read))].join('\n').replace(/^\s*[#;].*$/gm, '')
}

/** Values of a command line option that are written out; one in a variable tells nothing. */
function optionsIn(start: string, option: string): readonly AbsPath[] {
  return (start.match(new RegExp(`${option}[= ]["']?/[^\\s"';$]+`, 'g')) || []).map(found => found.slice(found.indexOf('/')) as AbsPath)
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

/** A node without nova is the deployment `none`. By files alone, those of units and start scripts among them: nothing is run. */
export function readNova(host: HostView): Nova {
  const container = CONTAINERS.find(([, dirs]) => dirs.some(dir => there(host, dir)))
  if (container !== undefined) return { deployment: container[0], units: [], dropIns: null, sets: [filesIn(host, container[1])], api: [], dirs: [], dropInsFirst: false, manager: null, variable: null }
  const text = host.read(NOVA_CONF) || ''
  const start = startText(host)
  const renderer = rendererIn(host, text)
  const units = unitsOf(host)
  const devstack = there(host, NOVA_CPU_CONF)
  const deployment = renderer ?? (devstack ? 'devstack' : !there(host, NOVA_CONF) ? 'none' : start.trim() === '' ? 'unknown' : 'packages')
  const named = optionsIn(start, '--config-dir')
  const found = (name: string): readonly AbsPath[] => PLACES.map((dir): AbsPath => `${dir}/${name}.conf.d`).filter(dir => there(host, dir)).slice(0, 1)
  const [common] = found('nova')
  // One that is yet to be made is read as well, once there is a file in it.
  const dirs = named.length > 0 ? named : ['nova', 'nova-compute'].flatMap(name => [...found(name), `/etc/nova/${name}.conf.d` as const].slice(0, 1))
  const shared = [DIST_CONF, ...filesIn(host, dirs)]
  const files = optionsIn(start, '--config-file')
  const main = unique([NOVA_CONF, ...files, COMPUTE_CONF, ...shared])
  // A nova-compute that is started with other files than nova.conf leaves that to the API; a name in a variable may be anything.
  const own = devstack ? [NOVA_CPU_CONF] : /--config-file[= ]["']?\$/.test(start) || files.includes(NOVA_CONF) ? [] : files
  // oslo.config reads directories by itself since 3.20, which Ocata (15) had.
  const dropIns = named[0] ?? ((novaRelease(host) ?? 15) < 15 ? null : common ?? (start.trim() === '' ? null : '/etc/nova/nova.conf.d'))
  const file = start.indexOf('--config-file')
  return {
    deployment, units, dropIns, manager: managerOf(text), variable: /\bOS_PCI__(?:ALIAS|DEVICE_SPEC|PASSTHROUGH_WHITELIST)(?==)/.exec(start)?.[0] ?? null,
    api: [API_CONF, ...filesIn(host, found('nova-api'))],
    // Directories that nobody names are read before files that are named (cfg.py, run in 9.0 and 10.7); what is named, as it comes.
    dirs, dropInsFirst: file >= 0 && start.indexOf('--config-dir') < file,
    sets: own.length === 0 ? [main] : [unique([NOVA_CONF, ...shared]), unique([...own, ...shared])],
  }
}

function dirOf(path: AbsPath): AbsPath {
  return path.slice(0, path.lastIndexOf('/')) as AbsPath
}

/** Whether the file lies in a directory of this name that the services would look into, be it there yet or not. */
function isIn(path: AbsPath, name: string): boolean {
  return PLACES.some(place => dirOf(path) === `${place}/${name}.conf.d`)
}

/** Whether nova-compute reads a file there along with nova.conf, once it is there. */
export function isDropIn({ dirs }: Nova, path: AbsPath): boolean {
  return dirs.includes(dirOf(path)) || isIn(path, 'nova') || isIn(path, 'nova-compute')
}

/** Whether nova-api alone reads it. */
export function isApiOnly({ sets, api }: Nova, path: AbsPath): boolean {
  return !sets.some(set => set.includes(path)) && (api.includes(path) || isIn(path, 'nova-api'))
}

/** Numbers and names that compare from the left. */
type Turn = readonly [number, number, string]

/** Where a file comes in what nova-compute reads; null: it does not read it. */
function turnOf({ sets, dirs, dropInsFirst }: Nova, path: AbsPath): Turn | null {
  const dir = dirs.indexOf(dirOf(path))
  if (dir >= 0) return [dropInsFirst ? 1 : 3, dir, path]
  const at = (sets[sets.length - 1] || []).indexOf(path)
  return at < 0 ? null : [path === DIST_CONF ? 0 : 2, at, path]
}

function isLater(one: Turn, two: Turn): boolean {
  const differing = one.findIndex((part, n) => part !== two[n])
  const [first, second] = [one[differing], two[differing]]
  return first !== undefined && second !== undefined && first > second
}

/** Whether nova-compute reads `path` after `other`. */
export function isReadAfter(nova: Nova, path: AbsPath, other: AbsPath): boolean {
  const [one, two] = [turnOf(nova, path), turnOf(nova, other)]
  return one !== null && two !== null && isLater(one, two)
}

/** As nova-compute reads them, behind those that it does not read. */
export function inTurn(nova: Nova, paths: readonly AbsPath[]): readonly AbsPath[] {
  const turns = paths.map(path => ({ path, turn: turnOf(nova, path) ?? [-1, 0, ''] as const }))
  return turns.sort((one, two) => Number(isLater(one.turn, two.turn)) - Number(isLater(two.turn, one.turn))).map(({ path }) => path)
}

/** Whether nova-api passes it over: what is nova-compute's own by its name. */
export function isComputeOnly(path: AbsPath): boolean {
  return /\/nova-(?:compute|cpu)\.conf(?:\.d\/|$)/.test(path)
}

/** What each service reads together: nova-compute, and nova-api with what is its own. */
export function servicesOf({ sets, api }: Nova): readonly (readonly AbsPath[])[] {
  return [sets[sets.length - 1] || [], [...(sets[0] || []).filter(path => !isComputeOnly(path)), ...api]]
}

/** Of an option that may be repeated oslo.config takes the letters of a variable's value for its values (run in 26 to 34). */
export function refuseVariable({ variable }: Nova): void {
  if (variable !== null) throw refused(`${variable} is in the environment that nova-compute is started with: it wins over all files, and nova cannot read a list from it; take it out there`)
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
