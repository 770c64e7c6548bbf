// A fleet of trees, the cloud that they belong to, and a controller that has the collection and nothing else.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, unlinkSync, writeFileSync } from 'fs'
import { join } from 'path'
import { collectionFiles, collectionTarball } from '../../build/collection.ts'
import { ROOT } from '../../build/names.ts'
import { asNobody, own } from '../dist/sandbox.ts'
import { writeTree } from '../hosts/distros.ts'
import { removeTree } from '../hosts/scratch.ts'
import { giveAway } from './controllers.ts'
import type { Controller, Ran } from './controllers.ts'
import { hostOf, nameIt, startGuest } from './fleet-node.ts'
import type { Node } from './fleet-node.ts'
import { GUEST, changeCloud, cloudIn } from './openstack-client.ts'
import type { Cloud, Server } from './openstack-client.ts'

/** What the playbook wrote of a node. */
export interface Written {
  readonly fleet: string
  readonly msg: string
  readonly failed: boolean
  readonly unreachable: boolean
  readonly stopped: readonly string[]
  readonly restarts: readonly string[]
  readonly results: readonly Readonly<Record<string, unknown>>[]
}

export interface World {
  readonly dir: string
  readonly names: readonly string[]
  cloud(): Cloud
  /** Somebody else does something in the cloud. */
  change(edit: (cloud: Cloud) => void): void
  /** Somebody looks after a node and boots it. */
  mend(name: string): void
  /** A guest of the node's that nova knows nothing of ends. */
  endStray(name: string): void
  lose(name: string, lost: boolean): void
  driver(name: string): string
  bootId(name: string): string
  play(variables?: Readonly<Record<string, unknown>>, flags?: readonly string[]): Ran & { readonly peak: number }
  written(name: string): Written
  /** A host of the settings' `client` is lost after the openstack client has been asked for `words` so many times. */
  loseClient(words: string, times: number): void
  /** Name -> what became of it. */
  states(): Readonly<Record<string, string>>
}

interface Teardown { teardown(fn: () => void): void }

/** Of a playbook, in milliseconds. */
const PATIENCE = 7200e3
const GPU = '/sys/bus/pci/devices/0000:41:00.0/driver'
const REBOOT = `---
- name: Boot the tree
  ansible.builtin.command:
    argv: [${JSON.stringify(process.execPath)}, ${JSON.stringify(join(ROOT, 'out/test/integration/fleet-node.js'))}, "{{ gpu_passthrough_root }}", "{{ gpu_passthrough_result.pending | to_json }}"]
  changed_when: true
  vars:
    tagged: !unsafe "{{ no template }}"
`

/**
 * For a node that is no tree, so that services are restarted: modules that look at nothing of this machine, and one
 * that stands for systemctl. Its nova.conf is in `dir`; with goes-after-verify there it is lost behind that module.
 */
function pretend(dir: string, flag: string): void {
  const script = (lines: readonly string[]): string => `#!/usr/bin/node\n// WANT_JSON\n${[
    "const fs = require('fs')",
    "const asked = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))",
    "const say = (said) => console.log(JSON.stringify({ failed: false, version: '0.1.0', contract: 1, host: { name: 'pretended' }, changes: [], ...said }))",
    `const [conf, goes, flag] = ${JSON.stringify([join(dir, 'nova.conf'), join(dir, 'goes-after-verify'), flag])}`,
    ...lines,
  ].join('\n')}\n`
  const modules = join(dir, 'collections/ansible_collections/vfiokit/host/plugins/modules')
  writeFileSync(join(modules, 'gpu_passthrough.js'), script([
    'const todo = !fs.existsSync(conf)',
    "if (todo && asked._ansible_check_mode !== true) fs.writeFileSync(conf, '')",
    "say({ module: 'gpu_passthrough', changed: todo, msg: todo ? 'nova.conf' : 'nothing to do', pending: todo ? ['systemctl restart nova-api.service nova-compute.service'] : [], reboot_required: false, devices: [{ address: '0000:41:00.0' }] })",
  ]))
  writeFileSync(join(modules, 'passthrough_verify.js'), script([
    "if (fs.existsSync(goes) && asked._ansible_check_mode !== true) fs.renameSync(goes, flag)",
    "say({ module: 'passthrough_verify', changed: false, msg: 'ready', status: 'ready', ready: true })",
  ]))
  mkdirSync(join(dir, 'bin'))
  writeFileSync(join(dir, 'bin/systemctl'), `#!/bin/sh\necho "$*" >> '${join(dir, 'restarted')}'\n`, { mode: 0o755 })
}

