// Which modules must refuse which fixture hosts, asked for what exampleFor() says. It holds both ways: what stands here is
// refused with its code and for its reason, and nothing else is. So no law is kept by refusing.
import type { Module } from '../../lib/module.ts'
import { allHosts } from '../hosts/distros.ts'
import { novaHosts } from '../hosts/nova.ts'

export interface Refusal {
  readonly code: 'E_REFUSED' | 'E_HOST'
  readonly message: RegExp
}

interface Refused extends Refusal {
  readonly hosts: readonly string[]
  readonly modules: readonly string[]
  /** Only where it is asked for functions to move in the running kernel. */
  readonly live?: true
}

const BINDING = ['gpu_passthrough', 'vfio_bind']

const REFUSED: readonly Refused[] = [
  { modules: BINDING, hosts: ['ubuntu2204-no-gpu'], code: 'E_REFUSED', message: /no device here has the id 10de:20b7; this node has no GPU/ },
  { modules: BINDING, hosts: ['debian12-driverctl'], code: 'E_REFUSED', message: /driverctl gives 0000:41:00\.0 to nouveau at every boot/ },
  { modules: BINDING, hosts: ['debian12-shared-group', 'debian12-group-members'], code: 'E_REFUSED', message: /IOMMU group 12 of 0000:41:00\.0 also holds 0000:42:00\.0/ },
  { modules: BINDING, hosts: ['debian12-root-on-the-card'], code: 'E_REFUSED', message: /0000:2b:00\.2 .* carries \/ \(sda2\)/ },
  { modules: BINDING, hosts: ['debian12-console-gpu'], code: 'E_REFUSED', message: /0000:41:00\.0 .* shows the only console/ },
  { modules: BINDING, hosts: ['debian12-iommu-off-in-firmware'], live: true, code: 'E_REFUSED', message: /0000:41:00\.0 has no IOMMU group/ },
  { modules: ['nova_pci'], hosts: ['file-broken', 'file-broken-value', 'file-alias-of-another'], code: 'E_REFUSED', message: /\/etc\/nova\/nova\.conf line 2[12]/ },
]

// A host that has gone would be refused by nobody, and nobody would see it.
const gone = REFUSED.flatMap(({ hosts }) => hosts).filter(name => !(name in allHosts) && !(name in novaHosts))
if (gone.length > 0) throw new Error(`there are no hosts ${gone.join(', ')}`)

/** How `module` must refuse the host of that name, asked for `raw`; undefined: it must not. */
export function refusalOf({ name }: Pick<Module, 'name'>, host: string, raw: Readonly<Record<string, unknown>>): Refusal | undefined {
  const found = REFUSED.find(one => one.modules.includes(name) && one.hosts.includes(host) && (one.live !== true || raw['live'] === true))
  return found && { code: found.code, message: found.message }
}
