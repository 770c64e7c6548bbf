// What a run tells beside what it writes: the flavor, the filter, the services to restart, and what is left to do on
// other machines.
import type { HostView } from '../host.ts'
import { aliasEntries, lastOf, placeOf, specEntries } from './entries.ts'
import type { Source } from './entries.ts'
import type { Alias } from './alias.ts'
import { aliasText } from './alias.ts'
import { isComputeOnly } from './files.ts'
import type { Deployment, Nova } from './files.ts'
import type { Names } from './release.ts'
import { devstackSnippet, FILTERS, flavorCommand, snippetsFor } from './snippets.ts'
import { covers, specText } from './spec.ts'
import type { Spec } from './spec.ts'
import type { Wanted } from './wanted.ts'

/** What hands out rendered files once the snippets are in place; on the deployment host. */
const RENDER: Readonly<Partial<Record<Deployment, readonly string[]>>> = {
  kolla: ['kolla-ansible reconfigure -t nova'],
  openstack_ansible: ['openstack-ansible os-nova-install.yml'],
  rhoso: ['oc apply -f nova-extra-config.yaml', 'oc patch openstackcontrolplane NAME -n openstack --type=merge --patch-file openstackcontrolplane-patch.yaml'],
}

/** Names nova-compute alone where no unit is to be seen here. */
export function restartCommand({ units }: Nova): string {
  return `systemctl restart ${units.length === 0 ? 'nova-compute' : units.join(' ')}`
}

/** For the operator to run where the files come from. */
export function renderCommands(host: HostView, { deployment }: Nova, snippets: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly string[] {
  // Kayobe leaves its virtual environments on every host that it has set up.
  if (deployment === 'kolla' && host.real('/opt/kayobe') !== null) return ['kayobe overcloud service reconfigure --kolla-tags nova']
  if (deployment === 'juju') return Object.values(snippets['juju'] ?? {}).join('').split('\n').filter(line => /^[^#]/.test(line))
  return RENDER[deployment] || []
}

/** By what deploys nova ("kolla"), then by file. All of them are there, whichever is seen here; DevStack's on DevStack only. */
export function snippetsOf({ specs, alias }: Wanted, names: Names, release: number | null, { deployment }: Nova): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const values = { specs: specs.map(specText), alias: alias === null ? null : aliasText(alias) }
  return { ...snippetsFor(values, names, deployment === 'openstack_ansible' ? release : null), ...(deployment === 'devstack' ? { devstack: devstackSnippet(values, names) } : {}) }
}

function asObject({ name, vendor, product, type, numa }: Alias): Readonly<Record<string, unknown>> {
  return { name, vendor_id: vendor, product_id: product, device_type: type, numa_policy: numa }
}

/** Why what is put in by a snippet may take the place of what is there. */
const REPLACES: Readonly<Partial<Record<Deployment, string>>> = {
  kolla: 'which ours would hide: kolla takes all values of an option from the last file that has it, so put that line into the same files as ours',
  juju: 'which the command would replace: an option of a charm is one text, so give it all that is there with ours, as one list',
  rhoso: 'which ours may replace: a ConfigMap that is applied again and a customServiceConfig that is merged are what is said last, so put that line into the same text as ours',
  openstack_ansible: 'which ours may hide: of a variable that is set twice the last one counts, so put that value into the same list as ours',
}

/** Values of others that our snippets would hide. kolla merges by the option's name, the others have all of its names in one place. */
export function hidden({ specs, alias }: Wanted, sources: readonly Source[], names: readonly Names[], by: Deployment): readonly string[] {
  const why = REPLACES[by]
  if (why === undefined) return []
  const isAsked = (found: string | readonly Spec[]): boolean => typeof found !== 'string' && found.every(spec => specs.some(one => covers(spec, one)))
  const theirs = [...specEntries(sources, names).filter(({ found }) => !isAsked(found)), ...alias === null ? [] : aliasEntries(sources, names).filter(({ found }) => typeof found === 'string' || found.name !== alias.name)]
  return theirs.map(entry => `${placeOf(entry)} has ${entry.option.key} too, ${why}`)
}

/** The keys of the result that do not depend on where the lines went. */
export function ownResults({ specs, alias }: Wanted): Readonly<Record<string, unknown>> {
  return {
    device_spec: specs.map(({ vendor, product, address }) => ({ vendor_id: vendor, product_id: product, ...(address === undefined ? {} : { address }) })),
    ...(alias === null ? {} : { alias: asObject(alias), flavor_command: flavorCommand(alias.name) }),
    scheduler_filter: `enabled_filters = ${FILTERS}`,
    restart: ['nova-compute', ...(alias === null ? [] : ['nova-api']), 'nova-scheduler'],
  }
}

/** Whether the scheduler's filter is in force in these files, of which the scheduler passes over what is nova-compute's own. */
function hasFilter(sources: readonly Source[]): boolean {
  return lastOf(sources.filter(({ path }) => !isComputeOnly(path)), 'filter_scheduler', 'enabled_filters')?.split(',').some(name => name.trim() === 'PciPassthroughFilter') === true
}

/** `sources` as they are read. What other hosts need, and what these files alone do not reach. */
export function elsewhere({ alias }: Wanted, sources: readonly Source[], read: readonly Names[]): readonly string[] {
  const own = aliasEntries(sources, read).filter(({ found }) => typeof found !== 'string' && found.name === alias?.name)
  const computeOnly = own.find(({ path }) => isComputeOnly(path))
  return [
    ...(alias === null ? [] : [`every host of nova-api needs the same alias line and a restart of nova-api; every nova-compute that such guests may be resized or moved to needs it too`]),
    ...(computeOnly !== undefined && own.length === 1 ? [`${placeOf(computeOnly)} has the alias, and nova-api does not read that file`] : []),
    ...(hasFilter(sources) ? [] : [`every host of nova-scheduler needs PciPassthroughFilter in [filter_scheduler] enabled_filters, appended to the line that is there, or with nova's default: enabled_filters = ${FILTERS}; then restart nova-scheduler`]),
  ]
}
