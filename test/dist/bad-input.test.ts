// Bad input of every kind, to the trial module and to every finished one: exit 2, one JSON line, nothing touched.
import { execFileSync } from 'child_process'
import { mkdirSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { distModules, node, own, sandbox, snapshot, spoken, treeIn, trialIn } from './sandbox.ts'
import type { SpawnHow } from './sandbox.ts'

interface Bad {
  readonly args: readonly string[]
  readonly how?: SpawnHow
  /** What the message must name. */
  readonly says?: RegExp
  readonly param?: string
}

const BIG = 4 * 1024 * 1024 + 1

/** Wrong in every module. `dir` holds the files that some of them name. */
function badInput(dir: string): readonly Bad[] {
  const json = (text: string, says: RegExp, param?: string): Bad => ({ args: [text], says, ...(param === undefined ? {} : { param }) })
  const control = ['\\u0000', '\\t', '\\n', '\\r', '\\u001b', '\\u007f', '\\u0080', '\\u009f', '\\u2028', '\\u2029', '\\ufffd', '\\ud800']
  const file = (name: string, says: RegExp): readonly Bad[] => [{ args: [join(dir, name)], says }, { args: [`@${join(dir, name)}`], says }]
  return [
    json('{"nonsense_key":1}', /"nonsense_key" is not a parameter.*known are.*check/, 'nonsense_key'),
    json('{"chek":true}', /did you mean check\?/, 'chek'),
    json('[]', /parameters are a list, expected a JSON object/),
    json('[{"check":true}]', /parameters are a list/),
    json('{', /not JSON.*line 1, column 2/),
    json("{'check':true}", /double quotes/),
    json('{"check":true,}', /not JSON/),
    json('{} {}', /not JSON/),
    json('{"check":true,"check":false}', /"check" twice/, 'check'),
    json('{"check":true,"\\u0063heck":true}', /"check" twice/, 'check'),
    json('{"__proto__":{"check":true}}', /"__proto__"/, '__proto__'),
    json('{"constructor":1}', /"constructor"/, 'constructor'),
    json('{"x":[{"prototype":1}]}', /"prototype"/, 'prototype'),
    json('{"check":"maybe"}', /check is "maybe", expected true or false/, 'check'),
    json('{"check":2}', /check is the number 2/, 'check'),
    json('{"diff":[]}', /diff is a list/, 'diff'),
    json('{"wait":"soon"}', /wait is "soon", expected a whole number/, 'wait'),
    json('{"wait":1.5}', /wait is the number 1.5/, 'wait'),
    json('{"wait":-1}', /wait/, 'wait'),
    json('{"wait":1e400}', /wait is the number Infinity/, 'wait'),
    json('{"root":"relative"}', /root is "relative", expected an absolute path/, 'root'),
    json('{"root":"/a/../b"}', /root/, 'root'),
    json('{"root":60}', /quote it/, 'root'),
    json('{"root":"/does/not/exist"}', /root is "\/does\/not\/exist", which is no directory/, 'root'),
    json('{"_ansible_check_mode":"perhaps"}', /check/),
    ...control.flatMap((escape) => [json(`{"root":"/a${escape}"}`, /root holds the character U\+/, 'root'), json(`{"a${escape}":1}`, /key holds the character U\+/)]),
    json(`{"check":${'['.repeat(64)}${']'.repeat(64)}}`, /deeper than 64/),
    { args: ['-'], how: { input: '' }, says: /stdin is empty/ },
    { args: ['@-'], how: { input: 'nonsense' }, says: /stdin is not JSON/ },
    { args: ['-'], how: { input: 'null' }, says: /parameters are null, expected a JSON object/ }, { args: ['@-'], how: { input: '"ids"' }, says: /parameters are "ids"/ },
    { args: ['-'], how: { input: Buffer.from('{"check":"\xff"}', 'latin1') }, says: /stdin is not valid UTF-8/ },
    { args: ['-'], how: { input: Buffer.from('\ufeff{"check":true}', 'utf16le') }, says: /not valid UTF-8/ },
    { args: ['-'], how: { input: `{"check":"${'x'.repeat(BIG)}"}` }, says: /larger than 4 MiB/ },
    ...file('missing', /there is no file/), ...file('dir', /not a regular file/), ...file('fifo', /not a regular file/),
    ...file('empty', /is empty/), ...file('large', /larger than 4 MiB/), ...file('latin1', /not valid UTF-8/),
    { args: ['/dev/null'], says: /not a regular file/ }, { args: ['@'], says: /argument is "@"/ }, { args: [''], says: /argument is ""/ },
    { args: ['check=true'], says: /there is no file "check=true", expected JSON/ },
    { args: ['--chek'], says: /"--chek" is not a flag \(did you mean --check\?\)/ }, { args: ['-x'], says: /"-x" is not a flag/ },
    { args: ['--'], says: /"--" is not a flag/ }, { args: ['--check=yes'], says: /not a flag/ },
    { args: ['{}', '{}'], says: /expected one at most/ }, { args: ['--root'], says: /--root has no value/ }, { args: ['{}', '--root='], says: /--root has no value/ },
    { args: ['--root', 'here', '{}'], says: /root is "here", expected an absolute path/, param: 'root' },
    { args: ['{"root":"/usr"}', '--root', '/'], says: /root is "\/usr" in the parameters and "\/" in --root/, param: 'root' },
  ]
}

function filesIn(dir: string): void {
  mkdirSync(join(dir, 'dir'))
  execFileSync('mkfifo', ['-m', '666', join(dir, 'fifo')])
  writeFileSync(join(dir, 'empty'), '')
  writeFileSync(join(dir, 'large'), `{"check":"${'x'.repeat(BIG)}"}`)
  writeFileSync(join(dir, 'latin1'), Buffer.from('{"check":"\xff"}', 'latin1'))
}

t.test('the trial module', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const tree = treeIn(dir)
  filesIn(dir)
  const before = snapshot(dir)
  const own: readonly Bad[] = [
    { args: ['{"greeting":60}'], says: /greeting is the number 60, expected a string such as "hello": quote it/, param: 'greeting' },
    { args: ['{"words":["a",5]}'], says: /words\[1\] is the number 5/, param: 'words' },
    { args: ['{"ids":"10de"}'], says: /ids\[0\] is "10de", expected a PCI id such as "10de:20b7"/, param: 'ids' },
    { args: ['{"iommu":"perhaps"}'], says: /iommu is "perhaps", expected one of auto, on, off/, param: 'iommu' },
    { args: ['{"count":10}'], says: /count is the number 10, expected a whole number from 1 to 9/, param: 'count' },
    { args: ['{"greeting":"no"}'], says: /greeting is "no"/, param: 'greeting' },
  ]
  for (const { args, how, says, param } of [...badInput(dir), ...own]) {
    const named = args.some((arg) => arg.includes('root'))
    const said = spoken(node([script, ...args, ...(named ? [] : ['--root', tree])], how ?? {}))
    t.match(said, { changed: false, failed: true, error: { code: 'E_PARAMS', node: 'untouched' } }, args.join(' ').slice(0, 80))
    if (says !== undefined) t.match(said['msg'], says)
    if (param !== undefined) t.equal(Object(said['error']).param, param)
  }
  t.strictSame(snapshot(dir), before, 'nothing was touched')
  t.equal(node([script, '{"nonsense":1}', '--root', tree]).status, 2)
})

