// The finished tool: files, folders and stdin in, a table and a page out, on the oldest Node too.
import { chmodSync, existsSync, readFileSync, utimesSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { wrongImports, wrongText } from '../../build/checks.ts'
import { ROOT } from '../../build/names.ts'
import { TOOL, built, place } from '../report/place.ts'
import { own } from './sandbox.ts'

t.setTimeout(300e3)
const OLDEST = join(ROOT, 'test/nodes/node_modules/node12/bin/node')
const result = (name: string, more: object = {}): string => JSON.stringify({ changed: false, failed: false, msg: 'ok', comment: 'ok', module: 'passthrough_verify', version: '0', contract: 1, host: { name }, changes: [], status: 'ready', findings: [], ...more })

t.test('the script keeps to what binds it', async t => {
  const { text, inputs } = await built
  t.same([wrongText(TOOL, text), wrongImports(inputs)], [[], []])
  t.ok(text.length < 64 * 1024, `${text.length} bytes`)
})

t.test('files, folders and stdin', async t => {
  const { dir, tool, write } = await place(t)
  write('results/n1', result('n1'))
  write('results/deeper/n2.json', `${result('n2', { status: 'drifted', failed: true, msg: 'x' })}\n{"cut": `)
  write('results/.hidden', 'nothing')
  write('results/readme.txt', 'no JSON at all')
  const closed = write('results/closed', result('n4'))
  chmodSync(closed, 0)
  const { status, stdout, stderr } = tool(['results', '-', 'missing'], { input: result('n3', { status: 'pending_reboot' }) })
  t.match({ status, stderr }, { status: 0, stderr: '' }, 'what cannot be read stops nothing')
  t.match(stdout, /^n2 +drifted[^]*^n3 +pending_reboot[^]*^n1 +ready/m)
  t.match(stdout, /Could not be read:\n  - results\/closed: cannot be read \(EACCES\)\n  - results\/deeper\/n2\.json: the JSON that begins in line 2 is broken or cut off\n  - results\/readme\.txt: holds no result of a module\n  - missing: cannot be read \(ENOENT\)\n$/)
  t.notMatch(stdout, /hidden/)
  t.same(tool(['results']).stdout, tool([join(dir, 'results')]).stdout.split(`${dir}/`).join(''), 'wherever it is called from')
})

t.test('the newer file counts', async t => {
  const { tool, write } = await place(t)
  utimesSync(write('results/a', result('n1', { status: 'drifted' })), 2000, 2000)
  utimesSync(write('results/b', result('n1')), 1000, 1000)
  t.match(tool(['results']).stdout, /^n1 +drifted/m)
  t.match(tool(['results/b', 'results/a']).stdout, /^n1 +drifted/m)
  t.match(tool(['results', '-'], { input: result('n1', { status: 'in_use' }) }).stdout, /^n1 +in_use/m, 'stdin is now')
})

t.test('a page', async t => {
  const { dir, tool, write } = await place(t)
  write('results/n1', result('n1'))
  own(dir)
  const { status, stdout } = tool(['results', '--html', 'page.html', '--title=Rack <7>'])
  t.match({ status, stdout }, { status: 0, stdout: /1 node:\n[^]*wrote page\.html\n$/ })
  t.notMatch(stdout, /^NODE/m, 'with a page only the totals are printed')
  const page = readFileSync(join(dir, 'page.html'), 'utf8')
  t.match(page, /^<!DOCTYPE html>[^]*<title>Rack &lt;7&gt;<\/title>[^]*<tbody class="node" data-state="ready"[^]*<\/html>\n$/)
  t.equal(tool(['--html', '-', '--title', 'Rack <7>', 'results']).stdout, page, 'on stdout, the same')
  t.match(tool(['results', '--html', '/nowhere/page.html']), { status: 1, stderr: '\n/nowhere/page.html cannot be written (ENOENT)\n' })
})

t.test('arguments', async t => {
  const { tool } = await place(t)
  t.match(tool(['--help']), { status: 0, stdout: /^fleet_report .*\n\nUsage: /, stderr: '' })
  t.match(tool(['--version']), { status: 0, stdout: /^fleet_report \d/ })
  for (const [args, says] of [
    [[], /no PATH is given/], [['--htlm', 'x', 'results'], /"--htlm" is not a flag/], [['results', '--html'], /--html has no value/], [['results', '--width', '7'], /--width is "7"/], [['results', '--width=wide'], /"wide"/],
  ] as const) t.match(tool(args), { status: 2, stdout: '', stderr: says }, args.join(' '))
  t.match(tool(['results']), { status: 1, stdout: /^No result of a module was found\.\n/ }, 'an empty folder is no good news')
  t.ok(tool(['-', '--width=60'], { input: result('n1', { status: 'in_use', findings: [{ id: 'x', ok: false, severity: 'error', found: 'word '.repeat(60), expected: 'y', remedy: 'z' }] }) }).stdout.split('\n').every((line) => line.length <= 62))
})

t.test('Node 12', { skip: existsSync(OLDEST) ? false : 'not installed: npm ci --prefix test/nodes' }, async t => {
  const { tool, write } = await place(t)
  write('results/n1', result('n1', { findings: [{ id: 'x', ok: true, address: '0000:41:00.0' }] }))
  for (const args of [['results'], ['results', '--html', '-']]) t.same(tool(args, { node: OLDEST }), tool(args))
})
