// One unmodified file for Ansible, Salt and a shell: every way in gives the same, and the result gets out or is lost
// without harm.
import { execFileSync, spawnSync } from 'child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { MEANT, PROBE, asNobody, node, sandbox, snapshot, spoken, treeIn, trialIn } from './sandbox.ts'

const MARKER = '<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>'

/** What Ansible does to a file with the marker: json.dumps (ASCII) in its place, everywhere. */
function injected(script: string, params: unknown): string {
  const json = JSON.stringify(params).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return readFileSync(script, 'utf8').split(MARKER).join(json)
}

t.test('every way in gives the same', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const tree = treeIn(dir)
  const params = { greeting: 'hi', words: ['a', '\u00e9'], ids: '10DE:20B7', check: true, root: tree }
  const json = JSON.stringify(params)
  const args = join(dir, 'args')
  writeFileSync(args, json)
  writeFileSync(join(dir, 'bom'), `\ufeff${json}`)
  const { check, ...rest } = params
  void check
  writeFileSync(join(dir, 'ansible'), JSON.stringify({ ...rest, _ansible_check_mode: true, _ansible_diff: false, _ansible_tmpdir: null, _ansible_verbosity: 0, _ansible_selinux_special_fs: ['nfs'], _ansible_version: '2.19' }))
  const first = node([script, json])
  const said = spoken(first)
  t.match(said, {
    changed: true, failed: false, module: 'trial', host: { name: 'node1', machine_id: '0123456789abcdef'.repeat(2), os: 'Testix 1' },
    ids: ['10de:20b7'], words: ['a', '\u00e9'], changes: [{ step: 'file', label: '/etc/vfiokit-trial.conf', before: '' }],
  })
  t.notOk('diff' in said)
  const before = snapshot(dir)
  for (const [name, ran] of Object.entries({
    'leading blanks': node([script, ` \n${json}`]),
    '-': node([script, '-'], { input: json }),
    '@-': node([script, '@-'], { input: json }),
    '@file': node([script, `@${args}`]),
    'args file': node([script, args]),
    'relative args file': node([script, 'args'], { cwd: dir }),
    'a BOM': node([script, join(dir, 'bom')]),
    "Ansible's args file": node([script, join(dir, 'ansible')]),
    "Ansible's marker": node([], { input: injected(script, params) }),
    "Ansible's marker beats arguments": node(['-', '{"greeting":"other"}'], { input: injected(script, params) }),
    'flags first': node([script, '--check', '--root', tree, JSON.stringify({ ...rest, root: undefined })]),
    'flags last': node([script, JSON.stringify({ ...rest, root: undefined }), `--root=${tree}`, '--check']),
    'flags that say the same': node([script, json, '--check', '--root', tree]),
  })) {
    t.equal(ran.stdout, first.stdout, name)
    t.equal(ran.stderr, '', name)
  }
  t.match(spoken(node([script, json, '--diff']))['diff'], [{ before: '', after: 'hi\na\n\u00e9\n' }])
  t.strictSame(spoken({ ...node([script, json, '--pretty']), stdout: first.stdout }), said)
  const pretty = node([script, json, '--pretty'])
  t.strictSame(JSON.parse(pretty.stdout), said)
  t.match(pretty.stdout, /^\{\n {2}"/)
  t.match(node([script, json, '--human', '--diff']).stdout, /^would change:\n  persistent  \/etc\/vfiokit-trial\.conf: new\n[^]*\n\+hi\n/)
  t.strictSame(snapshot(dir), before, 'check mode wrote nothing')
})

t.test('stdin is left alone unless it is asked for', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const tree = treeIn(dir)
  execFileSync('mkfifo', ['-m', '666', join(dir, 'fifo')])
  // Open for writing as well, so it never ends: reading it to its end would hang.
  const ran = asNobody(['sh', '-c', '"$0" "$@" <> "$FIFO"', process.execPath, script, '--root', tree, '--check'], {
    env: { ...process.env, FIFO: join(dir, 'fifo') },
  })
  t.match(JSON.parse(ran.stdout), { changed: true, failed: false })
  t.match(JSON.parse(node([script, '--root', tree, '--check'], { input: '{"nonsense":1}' }).stdout), { failed: false })
})

