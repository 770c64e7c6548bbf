// The variables of the role gpu_passthrough that are not parameters of the module: how Node.js gets to the node, and
// what follows the module. Argument spec and defaults are made of them (collection.ts).
import type { Option } from './module-docs.ts'

export const ROLE_OPTIONS: Readonly<Record<string, Option>> = {
  gpu_passthrough_node_source: {
    description: 'Where Node.js comes from. package: the package of the distribution. copied: one binary from this controller. present: it is there.',
    type: 'str', choices: ['package', 'copied', 'present'], default: 'package',
  },
  gpu_passthrough_node_package: {
    description: 'The package for node_source package. On EL 8, whose default is too old, "@nodejs:20".',
    type: 'str', default: 'nodejs',
  },
  gpu_passthrough_node_path: {
    description: 'The program, for node_source package and present.',
    type: 'str', default: "{{ ansible_node_interpreter | default('/usr/bin/node') }}",
  },
  gpu_passthrough_node_directory: {
    description: 'For node_source copied. A directory of the controller with node-linux-amd64, node-linux-arm64 and SHA256SUMS, such as the unpacked air-gapped tarball.',
    type: 'str',
  },
  gpu_passthrough_node_destination: {
    description: 'Where node_source copied puts the binary. It stays there; binding at boot does not need it.',
    type: 'str', default: '/opt/vfiokit/node',
  },
  gpu_passthrough_reboot: {
    description: 'if_required: reboot the node, and wait for it, where an effect is missing that only a boot brings.',
    type: 'str', choices: ['never', 'if_required'], default: 'never',
  },
  gpu_passthrough_reboot_tasks: {
    description: 'A file of tasks that reboots the node and waits for it, in the place of ansible.builtin.reboot, such as by way of its BMC. A relative path is beside the playbook; for the playbook vfiokit.host.fleet where ansible-playbook is started.',
    type: 'str',
  },
  gpu_passthrough_allow_losing_guests: {
    description: 'Reboot although guests run on the node, which ends them.',
    type: 'bool', default: false,
  },
  gpu_passthrough_reboot_timeout: {
    description: 'Seconds to wait for the node to come back; a server with many cards takes its time.',
    type: 'int', default: 1800,
  },
  gpu_passthrough_verify: {
    description: 'Fail unless every device is ready for VMs, and with an alias in gpu_passthrough_nova unless what nova reads on the node hands it out. Only where no reboot is outstanding.',
    type: 'bool', default: true,
  },
}
