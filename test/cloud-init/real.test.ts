// User data read by cloud-init itself, of Debian 12 and of a newer Debian: its schema, the files that it writes, the
// script that it starts at every boot, the condition of its reboot. The Node in these trees is made of words: whole
// nodes, with a real one, are in test/dist/cloud_init.test.ts (a fixture) and in the lab (test/vm).
import { readFileSync } from 'fs'
import t from 'tap'
import { cannot } from '../trees/debian.ts'
import { SCRIPT, STARTER, WHERE, filesIn, place } from './place.ts'
import { openCloudInitTree } from './tree.ts'

t.setTimeout(1800e3)
const skip = cannot() ?? false
const HOSTILE = '/etc/nova/{{ x }}{% y %}{# z #}$(id)`id`\'&<>\\"%: - #'
const JOB = { ids: ['10de:20b7'], expect_count: 2 }
const URL = 'https://mirror.example:8443/a/~b/vfiokit.js?x=1&y=2'

/** What a Node would print here: results by the module that is asked for. */
const NODE = `#!/bin/sh
case "$2 \${4:-}" in
  'gpu_passthrough ') echo '{"changed":true,"failed":false,"msg":"changed \\"everything\\"; a reboot is required","module":"gpu_passthrough","devices":[{"address":"0000:41:00.0"}],"reboot_required":true}' ;;
  'host_reboot --check') echo '{"changed":false,"failed":true,"msg":"this node is not rebooted","module":"host_reboot","reboot_required":true,"blockers":[{"kind":"cloud_init"}]}'; exit 1 ;;
  'passthrough_verify ') echo '{"changed":false,"failed":false,"msg":"ready: all of it","module":"passthrough_verify","ready":true}' ;;
  *) echo "asked for $*" >&2; exit 9 ;;
esac
`

for (const suite of ['bookworm', 'trixie']) {
  t.test(suite, { skip }, async t => {
    const tree = openCloudInitTree(suite, remove => t.teardown(remove))
    const { made } = await place(t as never)
    const user = made({ ...JOB, nova: { path: HOSTILE }, extra_args: ['a="b c"'] }, '--embed', '--for', 'disk')
    t.comment(`cloud-init ${tree.ask({}).version}`)

    await t.test('its schema', async t => {
      for (const [what, text] of Object.entries({
        embedded: user, fetched: made(JOB, '--url', URL, '--report', URL), 'in the image': made(JOB, '--path', '/opt/vfiokit/vfiokit.js', '--node', '/opt/node/bin/node', '--for', 'ec2'),
        'without a reboot': made({ ...JOB, reboot: 'never' }, '--url', URL),
      })) t.match(tree.schema(text), { status: 0, said: /Valid/ }, what)
      t.not(tree.schema(`${user}runcmd: [{a: b}]\n`).status, 0, 'which does find what is wrong')
    })

    await t.test('the files', async t => {
      t.same(tree.ask({ write: user }).written, [...filesIn(user).keys()])
      t.ok(tree.read(`${WHERE}/vfiokit.js`).equals(readFileSync(SCRIPT)), 'the script of dist, byte for byte')
      t.same(JSON.parse(tree.read(`${WHERE}/params.json`).toString()), { wait: 600, ...JOB, nova: { path: HOSTILE }, extra_args: ['a="b c"'], reboot: 'never' }, 'the parameters')
      for (const [path, { mode, bytes }] of filesIn(user)) {
        t.ok(tree.read(path).equals(bytes), path)
        t.equal(`0${tree.mode(path)}`, mode)
      }
    })

    await t.test('beside another part', async t => {
      const theirs = '#cloud-config\npackages: [jq]\npackage_update: false\nwrite_files:\n- {path: /etc/theirs, content: x}\nruncmd:\n- echo theirs\n'
      for (const parts of [[theirs, user], [user, theirs.replace('#cloud-config\n', '#cloud-config\nmerge_how: "dict(no_replace,recurse_list)+list(append)"\n')]]) {
        const { merged } = tree.ask({ parts })
        t.same([...merged?.['packages'] as readonly string[]].sort(), ['jq', 'nodejs'])
        t.equal((merged?.['write_files'] as readonly unknown[]).length, filesIn(user).size + 1)
        t.same(merged?.['runcmd'], ['echo theirs'])
        t.equal((merged?.['power_state'] as Readonly<Record<string, unknown>>)['mode'], 'reboot')
      }
    })

    await t.test('boots', async t => {
      const told = (): Readonly<Record<string, unknown>> => JSON.parse(tree.read(`${WHERE}/report.json`).toString()) as Readonly<Record<string, unknown>>
      tree.write('/proc/sys/kernel/random/boot_id', 'boot-1\n')
      t.match(tree.ask({ boot: true }), { failed: /50-vfiokit/, said: /^vfiokit: Node\.js is missing: there is no \/usr\/bin\/node; [^\n]*$/ }, 'without Node.js')
      t.match(told(), { failed: true, error: { code: 'E_HOST', node: 'untouched' } })
      t.match(tree.ask({ condition: user }), { reboots: { comes: false } })
      const [asked = '', ...others] = tree.ask({ semaphore: true }).semaphore ?? []
      t.same(others, [])
      tree.write(asked, '')
      tree.write('/usr/bin/node', NODE, 0o755)
      t.match(tree.ask({ boot: true }), { failed: null, said: 'vfiokit: changed "everything"; a reboot is required' }, 'the first')
      t.notOk(tree.exists(asked), 'for which the reboot is asked for once more')
      t.match(tree.ask({ condition: user }).reboots, { command: ['shutdown', '-r', 'now', 'vfiokit: rebooting once, for what was prepared'], comes: true })
      t.match(tree.ask({ condition: user }), { reboots: { comes: false } }, 'one reboot')
      tree.write('/proc/sys/kernel/random/boot_id', 'boot-2\n')
      t.match(tree.ask({ boot: true }), { failed: null, said: 'vfiokit: ready: all of it' }, 'the second')
      t.match(told(), { module: 'passthrough_verify', ready: true })
      t.notOk(tree.exists(STARTER), 'and no third')
    })
  })
}
