import { execFileSync } from 'child_process'
import { writeFileSync } from 'fs'
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { readCommandLine, readInput, splitAnsibleKeys } from '../../lib/input.ts'
import { MAX_BYTES } from '../../lib/json.ts'

function line(...argv: string[]) {
  return readCommandLine(argv, ['root'])
}

function refusal(source: string | undefined, injected?: string): string {
  try {
    readInput(source, injected)
  } catch (error) {
    if (error instanceof Stop && error.code === 'E_PARAMS') return error.message
    throw error
  }
  return 'taken'
}

t.test('flags stand anywhere; what is none is the source', async (t) => {
  const words = ['--check', '{"a":1}', '--root', '/tree', '--human']
  for (let turn = 0; turn < words.length; turn++) {
    const turned = turn === 2 || turn === 3 ? words : [...words.slice(turn), ...words.slice(0, turn)]
    const found = line(...(turned[turned.length - 1] === '--root' ? words : turned))
    t.strictSame([...found.switches].sort(), ['check', 'human'])
    t.match(found, { root: '/tree', source: '{"a":1}' })
    t.equal(found.problem, undefined)
  }
  t.match(line('--root=/a=b'), { root: '/a=b' })
  t.match(line('--root', '/a', '--root=/a'), { root: '/a' })
  t.match(line('-'), { source: '-' })
  t.strictSame(line().source, undefined)
  t.equal(line('').source, '', 'an empty argument is one')
})

t.test('what is wrong with a command line is told, not thrown', async (t) => {
  for (const [argv, message] of [
    [['--chek'], /"--chek" is not a flag \(did you mean --check\?\)/],
    [['-c'], /"-c" is not a flag/],
    [['--'], /"--" is not a flag/],
    [['--check=1'], /"--check=1" is not a flag/],
    [['--capture', 'x'], /"--capture" is not a flag/],
    [['--root'], /--root has no value/],
    [['--root='], /--root has no value/],
    [['--root', '/a', '--root', '/b'], /--root is given twice/],
    [['{}', '{}'], /found the arguments "{}" and "{}", expected one at most/],
  ] as const) t.match(line(...argv, '--pretty').problem, message)
  t.ok(line('--pretty', '--bogus').switches.has('pretty'), 'and the other flags still count')
})

t.test('a switch of some modules only', async (t) => {
  t.strictSame([...readCommandLine(['--metrics'], ['root'], ['metrics']).switches], ['metrics'])
  t.match(readCommandLine(['--metric'], ['root'], ['metrics']).problem, /did you mean --metrics\?.*, --metrics, --root$/)
  t.match(line('--metrics').problem, /"--metrics" is not a flag(?!.*--metrics.*--metrics)/)
})

t.test('the first match wins', async (t) => {
  const dir = t.testdir({ 'args.json': '{"from":"file"}', '{odd}': '{"from":"odd"}', '[x]': '{}' })
  t.strictSame(readInput(undefined, undefined), undefined)
  t.match(readInput('-', '{"from":"ansible"}'), { from: 'ansible' }, 'the marker before everything')
  t.match(readInput('{"from":"argument"}', undefined), { from: 'argument' })
  t.match(readInput(' \n [1]', undefined), [1])
  t.match(readInput(`${dir}/args.json`, undefined), { from: 'file' })
  t.match(readInput(`@${dir}/args.json`, undefined), { from: 'file' })
  t.match(readInput(`${dir}/{odd}`, undefined), { from: 'odd' })
  t.match(refusal('{odd}'), /the argument is not JSON/, 'what starts like JSON is JSON')
})

t.test('only regular files of some size are read', async (t) => {
  const dir = t.testdir({ empty: '', blank: ' \n', dir: {}, link: t.fixture('symlink', 'good'), good: '{}', bom: '\ufeff{"a":1}' })
  execFileSync('mkfifo', [`${dir}/fifo`])
  writeFileSync(`${dir}/large`, Buffer.alloc(MAX_BYTES + 1, 0x20))
  writeFileSync(`${dir}/latin1`, Buffer.from('{"a":"\xe9"}', 'latin1'))
  for (const [name, message] of [
    ['empty', /is empty, expected a JSON object/], ['blank', /is empty/], ['dir', /not a regular file/], ['fifo', /not a regular file.*pass -/],
    ['large', /empty|larger than 4 MiB/], ['latin1', /not valid UTF-8/], ['missing', /there is no file ".*missing", expected JSON such as/], ['good/x', /cannot read \(ENOTDIR\)/],
  ] as const) {
    t.match(refusal(`${dir}/${name}`), message)
    t.match(refusal(`@${dir}/${name}`), message)
  }
  t.strictSame(Object.keys(Object(readInput(`${dir}/link`, undefined))), [])
  t.match(readInput(`${dir}/bom`, undefined), { a: 1 })
  writeFileSync(`${dir}/large`, `{"a":"${'x'.repeat(MAX_BYTES)}"}`)
  t.match(refusal(`${dir}/large`), /larger than 4 MiB/)
  for (const source of ['', '@', 'ids=10de:20b7', '/dev/null', '/dev/zero', 'a\0b']) t.not(refusal(source), 'taken', JSON.stringify(source))
})

t.test("Ansible's own keys are set apart, whatever they are", async (t) => {
  const { params, ansible } = splitAnsibleKeys({ ids: ['a'], _ansible_check_mode: true, _ansible_future: { x: [1] } })
  t.strictSame(Object.entries(Object(params)), [['ids', ['a']]])
  t.strictSame(Object.entries(ansible), [['_ansible_check_mode', true], ['_ansible_future', { x: [1] }]])
  for (const other of [[1], null, 'x', 5]) t.strictSame(splitAnsibleKeys(other).params, other)
})
