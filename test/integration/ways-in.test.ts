// The finished vfio_bind on a fixture host's tree: however the parameters get in, the same comes out.
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { node, sandbox, spoken } from '../dist/sandbox.ts'
import { allHosts } from '../hosts/distros.ts'
import { differences, snapshot } from '../hosts/tree.ts'

t.setTimeout(600000)
const SCRIPT = join(ROOT, 'dist/vfio_bind.js')
const FIXTURE = join(ROOT, 'out/build/fixture.js')
const MARKER = '<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>'

/** As the README has it: npm run fixture -- ubuntu2204 DIR */
function treeIn(dir: string): string {
  const tree = join(dir, 'node')
  const { status, stderr } = node([FIXTURE, 'ubuntu2204', tree])
  if (status !== 0) throw new Error(`no fixture: ${stderr}`)
  return tree
}

t.test('npm run fixture', async (t) => {
  const dir = sandbox(t)
  const listed = node([FIXTURE])
  t.match(listed, { status: 0, stderr: '' })
  t.same(listed.stdout.split('\n').filter((line) => line !== '').slice(2).map((line) => line.split(' ')[0]), Object.keys(allHosts), 'lists every host')
  const tree = treeIn(dir)
  t.ok(existsSync(join(tree, 'etc/default/grub')))
  for (const args of [['ubuntu2204', tree], ['nonsense', join(dir, 'new')], ['ubuntu2204'], ['ubuntu2204', join(dir, 'new'), 'more'], ['--capture', FIXTURE], ['--nonsense', join(dir, 'new')]]) {
    t.match(node([FIXTURE, ...args]), { status: 1, stdout: '', stderr: /expected|usage/ }, args.join(' '))
  }
  t.notOk(existsSync(join(dir, 'new')))
})

t.test('every way in gives the same plan', async (t) => {
  const dir = sandbox(t)
  const root = treeIn(dir)
  const params = { ids: '10de:20b7', root, check: true, diff: true }
  const json = JSON.stringify(params)
  const file = (name: string, value: unknown): string => {
    writeFileSync(join(dir, name), JSON.stringify(value))
    return join(dir, name)
  }
  const first = node([SCRIPT, json])
  t.match(spoken(first), {
    changed: true, failed: false, module: 'vfio_bind', reboot_required: true,
    devices: [{ address: '0000:41:00.0', id: '10de:20b7', driver: 'nvidia', wanted: 'vfio-pci' }],
  })
  const diffs: unknown = spoken(first)['diff']
  const texts = Array.isArray(diffs) ? diffs.map((diff: unknown) => `${Object(diff).after_header}\n${Object(diff).after}`) : []
  t.match(texts.find((text) => text.startsWith('/etc/modprobe.d/vfio.conf\n')), /^options vfio-pci ids=10de:20b7$/m)

  const args = file('args', params)
  const ansible = file('ansible-args', {
    ids: ['10de:20b7'], root, _ansible_check_mode: true, _ansible_diff: true, _ansible_verbosity: 0, _ansible_version: '2.14.18', _ansible_tmpdir: null,
    _ansible_selinux_special_fs: ['nfs', 'fuse'], _ansible_shell_executable: '/bin/sh', _ansible_no_log: false,
  })
  const before = snapshot(dir)
  for (const [name, ran] of Object.entries({
    'flags': node([SCRIPT, '{"ids":"10de:20b7"}', '--check', '--diff', '--root', root]),
    'flags before': node([SCRIPT, '--check', '--diff', `--root=${root}`, '{"ids":["0x10DE:20B7"]}']),
    '@file': node([SCRIPT, `@${args}`]),
    'a path': node([SCRIPT, args]),
    '-': node([SCRIPT, '-'], { input: json }),
    '@-': node([SCRIPT, '@-'], { input: json }),
    "Ansible's argument file": node([SCRIPT, ansible]),
    "Ansible's pipe": node([], { input: readFileSync(SCRIPT, 'utf8').split(MARKER).join(json) }),
  })) {
    t.equal(ran.stdout, first.stdout, name)
    t.match(ran, { status: 0, stderr: '' }, name)
  }
  t.same(differences(before, snapshot(dir)), [], 'and nothing was written')
})

t.test('applied, it is done once', async (t) => {
  const dir = sandbox(t)
  const root = treeIn(dir)
  const params = JSON.stringify({ ids: '10de:20b7', root })
  const checked = spoken(node([SCRIPT, params, '--check']))
  const done = spoken(node([SCRIPT, '-'], { input: params }))
  t.match(done, { changed: true, failed: false, run: /./, pending: [/./] }, 'what needs root is handed over')
  t.strictSame(done['changes'], checked['changes'], 'check said what apply did')
  t.match(readFileSync(join(root, 'etc/modprobe.d/vfio.conf'), 'utf8'), /^options vfio-pci ids=10de:20b7$/m)
  const after = snapshot(dir)
  t.match(spoken(node([SCRIPT, params])), { changed: false, failed: false, changes: [], pending: done['pending'] })
  t.same(differences(after, snapshot(dir)), [], 'the second run wrote nothing')
})
