// What the keys of a result mean, for documentation: those of every module (contract: Output), and by name those that
// a module adds. Their types and samples come from the modules themselves (module-docs.ts).

export interface Returned {
  readonly description: string
  readonly type: 'bool' | 'int' | 'str' | 'list' | 'dict' | 'float'
  readonly elements?: string
  readonly returned: string
  readonly sample?: unknown
}

type Row = readonly [type: Returned['type'], description: string, returned?: string]

const EVERY_MODULE: Readonly<Record<string, Row>> = {
  msg: ['str', 'What was done, or why not, in one sentence.'],
  module: ['str', 'The name of the module.'],
  version: ['str', 'The version of vfiokit.'],
  contract: ['int', 'The version of the calling contract; it changes only when callers have to.'],
  host: ['dict', 'What the node says about itself: name, machine_id, os, kernel, arch, as far as it tells.'],
  error: ['dict', 'code, and where they help param and hint; node says whether the node is untouched, rolled_back or partial.', 'on failure'],
  changes: ['list', 'In order, each with step, label, facet (persistent, derived, live or pending), before and after.'],
  notes: ['list', 'What is worth knowing.', 'when there are any'],
  warnings: ['list', 'What should be looked at.', 'when there are any'],
}

const WRITING_MODULES: Readonly<Record<string, Row>> = {
  run: ['str', 'The id of the run, for passthrough_undo.', 'when something was written'],
  diff: ['list', 'Files before and after; of files that not everybody may read only the lines that are ours.', 'in diff mode, when something changes'],
  pending: ['list', 'Shell command lines for what could not be done here, in order.', 'success'],
  reboot_required: ['bool', 'Whether an effect that was asked for is missing now and only a boot brings it.', 'success'],
  reboot_reasons: ['list', 'Why a reboot is required.', 'success'],
  pending_at_boot: ['list', 'What takes effect at the next boot but changes nothing that matters.', 'success'],
  bootable: ['dict', 'Whether every boot entry has a whole kernel and image; ok and reasons.', 'when boot state is looked at'],
}

/** Keys of one module or a few, by name: a key means the same wherever it is. */
const OWN: Readonly<Record<string, string>> = {
  alias: "The alias for Nova's [pci] section.",
  back_on: 'Address and driver of each function that was given back.',
  blockers: 'What stands in the way of a reboot, each with its remedy.',
  boot_id: 'The id of the boot that the node is in.',
  bootloader: 'What boots this node, as it was found.',
  deployment: 'How nova is deployed here: packages, kolla, openstack_ansible, ...',
  device_spec: "The device_spec lines for Nova's [pci] section.",
  devices: 'The functions that were meant: address, id, driver now, driver wanted, IOMMU group.',
  files: 'The files of nova that hold it, or would.',
  findings: 'Every link of the chain: id, severity, address, ok, found, expected, where it was read, remedy.',
  flavor_command: 'The command that gives a flavor this device.',
  gpus: 'Every GPU with its driver, IOMMU group, companions and what stands between it and a VM.',
  ids: 'PCI ids of the GPUs that could go to a VM.',
  images: 'Each boot image: path, kernel, whether it is fresh, what it holds.',
  iommu: 'Whether the IOMMU is active (null where sysfs does not tell), its units and groups, the ACPI table.',
  kept: 'What was not taken back, and why.',
  missing: 'Devices that were asked for and are not there.',
  nova: 'What nova_pci says of its part.',
  modules: 'Each module of the kernel: name, loaded, builtin, at_boot.',
  ready: 'Whether every device is ready now.',
  ready_next_boot: 'Whether every device will be ready after the next boot, judged by the entry and image that will boot.',
  rebooting: 'Whether the reboot was started.',
  restart: 'The services that read it at their next start.',
  resume: 'How far the job is that goes on after a reboot: phase, tries, why it is not ready yet, and the remedy.',
  running: 'Which of the wanted arguments the running kernel has.',
  scheduler_filter: 'The line that nova-scheduler needs in [filter_scheduler].',
  snippets: 'The same for kolla, kayobe, openstack-ansible, RHOSO and Juju.',
  stage: 'configured, reboot_pending, ready or stuck.',
  status: 'The verdict in one word: ready, pending_reboot, drifted, missing_device, unsupported, off_in_firmware, off_in_kernel, in_use or refused.',
  target: 'Where it went: drop-in, file or print.',
  undone: 'The runs that were taken back.',
  unrendered: 'Whether what nova reads comes from elsewhere and still lacks it.',
  unexpected: 'Devices that have an id of vfio-pci and that nobody asked for.',
  wanted: 'The kernel arguments that every boot entry should have.',
}

function rowsOf(table: Readonly<Record<string, Row>>): Record<string, Returned> {
  return Object.fromEntries(Object.entries(table).map(([key, [type, description, returned = 'always']]) => (
    [key, { description, type, ...(type === 'list' ? { elements: key === 'changes' || key === 'diff' ? 'dict' : 'str' } : {}), returned }]
  )))
}

/** RETURN of a module whose own results looked like `own` on some node, and which of its keys have no words here. */
export function returnedBy(type: 'module' | 'probe', own: Readonly<Record<string, unknown>>): { readonly returned: Readonly<Record<string, Returned>>; readonly wordless: readonly string[] } {
  const envelope = { ...rowsOf(EVERY_MODULE), ...(type === 'module' ? rowsOf(WRITING_MODULES) : {}) }
  const keys = Object.keys(own).filter((key) => !(key in envelope))
  const rows = keys.map((key): [string, Returned] => [key, { description: OWN[key] ?? 'Of this module alone; the sample shows it.', ...shapeOf(own[key]), returned: 'success', sample: shortened(own[key]) }])
  return { returned: { ...envelope, ...Object.fromEntries(rows) }, wordless: keys.filter((key) => OWN[key] === undefined) }
}

function typeOf(value: unknown): Returned['type'] {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return typeof value === 'object' && value !== null ? 'dict' : 'str'
}

function shapeOf(value: unknown): Pick<Returned, 'type' | 'elements'> {
  const type = typeOf(value)
  // An empty list does not tell.
  return Array.isArray(value) && value.length > 0 ? { type, elements: typeOf(value[0]) } : { type }
}

/** One item of each list shows what the others are like. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shortened(held)]))
}
