// What nova_pci writes, read back by nova's own code: 26 of Debian 12, 31 of Debian 13 and whatever sid has. Every node
// of the fixtures whose files are written here, the packages' own files, and oslo.config's parser against ours.
import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { parseIni } from '../../lib/ini.ts'
import { generatedIni } from '../lib/ini-texts.ts'
import { shared } from '../lib/shared.ts'
import { novaHosts } from '../hosts/nova.ts'
import { cannot } from '../trees/debian.ts'
import { novaTree, openNovaTree } from './tree.ts'
import type { Device, NovaTree, ServiceAnswer, ServiceJob } from './tree.ts'

t.setTimeout(3600e3)

const CARD: Device = { address: '0000:41:00.0', vendor_id: '10de', product_id: '20b7', dev_type: 'type-PF' }
const TWIN: Device = { ...CARD, address: '0000:61:00.0' }
const NIC: Device = { address: '0000:04:00.0', vendor_id: '8086', product_id: '1572', dev_type: 'type-PCI' }
const ASKED = { ids: '10de:20b7', alias: 'a30' }
/** As the start script of the packages has it; the directories are those that are read by themselves. */
const DEBIAN = ['--config-file=/etc/nova/nova.conf', '--config-file=/etc/nova/nova-compute.conf']

function job(argv: readonly string[], more: Partial<ServiceJob> = {}): ServiceJob {
  return { argv, physical: [CARD.address, TWIN.address], devices: [CARD, TWIN, NIC], flavor: 'a30:1', ...more }
}

/** sysfs of a node with the two cards. */
function cards(tree: NovaTree): void {
  for (const { address, vendor_id, product_id } of [CARD, TWIN]) {
    for (const [name, value] of Object.entries({ vendor: `0x${vendor_id}`, device: `0x${product_id}`, class: '0x030200', sriov_totalvfs: '16', sriov_numvfs: '0' })) tree.write(`/sys/bus/pci/devices/${address}/${name}`, `${value}\n`, 0o444)
  }
}

/** Everything below /etc/nova, with owner and mode. */
function look(tree: NovaTree): string {
  const visit = (dir: string): readonly string[] => fs.readdirSync(tree.root + dir, { withFileTypes: true }).flatMap(entry => {
    const name = `${dir}/${entry.name}`
    const { uid, group, mode } = tree.stat(name) ?? { uid: -1, group: '', mode: 0 }
    return [`${name} ${uid} ${group} ${mode.toString(8)} ${entry.isDirectory() ? '' : tree.read(name)}`, ...entry.isDirectory() ? visit(name) : []]
  })
  return visit('/etc/nova').join('\n')
}

/** The files below /etc/nova that a fixture lays down, and no others. */
function lay(tree: NovaTree, files: Readonly<Record<string, unknown>>): void {
  for (const name of ['nova.conf', 'nova-compute.conf', 'nova-cpu.conf', ...fs.existsSync(`${tree.root}/etc/nova/nova.conf.d`) ? fs.readdirSync(`${tree.root}/etc/nova/nova.conf.d`).map(one => `nova.conf.d/${one}`) : []]) tree.remove(`/etc/nova/${name}`)
  if (fs.existsSync(`${tree.root}/etc/nova/nova.conf.d`)) fs.rmdirSync(`${tree.root}/etc/nova/nova.conf.d`)
  for (const [name, entry] of Object.entries(files)) {
    const text: unknown = typeof entry === 'string' ? entry : Reflect.get(Object(entry), 'text')
    if (name.startsWith('/etc/nova/') && typeof text === 'string') tree.write(name, text)
  }
}

/** The specs and aliases of others, which must be the same after as before. */
function others({ specs = [], aliases = {} }: ServiceAnswer): unknown {
  return { specs: specs.filter(spec => !spec.includes('20b7')), aliases: Object.entries(aliases).filter(([name]) => name !== 'a30') }
}

/** sid is where packages meet for the first time: some days nova cannot be installed there, which is not ours to fail on. */
function cannotInstall(suite: string): string | null {
  if (suite !== 'sid') return null
  try { novaTree(suite) } catch (error) { return `sid's nova cannot be installed today: ${String(error).slice(-500)}` }
  return null
}

