// The finished tool: limits, what it refuses, what is in its user data; and the shell script in it on a fixture node,
// from the first boot to ready, as nobody.
import { spawn } from 'child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'fs'
import { dirname, join } from 'path'
import t from 'tap'
import type { Test } from 'tap'
import { wrongImports, wrongText } from '../../build/checks.ts'
import { ROOT } from '../../build/names.ts'
import { execute } from '../../lib/engine.ts'
import { sha256 } from '../../lib/hash.ts'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import { SCRIPT, STARTER, TOOL, WHERE, built, filesIn, place } from '../cloud-init/place.ts'
import type { Place } from '../cloud-init/place.ts'
import { cards, ubuntu2204, writeTree } from '../hosts/distros.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { removeTree } from '../hosts/scratch.ts'
import type { Host } from '../hosts/words.ts'
import { giveAway } from '../integration/controllers.ts'
import { asNobody, spoken } from './sandbox.ts'
import type { Ran } from './sandbox.ts'

t.setTimeout(600e3)
const OLDEST = join(ROOT, 'test/nodes/node_modules/node12/bin/node')
const PARAMS = { ids: '10de:20b7' }
const URL = 'https://mirror.example/vfiokit.js'
const text = (user: string, path: string): string => filesIn(user).get(path)?.bytes.toString('latin1') ?? ''

t.test('the script keeps to what binds it', async t => {
  const { text, inputs } = await built
  t.same([wrongText(TOOL, text), wrongImports(inputs)], [[], []])
  t.ok(text.length < 32 * 1024, `${text.length} bytes`)
})

t.test('what clouds take', async t => {
  const { tool, made } = await place(t)
  const fetched = made({ ...PARAMS, expect_count: 8, nova: { alias: 'a100' } }, '--url', URL, '--report', `${URL}/report`)
  const base64 = Buffer.from(fetched).toString('base64').length
  // Whoever has other parts needs the rest.
  t.ok(fetched.length < 16384 - 7500 && base64 < 65535 / 4, `${fetched.length} bytes, ${base64} of base64`)
  t.ok(made(PARAMS, '--path', '/opt/vfiokit/dist/vfiokit.js', '--for', 'ec2').length < 16384 - 7500)
  for (const [where, pattern] of [['nova', /^the user data is [\d,]+ characters of base64, expected 65,535 at most \(Nova\); give --url or --path instead of --embed, or say --for disk [^\n]*; see --help\n$/], ['ec2', /^the user data is [\d,]+ bytes, expected 16,384 at most \(EC2\); [^\n]*\n$/]] as const) {
    t.match(tool([JSON.stringify(PARAMS), '--embed', '--for', where]), { status: 1, stdout: '', stderr: pattern }, where)
  }
  t.match(tool([JSON.stringify(PARAMS), '--embed']), { status: 1 }, 'Nova unless told')
  const long = { ...PARAMS, extra_args: Array.from({ length: 600 }, (_, at) => `lab.${at}=0123456789`) }
  t.match(tool(['-', '--url', URL, '--for', 'ec2'], { input: JSON.stringify(long) }), { status: 1, stderr: /EC2/ }, 'parameters count as well')
})

t.test('the embedded script is the one of dist', async t => {
  const { made } = await place(t)
  const user = made(PARAMS, '--embed', '--for', 'disk')
  const embedded = filesIn(user).get(`${WHERE}/vfiokit.js`)
  t.ok(embedded?.bytes.equals(readFileSync(SCRIPT)), 'byte for byte')
  t.match(text(user, `${WHERE}/first-boot.sh`), `sha256='${sha256(readFileSync(SCRIPT, 'latin1'))}'\n`)
})

