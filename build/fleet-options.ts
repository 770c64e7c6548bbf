// The variables of the role fleet, of which the playbook of that name is made: argument spec and defaults are made of
// them (collection.ts). Those of the job are the role gpu_passthrough's.
import type { Option } from './module-docs.ts'

const WAYS: readonly string[] = ['wait', 'shelve', 'stop']

export const FLEET_OPTIONS: Readonly<Record<string, Option>> = {
  fleet_serial: {
    description: 'How many nodes are out of service at a time, 1 or more.',
    type: 'int', default: 1,
  },
  fleet_canary: {
    description: 'How many nodes go first. Unless all of them become ready, no other one is touched. 0: none.',
    type: 'int', default: 1,
  },
  fleet_max_failures: {
    description: 'Stop before the next nodes when more than this many have failed in their turns.',
    type: 'int', default: 0,
  },
  fleet_results_dir: {
    description: 'A directory on the controller, with a file for each node, for fleet_report.js and for the next run. Keep it until every node is ready.',
    type: 'str', default: "{{ lookup('ansible.builtin.env', 'PWD') }}/vfiokit-fleet",
  },
  fleet_openstack: {
    description: 'client: by the openstack client. none: OpenStack is left out, and what runs on a node is seen by the node alone.',
    type: 'str', choices: ['client', 'none'], default: 'client',
  },
  fleet_openstack_host: {
    description: 'Where the client runs.',
    type: 'str', default: 'localhost',
  },
  fleet_openstack_command: {
    description: 'The client, with arguments if it needs some.',
    type: 'list', elements: 'str', default: ['openstack'],
  },
  fleet_openstack_cloud: {
    description: 'The name of the cloud in clouds.yaml. Empty: whatever the environment says.',
    type: 'str', default: '',
  },
  fleet_openstack_environment: {
    description: 'More of an environment for it, such as OS_CLIENT_CONFIG_FILE.',
    type: 'dict', default: {},
  },
  fleet_compute_host: {
    description: 'What nova calls the node.',
    type: 'str', default: '{{ inventory_hostname }}',
  },
  fleet_reason: {
    description: 'How our reasons for a disabled compute service begin. Only a service with such a reason is enabled again.',
    type: 'str', default: 'vfiokit',
  },
  fleet_disabled_by_others: {
    description: 'Nodes whose compute service somebody else has disabled. skip: leave them alone. configure: prepare them, and leave the service disabled.',
    type: 'str', choices: ['skip', 'configure'], default: 'skip',
  },
  fleet_gpu_guests: {
    description: 'Guests with devices of the node, before a reboot. wait: until their owners have ended them. shelve or stop: do that.',
    type: 'str', choices: [...WAYS], default: 'wait',
  },
  fleet_other_guests: {
    description: 'All other guests. migrate: live, to where nova chooses.',
    type: 'str', choices: ['migrate', ...WAYS], default: 'migrate',
  },
  fleet_gpu_flavor: {
    description: 'A regular expression. A guest whose flavor it finds something in has devices of the node.',
    type: 'str', default: 'pci_passthrough:alias|accel:device_profile|resources\\d*:(VGPU|PGPU)',
  },
  fleet_guest_timeout: {
    description: 'Seconds to wait for guests to be gone. A node where they are not counts as failed.',
    type: 'int', default: 3600,
  },
  fleet_poll: {
    description: 'Seconds between two questions to OpenStack.',
    type: 'int', default: 10,
  },
  fleet_service_timeout: {
    description: 'Seconds to wait for nova-compute to be up before it is enabled.',
    type: 'int', default: 300,
  },
  fleet_start_stopped: {
    description: 'Start the guests again that were stopped for the reboot. Shelved ones are left to their owners.',
    type: 'bool', default: true,
  },
}
