// The scripts on the Node that each distribution ships: run, not guessed. The builds are in a package of their own:
// npm ci --prefix test/nodes
import { existsSync, readFileSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { distModules, node, sandbox, snapshot, spoken, treeIn, trialIn } from './sandbox.ts'

const SUPPORTED = ['12', '16', '18', '20', '22', '24', '26']
const TOO_OLD = ['10']
const MARKER = '<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>'

function binary(major: string): string {
  return join(ROOT, `test/nodes/node_modules/node${major}/bin/node`)
}

const missing = [...SUPPORTED, ...TOO_OLD].filter((major) => !existsSync(binary(major)))
const skip = missing.length === 0 ? false : `Node ${missing.join(', ')} not installed: npm ci --prefix test/nodes`

for (const major of SUPPORTED) {
  t.test(`Node ${major}`, { skip }, async (t) => {
    const how = { node: binary(major) }
    const dir = sandbox(t)
    const tree = treeIn(dir)
    const script = await trialIn(join(dir, 'dist'))
    const params = { words: ['a', '\u00e9'], root: tree, ids: '0x10DE:20b7' }
    const json = JSON.stringify(params)
    t.match(node([script, '--version'], how), { status: 0, stdout: /^trial / })
    const checked = spoken(node([script, json, '--check', '--diff'], how))
    t.match(checked, { changed: true, failed: false, ids: ['10de:20b7'], diff: [{ after: 'hello\na\n\u00e9\n' }] })
    t.match(spoken(node([script, '{"nonsense":1}', '--root', tree], how)), { failed: true, error: { code: 'E_PARAMS' } })
    t.match(spoken(node([script, '{"boom":true}', '--root', tree], how)), { failed: true, error: { code: 'E_INTERNAL' }, exception: /boom/ })
    t.match(spoken(node([script, '-', '--check'], { ...how, input: json })), { changed: true })
    const piped = readFileSync(script, 'utf8').split(MARKER).join(json.replace('\u00e9', '\\u00e9'))
    t.match(spoken(node([], { ...how, input: piped.replace('"root"', '"check":true,"root"') })), { changed: true, words: ['a', '\u00e9'] })
    for (const [name, packageJson] of Object.entries({ none: null, module: '{"type":"module"}' })) {
      const elsewhere = await trialIn(join(dir, name), packageJson)
      t.match(spoken(node([elsewhere, json, '--check'], how)), { changed: true }, `package.json: ${name}`)
    }
    t.match(spoken(node([script, json], how)), { changed: true, failed: false, run: /./ }, 'applies')
    t.match(spoken(node([script, json], how)), { changed: false, failed: false }, 'once')

    const before = snapshot(dir)
    for (const { name, path } of distModules()) {
      const schema = node([path, '--schema'], how)
      t.match(schema, { status: 0, stderr: '' })
      t.equal(JSON.parse(schema.stdout).title, name)
      t.match(spoken(node([path, '{"nonsense":1}', '--root', tree], how)), { module: name, failed: true, error: { code: 'E_PARAMS' } })
      // Whatever a bare tree gets from it, it is not a bug.
      const example = JSON.parse(schema.stdout).examples[0]
      t.notMatch(spoken(node([path, JSON.stringify(example), '--check', '--root', tree], how)), { error: { code: 'E_INTERNAL' } }, `${name} on a bare tree`)
    }
    t.match(spoken(node([join(ROOT, 'dist/vfiokit.js'), 'gpu_info', '--root', tree], how)), { module: 'gpu_info', failed: false })
    t.strictSame(snapshot(dir), before, 'and touches nothing')
  })
}

for (const major of TOO_OLD) {
  t.test(`Node ${major} is too old, and the script says so`, { skip }, async (t) => {
    const dir = sandbox(t)
    const tree = treeIn(dir)
    const trial = { name: 'trial', path: await trialIn(join(dir, 'dist')) }
    writeFileSync(join(dir, 'args'), '{}')
    for (const { name, path } of [trial, { name: 'vfiokit', path: join(ROOT, 'dist/vfiokit.js') }, ...distModules()]) {
      const said = spoken(node([path, join(dir, 'args'), '--root', tree], { node: binary(major) }))
      t.match(said, { module: name, changed: false, failed: true, error: { code: 'E_HOST', node: 'untouched', hint: /./ }, msg: new RegExp(`${name} needs Node.js 12.22 or newer, found v${major}`) })
    }
  })
}