t.test('hostile values stay values in the marker', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const root = treeIn(dir)
  const hostile = [
    '*/ process.exit(3) /*', '`${process.exit(3)}`', "'); process.exit(3); //", '"); process.exit(3); //', '\\', '\\"', '//', '</script>', '<!--', '-->', '${x}', '\\u2028process.exit(3)',
    '\u00e9\u00ff', '\ud83d\ude00', MARKER.slice(2), '#<<INCLUDE_ANSIBLE_MODULE_COMMON>>', 'WANT_JSON',
  ]
  const said = spoken(node([], { input: injected(script, { words: hostile, root, check: true }) }))
  t.strictSame(said['words'], hostile)
  for (const character of ['\n', '\r', '\u2028', '\u2029', '\u0085', '\0']) {
    const refused = spoken(node([], { input: injected(script, { words: [`a${character}process.exit(3)`], root, check: true }) }))
    t.match(refused, { failed: true, error: { code: 'E_PARAMS', param: 'words' } })
  }
})

t.test('texts about the module', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const help = node([script, '--help', '{"nonsense'])
  t.match(help, { status: 0, stderr: '' })
  for (const part of ['greeting (str; default "hello")', 'Exit codes', '--check', 'wait (int; default 60)']) t.match(help.stdout, part)
  t.match(node([script, '--version']), { status: 0, stderr: '', stdout: /^trial \d+\.\d+\.\d+\n$/ })
  const schema = node([script, '--schema'])
  t.match(JSON.parse(schema.stdout), { title: 'trial', properties: { greeting: { type: 'string' }, check: { type: 'boolean' }, root: { default: '/' } }, additionalProperties: false })
  t.match(node([script, '--version', '--bogus']), { status: 2 })
})

t.test('a probe reads, judges and captures', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'), null, PROBE)
  const tree = treeIn(dir)
  const before = snapshot(tree)
  const good = spoken(node([script, '--root', tree]))
  t.match(good, { changed: false, failed: false, msg: 'ready', name: 'node1', notes: ['looked'], changes: [] })
  t.notOk('reboot_required' in good)
  const bad = node([script, '{"ready":false}', '--root', tree])
  t.match(spoken(bad), { failed: true, msg: 'not ready: reboot', error: { code: 'E_NOT_READY', hint: 'reboot', node: 'untouched' }, reboot_required: true, reboot_reasons: ['it says so'] })
  t.equal(bad.status, 1)
  t.match(node([script, '--help']).stdout, '--capture FILE')
  const file = join(dir, 'capture')
  t.match(spoken(node([script, '--root', tree, '--capture', file])), { changed: false, failed: false, msg: /captured 15 bytes/ })
  t.equal(readFileSync(file, 'utf8'), 'hostname=node1\n')
  t.equal(statSync(file).mode & 0o777, 0o600)
  t.match(spoken(node([script, '--root', tree, `--capture=${file}`])), { failed: true, error: { code: 'E_PARAMS' }, msg: /EEXIST.*does not exist yet/ })
  t.match(spoken(node([script, '--root', tree, '--capture', join(dir, 'no/where')])), { failed: true, error: { code: 'E_PARAMS' } })
  t.strictSame(snapshot(tree), before)
  t.notMatch(readFileSync(script, 'utf8'), /signalsByName|spawnSync/, 'and is bundled without what runs commands')
})

t.test('what acts at once must be meant', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'), null, MEANT)
  const tree = treeIn(dir)
  const without = node([script, '--root', tree])
  t.equal(without.status, 2)
  t.match(spoken(without), { error: { code: 'E_PARAMS' }, msg: /pass \{\} to mean it/ })
  for (const ran of [node([script, '{}', '--root', tree]), node([script, '-', '--root', tree], { input: '{}' })]) t.match(spoken(ran), { changed: false, failed: false })
})

