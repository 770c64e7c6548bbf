// The copy of a script that goes on after a reboot: whole, however the script came, and without what Ansible wrote into
// it, which was meant for one run.
import { build } from 'esbuild'
import { mkdirSync, readFileSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { prune } from '../../build/prune.ts'
import { ROOT } from '../../build/names.ts'
import { pack, wrapModule } from '../../build/wrap.ts'
import { node, sandbox } from './sandbox.ts'

const ABOUT = { name: 'trial_copy', version: '0.0.0' }
const MARKER = '<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>'

/** A script that prints what it would leave behind, and what it was given. */
async function scripts(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT, bundle: true, write: false, format: 'cjs', platform: 'node', target: 'es2018', minify: true, lineLimit: 160, charset: 'ascii', plugins: [prune], logLevel: 'error',
    stdin: { contents: `import { writeSync } from 'fs'; import { selfOf } from './lib/resume-unit.ts'; writeSync(1, process.argv[2] === 'given' ? String(vfiokitArguments) : selfOf(vfiokit).text())`, resolveDir: ROOT, loader: 'js' },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  })
  const text = outputFiles[0]?.text ?? ''
  return { plain: wrapModule(text, ABOUT), packed: wrapModule(pack(text, ABOUT), ABOUT) }
}

t.test('the copy does what the script does, and leaves the same copy', async t => {
  const dir = sandbox(t)
  for (const [name, text] of Object.entries(await scripts())) {
    writeFileSync(join(dir, 'script.js'), text)
    const copy = node([join(dir, 'script.js')]).stdout
    t.match(copy, /^#!\/usr\/bin\/node\n\(function vfiokit\(/, name)
    t.equal(node([], { input: text }).stdout, copy, `${name} over stdin`)
    t.equal(node(['-'], { input: text.split(MARKER).join('{"reboot":"if_required","words":"*/ `${x}`"}') }).stdout, copy, `${name} with what Ansible wrote into it`)
    // Below a package.json that makes ES modules of everything else.
    mkdirSync(join(dir, name))
    writeFileSync(join(dir, name, 'package.json'), '{"type":"module"}')
    writeFileSync(join(dir, name, 'copy.cjs'), copy)
    t.equal(node([join(dir, name, 'copy.cjs')]).stdout, copy, `${name}: the copy of the copy`)
    t.equal(node([join(dir, name, 'copy.cjs'), 'given']).stdout, 'undefined', `${name}: nothing of the former run`)
  }
})

t.test('of the finished script', async t => {
  const dir = sandbox(t)
  const path = join(ROOT, 'dist/gpu_passthrough.js')
  const text = readFileSync(path, 'utf8')
  const body = text.slice(text.indexOf('function vfiokit(require'), text.lastIndexOf(')'.repeat(2)))
  writeFileSync(join(dir, 'copy.cjs'), `#!/usr/bin/node\n(${body.replace(/\n.*/, '\n//')})(require, {}, {})\n`)
  for (const flags of [['--version'], ['--schema'], ['{"nonsense":1}']]) t.same(node([join(dir, 'copy.cjs'), ...flags]), node([path, ...flags]), flags.join(' '))
})
