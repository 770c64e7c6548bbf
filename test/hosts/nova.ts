// Words for nova on a node, as each way to deploy it lays its files: paths, owners, modes and start commands of the real
// packages (Debian 12 and 13, RDO's spec), of kolla-ansible, OpenStack-Ansible, DevStack, edpm-ansible and the charm.
import { cards, debian12, rocky9, ubuntu2204 } from './distros.ts'
import { after, all, asks, files, gpu } from './words.ts'
import type { Files, Host, Word } from './words.ts'

/** Stands in every password of these files, and so must stand nowhere else. */
export const MARK = 'geheim'

/** nova.conf of an installation guide; everybody's secrets are in it. */
export const NOVA_CONF = [
  '[DEFAULT]', `transport_url = rabbit://openstack:${MARK}1@controller`, 'my_ip = 192.0.2.31', '',
  '[api]', 'auth_strategy = keystone', '',
  '[keystone_authtoken]', '# of the service user', 'auth_url = http://controller:5000/', 'username = nova', `password = ${MARK}2`, '',
  '[neutron]', `metadata_proxy_shared_secret = ${MARK}3`, '',
  '[placement]', 'region_name = RegionOne', 'username = placement', `password = "${MARK}4"`, '',
].join('\n')

function secret(text: string): { readonly text: string; readonly mode: number } {
  return { text, mode: 0o640 }
}

function script(text: string): { readonly text: string; readonly mode: number } {
  return { text: `#!/bin/sh\n${text}\n`, mode: 0o755 }
}

/** The package's record, as dpkg keeps it. */
function recorded(version: string): Word {
  return after({ do: 'edit', path: '/var/lib/dpkg/status', edit: text => `${text}Package: nova-common\nStatus: install ok installed\nPriority: optional\nSection: net\nArchitecture: all\nSource: nova\nVersion: ${version}\nDepends: python3-nova (= ${version})\n\n` })
}

/** Debian's and Ubuntu's packages: a start script of openstack-pkg-tools behind the unit. */
export function novaDebian(version = '2:26.2.2-1~deb12u5', conf: string = NOVA_CONF): Word {
  return all(files({
    '/etc/nova': { dir: 0o755 },
    '/etc/nova/nova.conf': secret(conf),
    '/etc/nova/nova-compute.conf': secret('[DEFAULT]\ncompute_driver = libvirt.LibvirtDriver\n[libvirt]\nvirt_type = kvm\n'),
    '/usr/lib/systemd/system/nova-compute.service': '[Unit]\nDescription=OpenStack Nova Compute\n[Service]\nUser=nova\nGroup=nova\nExecStart=/etc/init.d/nova-compute systemd-start\n',
    '/etc/init.d/nova-compute': script('# Provides: nova-compute\nPROJECT_NAME=nova\nNAME=${PROJECT_NAME}-compute\nCONFIG_FILE=/etc/${PROJECT_NAME}/${PROJECT_NAME}.conf\nDAEMON_ARGS="${DAEMON_ARGS} --config-file=${CONFIG_FILE} --config-file=/etc/nova/nova-compute.conf"'),
  }), recorded(version))
}

/** RDO: no arguments, settings of the distribution in a file of their own, options written by crudini. */
export function novaRdo(more: Files = {}): Word {
  return files({
    '/etc/nova/nova.conf': secret(NOVA_CONF.replace(/ = /g, '=')),
    '/usr/share/nova/nova-dist.conf': '[DEFAULT]\nlog_dir=/var/log/nova\n',
    '/usr/lib/systemd/system/openstack-nova-compute.service': '[Service]\nUser=nova\nType=notify\nExecStart=/usr/bin/nova-compute\n',
    '/usr/lib/python3.9/site-packages/nova-27.2.0-py3.9.egg-info': { dir: 0o755 },
    ...more,
  })
}

/** Nothing but the file: installed by hand, and nobody can see what starts it. */
export function novaFile(conf: string, mode = 0o640): Word {
  return files({ '/etc/nova/nova.conf': { text: conf, mode } })
}

/** A unit of the operator's own, which reads one directory and no other. */
export function novaUnit(start: string): Word {
  return files({
    '/etc/nova/nova.conf': secret(NOVA_CONF),
    '/etc/systemd/system/nova-compute.service': `[Service]\nUser=nova\n# ExecStart=/usr/bin/nova-compute --config-dir /etc/nova/former\nExecStart=${start}\n`,
  })
}

export function devstack(): Word {
  return files({
    '/etc/nova/nova.conf': secret(NOVA_CONF), '/etc/nova/nova-cpu.conf': secret(`${NOVA_CONF}\n[workarounds]\ndisable_group_policy_check_upcall = True\n`),
    '/etc/systemd/system/devstack@n-cpu.service': '[Service]\nUser=stack\nExecStart=/usr/bin/sg libvirt /opt/stack/data/venv/bin/nova-compute --config-file /etc/nova/nova-cpu.conf\n',
    '/etc/systemd/system/devstack@n-api.service': '[Service]\nExecStart=/opt/stack/data/venv/bin/uwsgi --ini /etc/nova/nova-api-uwsgi.ini\n',
    '/opt/stack/data/venv/lib/python3.10/site-packages/nova-31.1.0.dev5.dist-info': { dir: 0o755 },
  })
}

