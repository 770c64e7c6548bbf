// The same lines for deployments that render nova's files from elsewhere: what to put where, as text to copy. Pure.
import type { Names } from './release.ts'

/** File (or what stands for one) -> text. */
export type Snippet = Readonly<Record<string, string>>

/** nova's default of enabled_filters (25 to 34) and the one that PCI devices need. */
export const FILTERS = 'ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,PciPassthroughFilter'

/** As JSON texts. */
export interface Values {
  readonly specs: readonly string[]
  readonly alias: string | null
}

function section(name: string, lines: readonly string[]): string {
  return `[${name}]\n${lines.map(line => `${line}\n`).join('')}`
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by))
}

/** In single quotes, for YAML and for a shell: the texts hold none. */
function quoted(text: string): string {
  return `'${text}'`
}

/** FLAVOR is left for the operator to fill in; one device for each guest. */
export function flavorCommand(alias: string): string {
  return `openstack flavor set FLAVOR --property "pci_passthrough:alias"="${alias}:1"`
}

/** One option of the charm takes all of them: an object, or a list of objects. */
function charmed(values: readonly string[]): string {
  return quoted(values.length === 1 ? values[0] || '' : `[${values.join(', ')}]`)
}

/** As the release's role renders it (os_nova: defaults/main.yml, nova.conf.j2): one text up to Zed (26), under its old name before, a list since. */
function ansibleSpecs(specs: readonly string[], release: number | null): string {
  if (release === null || release > 26) return `nova_device_spec:\n${specs.map(spec => `  - ${quoted(spec)}\n`).join('')}`
  return `${release === 26 ? 'nova_device_spec' : 'nova_pci_passthrough_whitelist'}: ${charmed(specs)}\n`
}

/** `release` of nova; null: those from 27 (2023.1) on. */
export function snippetsFor({ specs, alias }: Values, names: Names, release: number | null): Readonly<Record<string, Snippet>> {
  const aliasLines = alias === null ? [] : [`${names.alias} = ${alias}`]
  const compute = section(names.section, [...specs.map(spec => `${names.spec} = ${spec}`), ...aliasLines])
  const api = alias === null ? '' : section(names.section, aliasLines)
  const scheduler = section('filter_scheduler', [`enabled_filters = ${FILTERS}`, 'available_filters = nova.scheduler.filters.all_filters'])
  // kolla merges by key: the last file that has an option has all of its values, so lines that are there belong into the same file.
  const kolla = (dir: string): Snippet => ({
    [`${dir}/nova/nova-compute.conf`]: compute, ...(api === '' ? {} : { [`${dir}/nova/nova-api.conf`]: api }), [`${dir}/nova/nova-scheduler.conf`]: scheduler,
  })
  const service = (name: string, text: string): string => text === '' ? '' : `      ${name}:\n        customServiceConfig: |\n${indented(text, 10)}`
  return {
    kolla: kolla('/etc/kolla/config'),
    kayobe: kolla('$KAYOBE_CONFIG_PATH/kolla/config'),
    openstack_ansible: {
      // Strings: a mapping would be printed as Python has it, with single quotes, which is no JSON.
      '/etc/openstack_deploy/user_variables.yml': `${ansibleSpecs(specs, release)}${alias === null ? '' : `nova_pci_alias:\n  - ${quoted(alias)}\n`}nova_scheduler_extra_filters:\n  - PciPassthroughFilter\n`,
    },
    rhoso: {
      'nova-extra-config.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: nova-extra-config\n  namespace: openstack\ndata:\n  50-nova-gpu-passthrough.conf: |\n${indented(compute, 4)}`,
      'openstackcontrolplane-patch.yaml': `spec:\n  nova:\n    template:\n${service('apiServiceTemplate', api)}${service('schedulerServiceTemplate', scheduler)}`,
    },
    juju: {
      'juju config': [
        `juju config nova-compute pci-passthrough-whitelist=${charmed(specs)}`,
        ...(alias === null ? [] : ['nova-compute', 'nova-cloud-controller'].map(charm => `juju config ${charm} pci-alias=${quoted(alias)}`)),
        // What this charm sets where nobody says it differs by its release, and is more than nova's own.
        '# append PciPassthroughFilter to what this shows, or to the charm\'s own list where it shows nothing:',
        '# juju config nova-cloud-controller scheduler-default-filters', '',
      ].join('\n'),
    },
  }
}

/** DevStack makes nova-cpu.conf from nova.conf at each stack.sh. */
export function devstackSnippet({ specs, alias }: Values, names: Names): Snippet {
  const lines = [...specs.map(spec => `${names.spec} = ${spec}`), ...(alias === null ? [] : [`${names.alias} = ${alias}`])]
  return { 'local.conf': `[[local|localrc]]\n\n[[post-config|$NOVA_CONF]]\n${section(names.section, lines)}` }
}