const why = cannot()
for (const suite of ['bookworm', 'trixie', 'sid']) {
  t.test(`nova of ${suite}`, { skip: why ?? cannotInstall(suite) ?? false }, async t => {
    const tree = openNovaTree(suite, remove => t.teardown(remove))
    cards(tree)
    // Of nova-compute-kvm, whose dependencies (libvirt, QEMU) are not in the tree.
    tree.write('/etc/nova/nova-compute.conf', '[DEFAULT]\ncompute_driver=libvirt.LibvirtDriver\n[libvirt]\nvirt_type=kvm\n')
    const one = (argv: readonly string[], more?: Partial<ServiceJob>): ServiceAnswer => tree.ask([job(argv, more)])[0] ?? { nova: '', assignable: [], schedulable: false }

    await t.test('the packages\' own files, by a drop-in that nova finds itself', async t => {
      const start = look(tree)
      const before = one(DEBIAN)
      t.same([before.error, before.assignable], ['PciRequestAliasNotDefined', []], before.nova)
      const done = tree.run('nova_pci', ASKED)
      t.match(done, { code: 0, json: { changed: true, target: 'drop-in', deployment: 'packages', alias: { device_type: 'type-PF' } } })
      t.same([tree.stat('/etc/nova/nova.conf.d'), tree.stat('/etc/nova/nova.conf.d/50-gpu-passthrough.conf')], [{ uid: 0, group: 'nova', mode: 0o750 }, { uid: 0, group: 'nova', mode: 0o640 }], 'owner and mode of nova.conf')
      const after = one(DEBIAN)
      t.match(after, { assignable: [CARD.address, TWIN.address], schedulable: true, report_in_placement: false, specs: ['{"vendor_id": "10de", "product_id": "20b7"}'] })
      t.equal(after.error, undefined)
      t.match(tree.run('nova_pci', ASKED), { code: 0, json: { changed: false } })
      const { findings } = tree.run('passthrough_verify', { ids: ASKED.ids, nova: true, on_findings: 'report' }).json as { findings: readonly { id: string; ok: boolean }[] }
      t.same(findings.filter(({ id }) => id.startsWith('nova.')).map(({ id, ok }) => `${id} ${String(ok)}`), ['nova.config true', 'nova.device_spec true', 'nova.alias true', 'nova.device_spec true', 'nova.alias true'])
      t.match(tree.run('nova_pci', { ...ASKED, state: 'absent' }), { code: 0, json: { changed: true } })
      t.equal(look(tree), start, 'absent')
      t.match(tree.run('passthrough_undo', {}), { code: 0 })
      t.equal(look(tree), start, 'undone')
    })

    await t.test('the packages\' own nova.conf, edited', async t => {
      const start = look(tree)
      t.match(tree.run('nova_pci', { addresses: CARD.address, alias: 'a30', target: 'file' }), { code: 0, json: { changed: true, files: ['/etc/nova/nova.conf'] } })
      t.match(one(DEBIAN), { assignable: [CARD.address], schedulable: true })
      t.equal(tree.stat('/etc/nova/nova.conf')?.group, 'nova')
      t.match(tree.run('passthrough_undo', {}), { code: 0 })
      t.equal(look(tree), start)
    })

    await t.test('behind another\'s spec with tags, as nova reads them', async t => {
      const start = look(tree)
      const conf = tree.read('/etc/nova/nova.conf')
      const [tagged, plain] = ['{"vendor_id": "10de", "product_id": "20b7", "address": "0000:41:00.0", "resource_class": "CUSTOM_A30"}', '{"vendor_id": "10de", "product_id": "20b7"}']
      tree.write('/etc/nova/nova.conf', `${conf}\n[pci]\ndevice_spec = ${tagged}\n`)
      t.match(tree.run('nova_pci', ASKED), { code: 1, json: { msg: /give path: \/etc\/nova\/nova\.conf/, error: { code: 'E_REFUSED' } } })
      tree.write('/etc/nova/nova.conf.d/50-x.conf', `[pci]\ndevice_spec = ${plain}\n`)
      t.same(one(DEBIAN, { flavor: '' }).specs, [plain, tagged], 'a drop-in comes first here')
      fs.unlinkSync(`${tree.root}/etc/nova/nova.conf.d/50-x.conf`)
      fs.rmdirSync(`${tree.root}/etc/nova/nova.conf.d`)
      t.match(tree.run('nova_pci', { ...ASKED, path: '/etc/nova/nova.conf' }), { code: 0, json: { changed: true } })
      t.same(one(DEBIAN).specs, [tagged, plain])
      t.match(tree.run('passthrough_undo', {}), { code: 0 })
      tree.write('/etc/nova/nova.conf', conf)
      t.equal(look(tree), start)
    })

    await t.test('every sort of file', async t => {
      for (const [name, build] of Object.entries(novaHosts)) {
        const { files } = build()
        // Not those that start otherwise than the packages do, or whose files somebody keeps.
        if (!('/etc/nova/nova.conf' in files) || ['one-directory', 'juju', 'rocky9-managed'].includes(name)) continue
        lay(tree, files)
        const argv = ['--config-file=/etc/nova/nova.conf', ...'/etc/nova/nova-compute.conf' in files ? DEBIAN.slice(1) : []]
        const [before, start] = [one(argv, { flavor: '' }), look(tree)]
        const done = tree.run('nova_pci', name.startsWith('file') ? { ...ASKED, target: 'file' } : ASKED)
        if (done.code !== 0) {
          t.match(done.json, { error: { code: 'E_REFUSED', node: 'untouched' } }, name)
          t.equal(look(tree), start)
          t.ok(before.error !== undefined || name === 'file-alias-of-another', `${name}: what is refused stops nova, or would: ${before.error ?? ''}`)
          continue
        }
        const after = one(name === 'devstack' ? ['--config-file=/etc/nova/nova-cpu.conf'] : argv)
        t.match(after, { assignable: [CARD.address, TWIN.address], schedulable: true }, name)
        t.equal(after.error, undefined)
        if (before.error === undefined) t.same(others(after), others(before), 'others are as they were')
        t.match(tree.run('passthrough_undo', {}), { code: 0 })
        t.equal(look(tree), start, 'undone')
      }
    })

    await t.test('what is printed', async t => {
      const { snippets } = tree.run('nova_pci', { ...ASKED, target: 'print' }).json as { snippets: Record<string, Record<string, string>> }
      const rhoso = /\.conf: \|\n([^]*)$/.exec(snippets['rhoso']?.['nova-extra-config.yaml'] ?? '')?.[1]?.replace(/^ {4}/gm, '')
      for (const text of [snippets['kolla']?.['/etc/kolla/config/nova/nova-compute.conf'], rhoso]) {
        lay(tree, { '/etc/nova/nova.conf': text })
        t.match(one(['--config-file=/etc/nova/nova.conf']), { assignable: [CARD.address, TWIN.address], schedulable: true })
      }
    })

    await t.test('the cases beside the repository', { skip: shared('cases/nova') === null ? 'no cases here' : false }, async t => {
      const dir = path.join(shared('cases/nova') ?? '', 'conf')
      for (const name of fs.readdirSync(dir).filter(one => !one.includes('kolla'))) {
        const input = path.join(dir, name, 'input')
        const files = fs.readdirSync(input, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? fs.readdirSync(path.join(input, entry.name)).map(one => `${entry.name}/${one}`) : [entry.name])
        lay(tree, Object.fromEntries(files.map(file => [`/etc/nova/${file}`, fs.readFileSync(path.join(input, file), 'latin1')])))
        t.equal(tree.run('nova_pci', { ...ASKED, alias: 'a100', target: files.some(file => file.includes('.d/')) ? 'drop-in' : 'file' }).code, 0)
        const after = one([`--config-file=/etc/nova/${files.includes('nova-cpu.conf') ? 'nova-cpu.conf' : 'nova.conf'}`], { flavor: 'a100:1' })
        t.match(after, { assignable: [CARD.address, TWIN.address], schedulable: true }, name)
        t.equal(tree.run('passthrough_undo', {}).code, 0)
      }
    })

    await t.test('oslo.config reads as we do', async t => {
      const texts = generatedIni(41, 1500)
      const odd: string[] = []
      for (const [n, theirs] of tree.parse(texts).entries()) {
        const text = texts[n] ?? ''
        const ours = parseIni(text)
        const sections: Record<string, Record<string, string[]>> = {}
        if (!('problem' in ours)) {
          for (const { name } of ours.sections) sections[name] ??= {}
          for (const { section, key, value } of ours.options) ((sections[section] ??= {})[key] ??= []).push(value)
        }
        const same = 'problem' in ours ? 'error' in theirs : 'sections' in theirs && JSON.stringify(sorted(theirs.sections)) === JSON.stringify(sorted(sections))
        if (!same) odd.push(JSON.stringify({ text, ours: 'problem' in ours ? ours : sections, theirs }))
      }
      t.same(odd.slice(0, 5), [])
    })
  })
}

function sorted(sections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>): unknown {
  return Object.entries(sections).sort().map(([name, keys]) => [name, Object.entries(keys).sort()])
}