export function kolla(conf = NOVA_CONF): Word {
  return files({ '/etc/kolla/nova-compute/nova.conf': { text: conf, mode: 0o660 }, '/etc/kolla/nova-compute/config.json': '{"command": "nova-compute"}\n' })
}

/** On hosts that Kayobe set up, beside kolla's files. */
export function kayobe(): Word {
  return all(kolla(), files({ '/opt/kayobe/venvs': { dir: 0o755 } }))
}

export function openstackAnsible(): Word {
  return files({
    '/openstack/venvs/nova-29.2.0/lib/python3.10/site-packages/nova-29.2.1.dist-info': { dir: 0o755 }, '/etc/nova': { link: '/openstack/venvs/nova-29.2.0/etc/nova' },
    '/openstack/venvs/nova-29.2.0/etc/nova/nova.conf': secret(`# Ansible managed\n\n${NOVA_CONF}`),
    '/etc/systemd/system/nova-compute.service': '[Service]\nUser=nova\nExecStart=/openstack/venvs/nova-29.2.0/bin/nova-compute\n',
  })
}

export function rhoso(): Word {
  return files({ '/var/lib/openstack/config/nova/01-nova.conf': secret(NOVA_CONF), '/var/lib/openstack/config/nova/nova-blank.conf': '' })
}

export function juju(): Word {
  return novaDebian('3:25.2.1-0ubuntu2.7', `# yoga\n${'#'.repeat(79)}\n# [ WARNING ]\n# Configuration file maintained by Juju. Local changes may be overwritten.\n${'#'.repeat(79)}\n${NOVA_CONF}`)
}

/** The A30 with SR-IOV switched on in the firmware setup, as nova sees it then: type-PF. */
export const PF = gpu('0000:41:00.0', { id: '10de:20b7', group: 12, totalVfs: 16 })

const THERE = '\n[pci]\nalias = { "device_type":"type-PF", "product_id":"20B7", "vendor_id":"10de", "name":"a30" }\npassthrough_whitelist=[{"product_id":"0x20B7","vendor_id":"10DE"}]\n'
const OTHERS = '[pci]\n# QuickAssist, of the platform team\npassthrough_whitelist = {"vendor_id": "8086", "product_id": "0435"}\nalias = {\n  "name": "qat", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}\nreport_in_placement = false\n\n'

/** Nodes on which nova_pci keeps the laws. */
export const novaHosts: Readonly<Record<string, () => Host>> = {
  'none': () => debian12(cards.a30),
  'debian12': () => debian12(PF, novaDebian()),
  'ubuntu2204': () => ubuntu2204(PF, novaDebian('3:25.2.1-0ubuntu2.7', OTHERS + NOVA_CONF)),
  'rocky9': () => rocky9(PF, novaRdo()),
  'rocky9-in-parts': () => rocky9(cards.eight, novaRdo({ '/etc/nova/nova.conf.d/10-nic.conf': secret('[pci]\ndevice_spec = {"address": "0000:0a:00.*", "physical_network": "physnet1"}\n') })),
  'rocky9-managed': () => rocky9(PF, novaRdo({ '/etc/nova/nova.conf.d/50-gpu-passthrough.conf': secret('# Ansible managed\n[pci]\ndevice_spec={"vendor_id": "10de", "product_id": "1db6"}\n') })),
  'by-hand': () => debian12(PF, novaDebian(undefined, NOVA_CONF + THERE)),
  'one-directory': () => debian12(PF, novaUnit('/usr/bin/nova-compute --config-file /etc/nova/nova.conf --config-dir=/etc/nova/parts')),
  'by-address': () => debian12(PF, novaDebian(), asks('0000:41:00.0')),
  'file': () => debian12(PF, novaFile(NOVA_CONF)),
  'file-everybody-reads': () => debian12(PF, novaFile(OTHERS + NOVA_CONF, 0o644)),
  'file-empty-values': () => debian12(PF, novaFile(`[DEFAULT]\npci_alias=\n${NOVA_CONF}\n[pci]\ndevice_spec =\n[x]\ny = z\n[pci]\nalias =`)),
  'file-crlf': () => debian12(PF, novaFile(NOVA_CONF.trimEnd().replace(/\n/g, '\r\n'))),
  'file-broken': () => debian12(PF, novaFile(`${NOVA_CONF}[pci] # GPUs\n`)),
  'file-broken-value': () => debian12(PF, novaFile(`${NOVA_CONF}[pci]\ndevice_spec = {'vendor_id': '10de'}\n`)),
  'file-alias-of-another': () => debian12(PF, novaFile(`${NOVA_CONF}[pci]\nalias = {"name": "a30", "vendor_id": "8086", "product_id": "0443", "device_type": "type-VF"}\n`)),
  'devstack': () => ubuntu2204(PF, devstack()),
  'kolla': () => ubuntu2204(PF, kolla()),
  'kayobe': () => rocky9(PF, kayobe()),
  'openstack-ansible': () => ubuntu2204(PF, openstackAnsible()),
  'rhoso': () => rocky9(PF, rhoso()),
  'juju': () => ubuntu2204(PF, juju()),
}