t.test('the reboot is power_state\'s, behind a condition', async t => {
  const { made } = await place(t)
  const user = made(PARAMS, '--url', URL)
  t.match(user, /^power_state:\n  mode: reboot\n[^]*\n  condition: \[\/bin\/sh, \/var\/lib\/vfiokit\/cloud-init\/first-boot\.sh, needs-reboot\]\n$/m)
  t.notMatch(user, /runcmd|bootcmd|shutdown|systemctl|reboot -/)
  t.equal(JSON.parse(text(user, `${WHERE}/params.json`)).reboot, 'never', 'and the module leaves it alone')
  const never = made({ ...PARAMS, reboot: 'never' }, '--url', URL)
  t.notMatch(never, /^power_state:/m)
  t.same(JSON.parse(text(never, `${WHERE}/params.json`)), { wait: 600, ids: '10de:20b7', reboot: 'never' })
  t.match(user, /^package_update: true\npackages: \[nodejs\]\n/m)
  t.notMatch(made(PARAMS, '--url', URL, '--node', '/opt/node/bin/node'), /^packages?/m)
})

t.test('what is null is not given', async t => {
  const { made } = await place(t)
  const files = (params: object): readonly unknown[] => ['params', 'verify'].map(name => JSON.parse(text(made(params, '--url', URL), `${WHERE}/${name}.json`)))
  t.same(files({ ...PARAMS, wait: null, nova: {}, expect_count: null, delay: null }), [{ wait: 600, ids: '10de:20b7', nova: {}, reboot: 'never' }, {}])
  t.same(files({ ...PARAMS, nova: { alias: null } })[1], {}, 'nor verified')
  for (const nova of [{ target: 'auto' }, { alias: 'a30', target: 'print' }]) t.same(files({ ...PARAMS, nova })[1], {}, 'nor what this node has only a part of, or nothing')
  t.same(files({ ...PARAMS, wait: 30, nova: { alias: 'a30' }, expect_count: 1 }), [{ wait: 30, ids: '10de:20b7', nova: { alias: 'a30' }, expect_count: 1, reboot: 'never' }, { expect_count: 1, nova: true }])
})

