// Which release of nova a node has, and by which names that release reads its PCI options. Asked of the packages'
// own records, since files alone do not tell: an option with an old name works for long, one with a new name is
// ignored in silence by a release that does not know it.
import type { AbsPath, HostView } from '../host.ts'

/** Where a release has the two options: [pci] device_spec and alias, or what they were called before. */
export interface Names {
  readonly section: 'pci' | 'DEFAULT'
  readonly spec: string
  readonly alias: string
}

/** From which release on, newest first (nova's release notes: deprecate-passthrough_whitelist; conf/pci.py). */
const NAMES: readonly (readonly [from: number, names: Names])[] = [
  [26, { section: 'pci', spec: 'device_spec', alias: 'alias' }],
  [15, { section: 'pci', spec: 'passthrough_whitelist', alias: 'alias' }],
  [0, { section: 'DEFAULT', spec: 'pci_passthrough_whitelist', alias: 'pci_alias' }],
]
/** Where Python keeps what is installed: of packages, of pip, of OpenStack-Ansible. */
const PYTHONS: readonly AbsPath[] = ['/usr/lib', '/usr/local/lib', '/opt/stack/data/venv/lib']
const VENVS: AbsPath = '/openstack/venvs'

/** 26 for "2:26.2.2-1~deb12u5" of a package, as for "26.2.2" of Python; null where nothing tells. */
export function novaRelease(host: HostView): number | null {
  const status = host.read('/var/lib/dpkg/status') || ''
  const [, packaged] = /^Package: nova-common\nStatus: \S+ ok installed\n(?:\S.*\n| .*\n)*?Version: (?:\d+:)?(\d+)\./m.exec(status) || []
  if (packaged !== undefined) return Number(packaged)
  const venvs = host.list(VENVS).filter(name => name.startsWith('nova')).map((name): AbsPath => `${VENVS}/${name}/lib`)
  const own = venvInUse(host)
  return newestIn(host, venvs.filter(lib => lib === own)) ?? newestIn(host, [...PYTHONS, ...venvs])
}

/** Environments of earlier releases stay where they are; the one in use is what /etc/nova is a link into, and the unit starts. */
function venvInUse(host: HostView): string | undefined {
  const [found] = /\/openstack\/venvs\/nova[^\s/]*(?=\/)/.exec(`${host.real('/etc/nova') ?? ''}\n${host.attr('/etc/systemd/system/nova-compute.service') ?? ''}`) || []
  return found === undefined ? undefined : `${found}/lib`
}

function newestIn(host: HostView, libs: readonly AbsPath[]): number | null {
  const names = libs.flatMap(lib => host.list(lib).filter(name => /^python3/.test(name))
    .flatMap(python => ['dist-packages', 'site-packages'].flatMap(kind => host.list(`${lib}/${python}/${kind}`))))
  const found = names.flatMap(name => /^nova-(\d+)\..*\.(?:dist|egg)-info$/.exec(name)?.[1] ?? []).map(Number)
  return found.length === 0 ? null : Math.max(...found)
}

/** How to write: as the release wants it, where it is not known as those from 26 (2022) on do. */
export function namesFor(release: number | null): Names {
  return NAMES.find(([from]) => from <= (release ?? Infinity))?.[1] ?? { section: 'pci', spec: 'device_spec', alias: 'alias' }
}

/** All names that are read: a release knows its own and all earlier ones, and their values add up (run in 25 to 34). */
export function namesRead(release: number | null): readonly Names[] {
  return NAMES.filter(([from]) => from <= (release ?? Infinity)).map(([, names]) => names)
}
