// Whether the role and the formula have nova judged, for every way to deploy it: where they do, right after the run and
// before any restart, nothing may be wrong with it. By their own texts, without Ansible and Salt.
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import type { Result } from '../../lib/result.ts'
import type { Finding } from '../../lib/verdict.ts'
import job from '../../modules/gpu_passthrough.ts'
import verify from '../../modules/passthrough_verify.ts'
import { attempt, node } from '../contract/laws.ts'
import { asNobody } from '../dist/sandbox.ts'
import { debian12, rocky9, ubuntu2204 } from '../hosts/distros.ts'
import { juju, kolla, NOVA_CONF, novaDebian, novaHosts, openstackAnsible, PF, rhoso } from '../hosts/nova.ts'
import { all, files } from '../hosts/words.ts'
import type { Host } from '../hosts/words.ts'

t.setTimeout(600e3)

type Json = Readonly<Record<string, unknown>>

const PYTHON = ['python3', '/usr/bin/python3'].find(program => asNobody([program, '-c', 'import jinja2, yaml']).status === 0)
const skip = PYTHON === undefined ? 'no python3 with jinja2 and yaml' : false
const IDS = '10de:20b7'
const A30 = { alias: 'a30' }
/** What the snippets come to once they are rendered. */
const RENDERED = '[pci]\ndevice_spec = {"vendor_id": "10de", "product_id": "20b7"}\nalias = {"name": "a30", "vendor_id": "10de", "product_id": "20b7", "device_type": "type-PF"}\n'

interface Case {
  readonly host: () => Host
  readonly nova: Json
  readonly judged: boolean
}

/** On these nova's files come from elsewhere, or there is none yet. */
const ELSEWHERE: readonly string[] = ['none', 'kolla', 'openstack-ansible', 'rhoso', 'juju']
/** One of each way to deploy it. */
const DEPLOYED: readonly string[] = [...ELSEWHERE, 'debian12', 'rocky9-managed', 'by-hand', 'one-directory', 'file', 'devstack']

function cases(): Readonly<Record<string, Case>> {
  const on = (host: () => Host, judged: boolean, nova: Json = A30): Case => ({ host, nova, judged })
  const debian = () => debian12(PF, novaDebian())
  const deployed = Object.entries(novaHosts).filter(([name]) => DEPLOYED.includes(name))
  return {
    ...Object.fromEntries(deployed.map(([name, host]) => [name, on(host, !ELSEWHERE.includes(name))])),
    'kolla, rendered': on(() => ubuntu2204(PF, kolla(NOVA_CONF + RENDERED)), true),
    'rhoso, rendered': on(() => rocky9(PF, rhoso(), files({ '/var/lib/openstack/config/nova/50-nova-gpu-passthrough.conf': RENDERED })), true),
    'openstack-ansible, rendered': on(() => ubuntu2204(PF, openstackAnsible(), files({ '/openstack/venvs/nova-29.2.0/etc/nova/nova.conf': `# Ansible managed\n\n${NOVA_CONF}${RENDERED}` })), true),
    'juju, rendered': on(() => ubuntu2204(PF, all(juju(), files({ '/etc/nova/nova.conf': `# Configuration file maintained by Juju.\n${NOVA_CONF}${RENDERED.replace('device_spec', 'passthrough_whitelist')}` }))), true),
    'kept by Puppet': on(() => debian12(PF, files({ '/etc/nova/nova.conf': `# This file is managed by Puppet\n${NOVA_CONF}` })), false),
    'no alias': on(debian, false, { target: 'auto' }),
    'printed only': on(debian, false, { ...A30, target: 'print' }),
    'a path that nova reads': on(debian, true, { ...A30, path: '/etc/nova/nova.conf.d/90-site.conf' }),
    'a path for kolla to merge': on(() => ubuntu2204(PF, kolla()), false, { ...A30, path: '/etc/kolla/config/nova/nova-compute.conf' }),
    'a path for a nova to come': on(() => debian12(PF), false, { ...A30, path: '/srv/nova/gpus.conf' }),
  }
}

/** As a caller gets it. */
function said(result: Result | Stop): Json {
  if (result instanceof Stop) throw result
  if (result.error !== undefined) throw result.error.stop
  return { ...result.own, changed: result.changed, failed: false, comment: result.msg, notes: result.notes || [] }
}

type Judges = Readonly<Record<string, { readonly role: boolean; readonly states: boolean; readonly formula: string }>>

/** What role, states and formula ask for, by the name of the job. */
function judges(jobs: Json, results: Json): Judges {
  const texts = { role: 'integrations/ansible/roles/gpu_passthrough/tasks/main.yml', states: 'integrations/salt/_states/vfiokit.py', formula: 'integrations/salt/vfiokit/init.sls' }
  const input = JSON.stringify({ ...Object.fromEntries(Object.entries(texts).map(([key, path]) => [key, join(ROOT, path)])), jobs, results })
  const { status, stdout, stderr } = asNobody([PYTHON ?? '', '-B', join(ROOT, 'test/integration/nova-judged.py')], { input })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

t.test('nova is judged where the node has what it reads', { skip }, async t => {
  const jobs: Record<string, Json> = {}
  const first: Record<string, Json> = {}
  const again: Record<string, Json> = {}
  const wrong: Record<string, readonly Finding[]> = {}
  for (const [name, { host, nova }] of Object.entries(cases())) {
    const at = node(t as never, host())
    const params = { ids: IDS, nova }
    jobs[name] = params
    first[name] = said(await attempt(at.host, job as unknown as Module, params))
    at.machine.reboot()
    again[name] = said(await attempt(at.host, job as unknown as Module, params, { check: true }))
    const { own } = verify.read(at.host, parseParams(verify.params, { ids: IDS, nova: true }))
    wrong[name] = (own['findings'] as readonly Finding[]).filter(one => one.id.startsWith('nova.') && !one.ok)
  }
  const [now, later] = [judges(jobs, first), judges(jobs, again)]
  for (const [name, { judged }] of Object.entries(cases())) {
    t.same([now[name]?.role, later[name]?.role, later[name]?.states, later[name]?.formula], [judged, judged, judged, 'vfiokit.devices_ready'], name)
    if (judged) t.same(wrong[name], [], `${name}: and nothing is wrong with it`)
    if (first[name]?.['changed'] === true) t.equal(now[name]?.states, false, `${name}: a test comes before what would be written`)
  }
  // Else it would not matter that they are left out.
  for (const name of ['kolla', 'juju', 'none', 'kept by Puppet', 'no alias', 'printed only', 'a path for kolla to merge', 'a path for a nova to come']) t.not(wrong[name]?.length, 0, `${name}: and the node is not to blame`)
})

t.test('without nova, or with nothing in it, the devices alone are judged', { skip }, async t => {
  const result = { changed: false, failed: false, comment: '', notes: [], devices: [{ address: '0000:41:00.0' }] }
  const left = { role: false, states: false, formula: 'vfiokit.passthrough_verify' }
  t.same(judges({ without: { ids: [IDS] }, empty: { ids: [IDS], nova: {} } }, { without: result, empty: result }), { without: left, empty: left })
})