t.test('values that would break out', async t => {
  const { tool, made } = await place(t)
  const alias = '{{ x }}{% y %}{# z #}$(id)`id`\'&<>\\"%'
  const user = made({ ...PARAMS, nova: { path: `/etc/nova/${alias}` }, extra_args: ['a="b c"'] }, '--url', URL)
  t.same(JSON.parse(text(user, `${WHERE}/params.json`)), { wait: 600, ids: '10de:20b7', nova: { path: `/etc/nova/${alias}` }, extra_args: ['a="b c"'], reboot: 'never' })
  t.match(user, /^#cloud-config\n/)
  t.notMatch(user, /\{\{|\{%|\{#|## template/, 'nothing that a template begins with')
  t.match(user, /^[\n -~]*$/)
  for (const url of ['file:///etc/passwd', 'https://x/a b', "https://x/'", 'https://x/$(id)', 'https://x/`id`', 'https://x/\n', 'https://x/"', 'https://x/\\', 'https://x/{{a}}', 'https://', '//x']) {
    for (const flag of ['--url', '--report']) t.match(tool([JSON.stringify(PARAMS), `${flag}=${url}`, ...(flag === '--report' ? ['--url', URL] : [])]), { status: 2, stdout: '', stderr: new RegExp(`^${flag} is `) }, `${flag} ${url}`)
  }
  for (const path of ['vfiokit.js', '/a b', "/'", '/$x', '/a\nb', '/{{a}}', '/']) {
    for (const flag of ['--path', '--node']) t.match(tool([JSON.stringify(PARAMS), `${flag}=${path}`, ...(flag === '--node' ? ['--url', URL] : [])]), { status: 2, stdout: '', stderr: new RegExp(`^${flag} is `) }, `${flag} ${path}`)
  }
})

t.test('arguments', async t => {
  const { dir, tool } = await place(t)
  const json = JSON.stringify(PARAMS)
  t.match(tool(['--help']), { status: 0, stdout: /^cloud_init .*\n\nUsage: /, stderr: '' })
  t.match(tool(['--version']), { status: 0, stdout: /^cloud_init \d/ })
  writeFileSync(join(dir, 'params.json'), json)
  const expected = tool([json, '--url', URL]).stdout
  t.equal(tool(['@params.json', '--url', URL]).stdout, expected)
  t.equal(tool(['-', `--url=${URL}`], { input: json }).stdout, expected)
  const bad: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /found 0 arguments/], [['--url', URL], /found 0 arguments/], [[json, json], /found 2 arguments/], [[json], /found 0 of --url, --path and --embed/],
    [[json, '--url', URL, '--embed'], /found 2 of/], [[json, '--url'], /--url has no value/], [[json, '--for', 'azure', '--url', URL], /--for is "azure", expected nova, ec2, disk/],
    [[json, '--for', 'toString', '--url', URL], /--for is "toString"/], [[json, '--gzip'], /"--gzip" is not a flag/],
    [['{"ids":', '--url', URL], /JSON/], [['[]', '--url', URL], /expected/], [['{}', '--url', URL], /none of ids, addresses and select/], [['{"ids":"10de"}', '--url', URL], /ids\[0\] is "10de"/],
    [['{"ids":"10de:20b7","idz":1}', '--url', URL], /idz/], [['{"ids":"10de:20b7","state":"absent"}', '--url', URL], /state is absent/],
    [['{"ids":"10de:20b7","root":"/x"}', '--url', URL], /root is given/], [['{"ids":"10de:20b7","delay":5}', '--url', URL], /delay is given/],
    [['{"ids":"10de:20b7","reboot":"if_required","allow_losing_guests":true}', '--url', URL], /allow_losing_guests is given/], [['{"ids":"10de:20b7","check":true}', '--url', URL], /check is given/], [['{"ids":"10de:20b7","reboot":"always"}', '--url', URL], /reboot is "always"/],
  ]
  for (const [args, pattern] of bad) {
    const { status, stdout, stderr } = tool(args)
    t.match({ status, stdout, stderr }, { status: 2, stdout: '', stderr: pattern }, args.join(' '))
    t.equal(stderr.split('\n').length, 2, 'one line')
  }
  t.match(asNobody([process.execPath, join(dir, 'cloud_init.js'), json, '--url', URL]), { status: 0 }, 'wherever it is called from')
})

t.test('devices are named in every way that the node takes, and what is asked of the script leaves nothing', async t => {
  const { dir, made, tool } = await place(t)
  const env = { ...process.env, TMPDIR: dir }
  const before = readdirSync(dir)
  for (const named of [{ addresses: ['0000:61:00.0'] }, { ids: '10de:20b7', addresses: '61:00.0' }, { select: 'all' }, { ids: ['10de:20b7'], absent_ids: 'ignore' }]) {
    t.match(JSON.parse(text(made(named, '--url', URL), `${WHERE}/params.json`)), named, JSON.stringify(named))
    t.match(asNobody([process.execPath, join(dir, 'cloud_init.js'), JSON.stringify(named), '--url', URL], { env }), { status: 0 })
  }
  t.match(tool(['{"addresses":["61"]}', '--url', URL]), { status: 2, stderr: /addresses\[0\] is "61"/ })
  t.same(readdirSync(dir), before)
})

t.test('on the oldest Node', { skip: existsSync(OLDEST) ? false : 'npm ci --prefix test/nodes' }, async t => {
  const { tool } = await place(t)
  t.equal(tool([JSON.stringify(PARAMS), '--url', URL], { node: OLDEST }).stdout, tool([JSON.stringify(PARAMS), '--url', URL]).stdout)
})

interface FirstBoot extends Place {
  readonly tree: string
  readonly machine: FakeMachine
  /** The script of the user data, as cloud-init runs it. */
  boot(): Ran
  condition(): Ran
  reported(): Record<string, unknown>
  path(file: string): string
}

/**
 * A node whose files are a fixture's. The script of the user data runs with its directories moved there, and its Node
 * gives the modules that tree as their root; both are all that is changed.
 */
async function firstBoot(t: Test, params: object, flags: readonly string[], host: Host = ubuntu2204(cards.a30)): Promise<FirstBoot> {
  const here = await place(t as never)
  const tree = join(here.dir, 'tree')
  mkdirSync(tree)
  const machine = writeTree(tree, host)
  const path = (file: string): string => join(tree, file)
  const put = (file: string, text: string | Buffer, mode: number): void => {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), text)
    chmodSync(path(file), mode)
  }
  put('/usr/bin/node-of-the-tree', `#!/bin/sh\nscript=$1 module=$2\nshift 2\nexec '${process.execPath}' "$script" "$module" "$@" --root '${tree}'\n`, 0o755)
  put('/var/lib/cloud/data/instance-id', 'i-1\n', 0o644)
  put('/run/cloud-init/status.json', '{}', 0o644)
  const user = here.made(params, '--node', '/usr/bin/node-of-the-tree', ...flags)
  for (const [file, { mode, bytes }] of filesIn(user)) put(file, bytes.toString('latin1').split('/var/lib/').join(`${tree}/var/lib/`).split('/usr/bin/node-').join(`${tree}/usr/bin/node-`).split('/proc/').join(`${tree}/proc/`), parseInt(mode, 8))
  if (flags.includes('--embed')) put(`${WHERE}/vfiokit.js`, filesIn(user).get(`${WHERE}/vfiokit.js`)?.bytes ?? '', 0o600)
  giveAway(tree)
  return {
    ...here, tree, machine, path,
    boot: () => asNobody([path(STARTER)]),
    condition: () => asNobody(['/bin/sh', path(`${WHERE}/first-boot.sh`), 'needs-reboot']),
    reported: () => JSON.parse(readFileSync(path(`${WHERE}/report.json`), 'latin1')) as Record<string, unknown>,
  }
}

/** What the modules leave to whoever may run commands, and the boot after it. */
function reboot({ machine, tree }: FirstBoot): void {
  for (const argv of [['update-initramfs', '-u', '-k', 'all'], ['update-grub']] as const) machine.run(argv)
  machine.reboot()
  giveAway(tree)
}

t.test('from the first boot to ready', async t => {
  const one = await firstBoot(t, PARAMS, ['--embed', '--for', 'disk'])
  t.equal(one.condition().status, 1, 'before anything is prepared')
  const first = one.boot()
  t.match(first, { status: 0, stderr: '', stdout: /^vfiokit: changed .*a reboot is required: .*\n$/ }, 'it says so on the console')
  t.match(one.reported(), { module: 'gpu_passthrough', failed: false, reboot_required: true, stage: 'reboot_pending' })
  for (const argv of [['update-initramfs', '-u', '-k', 'all'], ['update-grub']] as const) one.machine.run(argv)
  giveAway(one.tree)
  t.match(one.boot(), { status: 0 }, 'and again in the same boot')
  t.match(one.condition(), { status: 0, stderr: '', stdout: 'vfiokit: rebooting once, for what was prepared\n' })
  t.match(one.condition(), { status: 1 }, 'once')
  reboot(one)
  const second = one.boot()
  t.match(second, { status: 0, stderr: '', stdout: /^vfiokit: ready: every device is ready for VMs/ })
  t.match(one.reported(), { module: 'passthrough_verify', failed: false, ready: true })
  spoken({ status: 0, stderr: '', stdout: readFileSync(one.path(`${WHERE}/report.json`), 'latin1') })
  t.notOk(existsSync(one.path(STARTER)), 'nothing is started at the next boot')
  t.equal(one.condition().status, 1)
})

t.test('a guest, a boot loader that is broken: the condition says no', async t => {
  const one = await firstBoot(t, PARAMS, ['--embed', '--for', 'disk'])
  one.boot()
  for (const argv of [['update-initramfs', '-u', '-k', 'all'], ['update-grub']] as const) one.machine.run(argv)
  const grub = one.machine.tree.read('/boot/grub/grub.cfg') ?? ''
  one.machine.tree.write('/boot/grub/grub.cfg', grub.slice(0, grub.length / 2))
  giveAway(one.tree)
  t.match(one.condition(), { status: 1, stdout: /^vfiokit: this node is not rebooted: .*would not come up/ })
  t.match(one.reported(), { module: 'host_reboot', failed: true, error: { code: 'E_REFUSED' } })
  one.machine.tree.write('/boot/grub/grub.cfg', grub)
  one.machine.start({ pid: 4711, comm: 'qemu-kvm', exe: '/usr/libexec/qemu-kvm', argv: ['/usr/libexec/qemu-kvm', '-name', 'guest=instance-0000000a'] })
  giveAway(one.tree)
  t.match(one.condition(), { status: 1, stdout: /instance-0000000a/ })
  one.machine.end(4711)
  t.match(one.condition(), { status: 0 }, 'and yes without them')
})

t.test('what is not ready after the boot', async t => {
  const one = await firstBoot(t, { ...PARAMS, expect_count: 1 }, ['--embed', '--for', 'disk'])
  one.boot()
  const before = one.machine.tree.read('/etc/modprobe.d/vfio.conf')
  one.machine.reboot()
  giveAway(one.tree)
  t.match(one.boot(), { status: 1, stdout: /^vfiokit: \w+: / })
  t.match(one.reported(), { module: 'passthrough_verify', failed: true, error: { code: 'E_NOT_READY' } })
  t.equal(one.condition().status, 1, 'no second reboot')
  reboot(one)
  t.match(one.boot(), { status: 0, stdout: /^vfiokit: ready/ }, 'once that is mended')
  t.equal(one.machine.tree.read('/etc/modprobe.d/vfio.conf'), before, 'and nothing was written again')
})

t.test('five boots, and no more', async t => {
  const one = await firstBoot(t, { ids: '10de:ffff' }, ['--embed', '--for', 'disk'])
  t.match(one.boot(), { status: 1, stdout: /^vfiokit: .*10de:ffff/ })
  t.equal(readFileSync(one.path(`${WHERE}/boots`), 'latin1'), '1\n')
  t.match(one.boot(), { status: 1, stdout: /^vfiokit: .*10de:ffff/ }, 'by hand, in the same boot')
  t.equal(readFileSync(one.path(`${WHERE}/boots`), 'latin1'), '1\n', 'is none')
  writeFileSync(one.path(`${WHERE}/boots`), '4\n')
  reboot(one)
  t.match(one.boot(), { status: 1, stdout: /^vfiokit: .*10de:ffff/ })
  reboot(one)
  t.match(one.boot(), { status: 1, stdout: /^vfiokit: not ready after 5 boots, and not tried again; / })
  t.notOk(existsSync(one.path(STARTER)))
  t.match(asNobody(['/bin/sh', one.path(`${WHERE}/first-boot.sh`), 'run']), { status: 1, stdout: /^vfiokit: .*10de:ffff/ }, 'by hand it looks all the same')
})

t.test('after cloud-init clean it begins anew', async t => {
  const one = await firstBoot(t, { ids: '10de:ffff' }, ['--embed', '--for', 'disk'])
  one.boot()
  writeFileSync(one.path(`${WHERE}/boots`), '5\n')
  reboot(one)
  const starter = readFileSync(one.path(STARTER))
  t.match(one.boot(), { status: 1, stdout: /not tried again/ })
  // As write_files does it.
  writeFileSync(one.path(STARTER), starter, { mode: 0o755 })
  utimesSync(one.path(`${WHERE}/params.json`), 1, 1)
  giveAway(one.tree)
  t.match(one.boot(), { status: 1, stdout: /10de:ffff/ }, 'and tries')
  t.equal(readFileSync(one.path(`${WHERE}/boots`), 'latin1'), '1\n')
})

t.test('a first boot that could prepare nothing', async t => {
  const one = await firstBoot(t, PARAMS, ['--embed', '--for', 'disk'])
  const interpreter = one.path('/usr/bin/node-of-the-tree')
  const asked = one.path('/var/lib/cloud/instance/sem/config_power_state_change')
  chmodSync(interpreter, 0o644)
  t.match(one.boot(), { status: 1, stdout: /Node\.js is missing/ })
  t.equal(one.condition().status, 1)
  mkdirSync(dirname(asked), { recursive: true })
  writeFileSync(asked, '')
  chmodSync(interpreter, 0o755)
  one.machine.reboot()
  giveAway(one.tree)
  t.match(one.boot(), { status: 0, stdout: /a reboot is required/ }, 'the second does it')
  t.notOk(existsSync(asked), 'and has cloud-init ask for the reboot, which it does once for each instance')
  for (const argv of [['update-initramfs', '-u', '-k', 'all'], ['update-grub']] as const) one.machine.run(argv)
  giveAway(one.tree)
  t.match(one.condition(), { status: 0 })
  writeFileSync(asked, '')
  reboot(one)
  t.match(one.boot(), { status: 0, stdout: /^vfiokit: ready/ })
  t.ok(existsSync(asked), 'but for one')
})

t.test('a condition that could not find out says so', async t => {
  const one = await firstBoot(t, PARAMS, ['--embed', '--for', 'disk'])
  one.boot()
  writeFileSync(one.path('/usr/bin/node-of-the-tree'), `#!/bin/sh\necho '{"changed":false,"failed":true,"msg":"this host is not known","error":{"code":"E_HOST"}}'\nexit 1\n`)
  t.match(one.condition(), { status: 1, stdout: 'vfiokit: this host is not known\n' })
  t.match(one.reported(), { error: { code: 'E_HOST' } })
})

t.test('another instance, as of an image that was made of this node', async t => {
  const one = await firstBoot(t, PARAMS, ['--embed', '--for', 'disk'])
  one.boot()
  writeFileSync(one.path('/var/lib/cloud/data/instance-id'), 'i-2\n')
  t.equal(one.condition().status, 1, 'what was prepared for another is not this one\'s')
  t.match(one.boot(), { status: 0 })
  t.match(one.reported(), { module: 'gpu_passthrough', changed: false }, 'prepared again, with nothing to do')
})

/** As somebody has prepared it before the image was made: nothing of it is recorded. */
async function preparedBefore({ tree, machine }: FirstBoot, params: Readonly<Record<string, unknown>> = PARAMS): Promise<void> {
  await execute(openHost({ root: tree, machine }), gpuPassthrough, parseParams(gpuPassthrough.params, params), { check: false, diff: false, wait: 0, version: '0.0.0' })
  for (const name of readdirSync(join(tree, 'var/lib/vfiokit'))) if (name !== 'cloud-init') removeTree(join(tree, 'var/lib/vfiokit', name))
  machine.reboot()
  giveAway(tree)
}

t.test('a node that is ready already', async t => {
  for (const params of [PARAMS, { select: 'all' }, { ...PARAMS, expect_count: 1 }]) {
    const one = await firstBoot(t, params, ['--embed', '--for', 'disk'])
    await preparedBefore(one, params)
    t.match(one.boot(), { status: 0, stderr: '', stdout: /^vfiokit: ready/ }, JSON.stringify(params))
    t.match(one.reported(), { module: 'passthrough_verify', failed: false, ready: true })
    t.notOk(existsSync(one.path(STARTER)))
  }
  const lacks = await firstBoot(t, { ...PARAMS, expect_count: 1 }, ['--embed', '--for', 'disk'])
  await preparedBefore(lacks)
  lacks.machine.tree.write('/etc/modprobe.d/vfio.conf', '')
  giveAway(lacks.tree)
  t.match(lacks.boot(), { status: 1, stdout: /boot\.image/ }, 'what has drifted since is mended, but for the image, which a tree leaves to whoever may run commands')
  lacks.machine.run(['update-initramfs', '-u', '-k', 'all'])
  giveAway(lacks.tree)
  t.match(lacks.boot(), { status: 0, stdout: /^vfiokit: ready/ })
})

t.test('a path that nova here does not read is not judged', async t => {
  const one = await firstBoot(t, { ...PARAMS, nova: { alias: 'a30', path: '/etc/kolla/config/nova.conf' } }, ['--embed', '--for', 'disk'])
  one.boot()
  t.match(one.machine.tree.read('/etc/kolla/config/nova.conf'), /a30/, 'it was written')
  reboot(one)
  t.match(one.boot(), { status: 0, stdout: /^vfiokit: ready/ })
})

t.test('nothing to bind on this node', async t => {
  const one = await firstBoot(t, { ids: '10de:ffff', absent_ids: 'ignore' }, ['--embed', '--for', 'disk'])
  t.match(one.boot(), { status: 0, stdout: /^vfiokit: / })
  t.match(one.reported(), { module: 'gpu_passthrough', failed: false, devices: [] })
  t.notOk(existsSync(one.path(STARTER)))
})

t.test('what is missing on the node is said in one sentence, as a result', async t => {
  const one = await firstBoot(t, PARAMS, ['--embed', '--for', 'disk'])
  const script = readFileSync(one.path(`${WHERE}/vfiokit.js`))
  const refused = (what: string, code: string, msg: RegExp, left = 'untouched'): void => {
    const ran = one.boot()
    t.match(ran, { status: 1, stderr: '', stdout: msg }, what)
    const said = spoken({ status: 1, stderr: '', stdout: readFileSync(one.path(`${WHERE}/report.json`), 'latin1') })
    t.match(said, { failed: true, error: { code, node: left }, msg }, 'kept as a result')
  }
  writeFileSync(one.path(`${WHERE}/vfiokit.js`), `${script.toString('latin1')}\n`)
  refused('another script', 'E_REFUSED', /has the SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}; nothing of it was run/)
  writeFileSync(one.path(`${WHERE}/vfiokit.js`), script)
  writeFileSync(one.path('/usr/bin/node-of-the-tree'), '#!/bin/sh\nexit 3\n')
  refused('an interpreter that dies', 'E_INTERNAL', /gpu_passthrough ended with 3 and without a result/, 'partial')
  chmodSync(one.path('/usr/bin/node-of-the-tree'), 0o644)
  refused('no interpreter', 'E_HOST', /Node\.js is missing: there is no /)
  t.equal(one.condition().status, 1)
})

t.test('fetched, and the result sent', async t => {
  // A server of its own: what this process waits for it cannot answer.
  const { dir } = await place(t)
  const log = join(dir, 'log')
  const server = spawn(process.execPath, ['-e', `
    const fs = require('fs')
    require('http').createServer((request, response) => {
      if (request.method === 'GET') return response.end(fs.readFileSync(request.url === '/right' ? '${SCRIPT}' : '${SCRIPT}/../demo.js'))
      let text = ''
      request.on('data', data => { text += data }).on('end', () => { fs.appendFileSync('${log}', text); response.end() })
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.teardown(() => void server.kill())
  const port = String(await new Promise(resolve => server.stdout.once('data', resolve))).trim()
  const at = `http://127.0.0.1:${port}`
  const one = await firstBoot(t, PARAMS, ['--url', `${at}/right`, '--report', `${at}/report`])
  t.match(one.boot(), { status: 0, stdout: /a reboot is required/ })
  t.match(JSON.parse(readFileSync(log, 'latin1')), { module: 'gpu_passthrough', stage: 'reboot_pending' })
  t.ok(readFileSync(one.path(`${WHERE}/vfiokit.js`)).equals(readFileSync(SCRIPT)))
})
