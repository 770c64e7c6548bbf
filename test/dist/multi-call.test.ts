// dist/vfiokit.js: what the single scripts say, said by one file; and as the command of the npm package.
import { spawnSync } from 'child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT, moduleScripts, scripts } from '../../build/names.ts'
import { bundle } from '../../build/make.ts'
import { wrongText } from '../../build/checks.ts'
import { asNobody, distModules, node, sandbox, snapshot, spoken, treeIn } from './sandbox.ts'
import { allHosts, writeTree } from '../hosts/distros.ts'

t.setTimeout(300000)
const SCRIPT = scripts().find(({ type }) => type === 'multi-call')
const NAMES = moduleScripts().map(({ name }) => name)

/** Made once: it takes seconds. */
const made = SCRIPT === undefined ? Promise.reject(new Error('no multi-call script')) : bundle(SCRIPT)

async function scriptIn(dir: string): Promise<string> {
  mkdirSync(dir)
  writeFileSync(join(dir, 'vfiokit.js'), (await made).text)
  return join(dir, 'vfiokit.js')
}

t.test('every module answers as its own script does', async (t) => {
  const dir = sandbox(t)
  const script = await scriptIn(join(dir, 'bin'))
  const tree = join(dir, 'node')
  mkdirSync(tree)
  const host = allHosts['ubuntu2204']?.()
  if (host === undefined) throw new Error('no fixture host ubuntu2204')
  writeTree(tree, host)
  const before = snapshot(tree)
  for (const { name, path } of distModules()) {
    const schema = node([path, '--schema']).stdout
    t.equal(node([script, name, '--schema']).stdout, schema, `${name} --schema`)
    const example = JSON.stringify(Object(JSON.parse(schema)).examples[0])
    const args = ['--check', '--diff', '--root', tree]
    t.strictSame(node([script, name, '-', ...args], { input: example }), node([path, example, ...args]), `${name} ${example}`)
  }
  const { name, path } = distModules()[0] ?? { name: '', path: '' }
  for (const args of [['{"nonsense":1}', '--human'], ['--chekc'], ['--version']]) t.strictSame(node([script, name, ...args]), node([path, ...args]), `${name} ${args.join(' ')}`)
  t.match(node([script, name, '--help']).stdout, `Usage: vfiokit.js ${name} [JSON`)
  t.strictSame(snapshot(tree), before)
})

t.test('without the name of a module it says which there are', async (t) => {
  const dir = sandbox(t)
  const script = await scriptIn(join(dir, 'bin'))
  const help = node([script, '--help'])
  t.match(help, { status: 0, stderr: '' })
  for (const name of NAMES) t.match(help.stdout, new RegExp(`^  ${name} +[A-Z]`, 'm'))
  t.match(node([script, '--version']), { status: 0, stdout: /^vfiokit \d+\.\d+\.\d+\n$/ })
  for (const [args, says] of [
    [[], /^no module is named, expected .*gpu_info, gpu_passthrough/], [['gpu_inf'], /"gpu_inf" is no module \(did you mean gpu_info\?\)/],
    [['{"ids":"10de:20b7"}'], /is no module/], [['--check', 'gpu_info'], /"--check" is no module/],
  ] as const) {
    const ran = node([script, ...args])
    t.equal(ran.status, 2)
    t.match(spoken(ran), { module: 'vfiokit', failed: true, error: { code: 'E_PARAMS', node: 'untouched' }, msg: says })
  }
  t.match(node([script, 'nonsense', '--human']), { status: 2, stdout: /^FAILED: "nonsense" is no module/ })
})

t.test('it keeps the rules on modules', async (t) => {
  const { text, inputs } = await made
  if (SCRIPT !== undefined) t.strictSame(wrongText(SCRIPT, text), [])
  const modules = Object.keys(inputs).filter((path) => path.startsWith('modules/'))
  t.strictSame(modules.sort(), moduleScripts().map(({ source }) => source), 'every module is in it, once')
  t.match(spoken(node([], { input: text.replace('<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>', '{}') })), { failed: true, error: { code: 'E_PARAMS' } })
})

t.test('npm pack makes a package whose command it is', { skip: existsSync(join(ROOT, 'dist/vfiokit.js')) ? false : 'not built: npm run build' }, async (t) => {
  const dir = sandbox(t)
  // As npm without its settings of this machine, and without the network: there is nothing to install beside it.
  const env = { PATH: process.env['PATH'], HOME: dir, npm_config_offline: 'true', npm_config_update_notifier: 'false', npm_config_cache: join(dir, 'cache') }
  const npm = (cwd: string, ...args: string[]) => spawnSync('npm', args, { cwd, env, encoding: 'utf8' })
  const packed = npm(ROOT, 'pack', '--pack-destination', dir, '--ignore-scripts')
  t.equal(packed.status, 0, packed.stderr)
  const [tarball = ''] = readdirSync(dir).filter((name) => name.endsWith('.tgz'))
  const installed = npm(dir, 'install', '--global', '--prefix', join(dir, 'prefix'), '--engine-strict', join(dir, tarball))
  t.equal(installed.status, 0, installed.stderr)
  const command = join(dir, 'prefix/bin/vfiokit')
  t.match(readFileSync(command, 'latin1'), /^#!\/usr\/bin\/node\n/)
  spawnSync('chmod', ['-R', 'a+rX', join(dir, 'prefix')])
  const tree = treeIn(dir)
  const asked = ['gpu_info', '--root', tree]
  t.match(spoken(node([command, ...asked])), { module: 'gpu_info', failed: false })
  if (existsSync('/usr/bin/node')) t.match(spoken(asNobody([command, ...asked])), { module: 'gpu_info', failed: false })
  t.strictSame(readdirSync(join(dir, 'prefix/lib/node_modules')), ['vfiokit'], 'with nothing beside it')
})