/** A guest of the node that nova, and the node, know. */
export function guestOn(host: string, more: Partial<Server> = {}): Server {
  return { id: `id-of-${host}`, name: `vm-on-${host}`, host, status: 'ACTIVE', task: null, specs: {}, ...more }
}

export async function world(t: Teardown, controller: Controller, names: readonly string[], settings: { readonly nodes?: Readonly<Record<string, Node>>; readonly servers?: readonly Server[]; readonly strays?: readonly string[]; readonly variables?: Readonly<Record<string, object>>; readonly forks?: number; readonly pretended?: string; readonly client?: string } = {}): Promise<World> {
  const dir = controller.place(t).outside
  const nodes = join(dir, 'nodes')
  const state = join(dir, 'cloud.json')
  const words = new Map<string, ReturnType<typeof hostOf>>()
  mkdirSync(nodes)
  for (const name of names) {
    const node = settings.nodes?.[name] ?? { firmware: 'on' }
    const host = words.get(node.firmware) ?? hostOf(node)
    words.set(node.firmware, host)
    mkdirSync(join(nodes, name, 'tree'), { recursive: true })
    const machine = writeTree(join(nodes, name, 'tree'), host)
    writeFileSync(join(nodes, name, 'node.json'), JSON.stringify(node))
    nameIt(join(nodes, name), name)
    if (settings.strays?.includes(name) === true || settings.servers?.some((one) => one.host === name) === true) startGuest(machine)
  }
  const cloud: Cloud = {
    nodes, patience: 2, servers: [...settings.servers ?? []], faults: {}, done: [],
    services: names.map((host) => ({ host, status: 'enabled', state: 'up', reason: null })),
  }
  writeFileSync(state, JSON.stringify(cloud))
  const client = `'${process.execPath}' '${join(ROOT, 'out/test/integration/openstack-client.js')}' '${state}' "$@"\n`
  writeFileSync(join(dir, 'openstack'), `#!/bin/sh\nexec ${client}`, { mode: 0o755 })
  writeFileSync(join(dir, 'reboot.yml'), REBOOT)
  writeFileSync(join(dir, 'ansible.cfg'), '[defaults]\n')
  mkdirSync(join(dir, 'connection'))
  copyFileSync(join(ROOT, 'test/integration/lossy.py'), join(dir, 'connection/lossy.py'))
  const hosts = names.map((name) => [name, { gpu_passthrough_root: join(nodes, name, 'tree'), lossy_flag: join(nodes, name, 'lost'), ...(name === settings.pretended ? { gpu_passthrough_root: '/' } : {}), ...settings.variables?.[name] }])
  const vars = {
    ansible_connection: 'lossy', ansible_become: false, ansible_python_interpreter: 'auto_silent',
    gpu_passthrough_ids: ['10de:20b7'], gpu_passthrough_node_source: 'present', gpu_passthrough_node_path: process.execPath,
    gpu_passthrough_reboot_tasks: join(dir, 'reboot.yml'),
    fleet_openstack_command: [join(dir, 'openstack')], fleet_results_dir: join(dir, 'results'), fleet_poll: 0, fleet_guest_timeout: 20, fleet_service_timeout: 5,
  }
  const beside = settings.client === undefined ? {} : { control: { hosts: { [settings.client]: { ansible_connection: 'lossy', lossy_flag: join(dir, 'client-lost'), ansible_python_interpreter: 'auto_silent' } } } }
  writeFileSync(join(dir, 'inventory.yml'), JSON.stringify({ ...beside, gpu_nodes: { hosts: Object.fromEntries(hosts), vars } }))
  writeFileSync(join(dir, 'vfiokit-host.tar.gz'), collectionTarball(await collectionFiles()))
  giveAway(dir)
  const installed = controller.run('ansible-galaxy', ['collection', 'install', '--offline', join(dir, 'vfiokit-host.tar.gz'), '-p', join(dir, 'collections')], dir)
  if (installed.status !== 0) throw new Error(installed.output)
  if (settings.pretended !== undefined) pretend(dir, join(nodes, settings.pretended, 'lost'))
  const written = (name: string): Written => {
    const { hosts }: { hosts: Readonly<Record<string, Written>> } = JSON.parse(readFileSync(join(dir, 'results', `${name}.json`), 'utf8'))
    const found = hosts[name]
    if (found === undefined) throw new Error(`nothing is written of ${name}`)
    return found
  }
  return {
    dir, names, written, cloud: () => cloudIn(state),
    change(edit) {
      changeCloud(state, edit)
      own(state)
    },
    endStray: (name) => removeTree(join(nodes, name, 'tree/proc', String(GUEST))),
    mend(name) {
      writeFileSync(join(nodes, name, 'node.json'), '{"firmware":"on"}')
      const booted = asNobody([process.execPath, join(ROOT, 'out/test/integration/fleet-node.js'), join(nodes, name, 'tree')])
      if (booted.status !== 0) throw new Error(booted.stderr)
    },
    lose(name, lost) {
      if (lost) writeFileSync(join(nodes, name, 'lost'), '')
      else unlinkSync(join(nodes, name, 'lost'))
    },
    loseClient(words, times) {
      const [seen, lost] = [join(dir, 'client-seen'), join(dir, 'client-lost')]
      for (const file of [seen, lost]) if (existsSync(file)) unlinkSync(file)
      writeFileSync(join(dir, 'openstack'), `#!/bin/sh\n${client}code=$?\ncase "$*" in *'${words}'*) echo >> '${seen}'; [ "$(wc -l < '${seen}')" -ne ${times} ] || : > '${lost}' ;; esac\nexit $code\n`, { mode: 0o755 })
      giveAway(join(dir, 'openstack'))
    },
    driver: (name) => readDriver(join(nodes, name, 'tree')),
    bootId: (name) => readFileSync(join(nodes, name, 'tree/proc/sys/kernel/random/boot_id'), 'utf8').trim(),
    play(variables = {}, flags = []) {
      const peak = join(dir, 'peak')
      const ran = controller.run('python3', [join(ROOT, 'test/integration/measured.py'), peak, join(controller.bin, 'ansible-playbook'), '-i', 'inventory.yml', 'vfiokit.host.fleet', ...flags, '-e', JSON.stringify(variables)], dir, {
        ANSIBLE_PIPELINING: 'true', ANSIBLE_CONNECTION_PLUGINS: join(dir, 'connection'), ANSIBLE_FORKS: String(settings.forks ?? 5), PWD: dir,
        ...(settings.pretended === undefined ? {} : { PATH: `${join(dir, 'bin')}:${process.env['PATH'] ?? ''}` }),
      }, PATIENCE)
      return { ...ran, peak: Number(readFileSync(peak, 'utf8')) }
    },
    states: () => Object.fromEntries((existsSync(join(dir, 'results')) ? readdirSync(join(dir, 'results')) : []).map((file) => file.replace(/\.json$/, '')).map((name) => [name, written(name).fleet])),
  }
}

function readDriver(tree: string): string {
  try {
    return readlinkSync(join(tree, GPU)).replace(/.*\//, '')
  } catch {
    return 'none'
  }
}