t.test('for people: the same exit codes, everything on stdout, colour for terminals only', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const tree = treeIn(dir)
  const env = { PATH: process.env['PATH'], TERM: 'xterm', LANG: 'C' }
  const human = (json: string, more: Readonly<Record<string, string>> = {}) => asNobody([process.execPath, script, json, '--human', '--diff', '--root', tree], { env: { ...env, ...more } })
  t.match(human('{"greeting":"no"}'), { status: 2, stderr: '', stdout: 'FAILED: greeting is "no", expected something kinder\n\nE_PARAMS, node: untouched\n' })
  t.match(human('{"boom":true}'), { status: 1, stderr: '', stdout: /^FAILED: boom; this is a bug[^]*Error: boom\n/ })
  const check = '{"words":"a,b","check":true}'
  const plain = human(check)
  t.match(plain, { status: 0, stderr: '' })
  t.notMatch(plain.stdout, '\u001b', 'a pipe gets no colours')
  t.match(human(check, { FORCE_COLOR: '1' }).stdout, '\u001b[32m+hello\u001b[0m\n')
  for (const more of [{ FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }]) t.equal(human(check, more).stdout, plain.stdout, JSON.stringify(more))
  t.match(human(check, { COLUMNS: '40' }).stdout, plain.stdout.split('\n')[0])
  // What it does, what it takes, and what came of it, in this order and in one stream.
  t.match(human('{"words":"a,b"}'), { status: 0, stderr: '', stdout: /^\/etc\/vfiokit-trial\.conf \.\.\.( \d+ s)?\nlooking again \.\.\.( \d+ s)?\n\nchanged:\n[^]*Undo with:\n {2}passthrough_undo '\{"since": "[^"]+"\}'\n$/ })
  t.match(human('{"words":"a,b"}').stdout, /^nothing to do\n/)
})

t.test('colour on a terminal', { skip: spawnSync('script', ['--version']).status !== 0 && 'script(1) is not there' }, async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const tree = treeIn(dir)
  const onTerminal = (more: Readonly<Record<string, string>>) => asNobody(['script', '-qec', `"${process.execPath}" "${script}" --check --human --root "${tree}"`, '/dev/null'], { env: { PATH: process.env['PATH'], LANG: 'C', ...more } }).stdout
  t.match(onTerminal({ TERM: 'xterm' }), '\u001b[1mwould change:')
  for (const more of [{ TERM: 'dumb' }, { TERM: 'xterm', NO_COLOR: '1' }]) t.match(onTerminal(more), /^would change:\r\n/, JSON.stringify(more))
  t.match(asNobody(['script', '-qec', `"${process.execPath}" "${script}" --check --root "${tree}"`, '/dev/null'], { env: { PATH: process.env['PATH'], TERM: 'xterm' } }).stdout, /^\{.*\}\r\n$/, 'JSON is JSON, on a terminal too')
})

t.test('a bug is told as one, with its stack', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const said = spoken(node([script, '{"boom":true}', '--root', treeIn(dir)]))
  t.match(said, { failed: true, error: { code: 'E_INTERNAL' }, msg: /^boom; this is a bug/, exception: /Error: boom\n/ })
})

t.test('a reader that is gone stops nothing', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  for (const [name, command] of Object.entries({
    'closed pipe': '{ "$0" "$@"; echo $? > "$DIR/status"; } | exec true',
    'closed stdout': '"$0" "$@" >&-; echo $? > "$DIR/status"',
    'full device': '"$0" "$@" > /dev/full; echo $? > "$DIR/status"',
    'nothing open': '"$0" "$@" <&- >&- 2>&-; echo $? > "$DIR/status"',
  })) {
    const tree = treeIn(dir)
    writeFileSync(join(dir, 'args'), JSON.stringify({ root: tree, words: Array.from({ length: 20000 }, (_, at) => `word${at}`) }))
    const ran = asNobody(['sh', '-c', command, process.execPath, script, join(dir, 'args')], { env: { ...process.env, DIR: dir } })
    t.equal(ran.stderr, '', name)
    t.equal(readFileSync(join(dir, 'status'), 'utf8'), '0\n', name)
    t.ok(existsSync(join(tree, 'etc/vfiokit-trial.conf')), name)
    spawnSync('rm', ['-rf', tree])
  }
})

t.test('large results arrive whole, however slow the reader', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const words = Array.from({ length: 150000 }, (_, at) => `word${at}`)
  writeFileSync(join(dir, 'args'), JSON.stringify({ words, check: true, diff: true, root: treeIn(dir) }))
  const ran = asNobody(['sh', '-c', '"$0" "$@" | { sleep 0.3; cat; }', process.execPath, script, join(dir, 'args')])
  t.equal(JSON.parse(ran.stdout).words.length, words.length)
})

t.test('with or without a package.json, of either kind', async (t) => {
  const dir = sandbox(t)
  const tree = treeIn(dir)
  for (const [name, packageJson] of Object.entries({ none: null, module: '{"type":"module"}', commonjs: '{"type":"commonjs"}', empty: '{}' })) {
    const script = await trialIn(join(dir, name), packageJson)
    t.match(spoken(node([script, '{"words":"a"}', '--check', '--root', tree])), { changed: true, words: ['a'] }, name)
  }
})