t.test('whatever else is wrong, the host is the one of the root that is named', async (t) => {
  const dir = sandbox(t)
  const script = await trialIn(join(dir, 'dist'))
  const root = treeIn(dir)
  const hostOf = (raw: object, ...args: readonly string[]) => spoken(node([script, JSON.stringify(raw), ...args]))['host']
  const named = hostOf({}, '--root', root, '--check')
  t.match(spoken(node([script, JSON.stringify({ root: `${root}/` }), '--root', root, '--check'])), { failed: false }, 'one tree, spelt in two ways')
  t.match(named, { name: 'node1', os: 'Testix 1' })
  for (const wrong of [{ nonsense: 1 }, { greeting: 60 }, { _ansible_check_mode: 'perhaps' }, { wait: -1 }]) {
    t.strictSame(hostOf({ ...wrong, root }), named, JSON.stringify(wrong))
    t.strictSame(hostOf({ ...wrong, root: `${root}//.` }), named)
  }
  for (const unusable of ['here', '/does/not/exist', `${root}/../tree`, 60, {}, []]) t.strictSame(hostOf({ root: unusable }), {}, `a root that is ${JSON.stringify(unusable)} has no host, and this machine is not it`)
  t.strictSame(hostOf({}, '--root', 'here'), {})
  t.strictSame(hostOf({ nonsense: 1, root: null }), hostOf({ nonsense: 1 }))
})

t.test('every finished module', async (t) => {
  const dir = sandbox(t)
  const tree = treeIn(dir)
  filesIn(dir)
  own(tree)
  const before = snapshot(dir)
  // They share what reads input, so each gets a fifth of the list, and all of them together the whole.
  for (const [turn, { name, path }] of distModules().entries()) {
    for (const { args, how } of badInput(dir).filter((_, at) => at % 5 === turn % 5)) {
      const named = args.some((arg) => arg.includes('root'))
      const ran = node([path, ...args, ...(named ? [] : ['--root', tree])], how ?? {})
      t.match(spoken(ran), { module: name, changed: false, failed: true, error: { code: 'E_PARAMS' } }, `${name} ${args.join(' ').slice(0, 60)}`)
      if (ran.status !== 2) t.equal(ran.status, 2)
    }
  }
  t.strictSame(snapshot(dir), before, 'nothing was touched')
})
