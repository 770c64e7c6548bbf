import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import { random } from './random.ts'
import { firstFor, installOf, keptOut, matches, MODPROBE_DIRS, parameterOf, parameters, parseModprobe, preModules, readModprobe } from '../../lib/modprobe.ts'
import type { Directive } from '../../lib/modprobe.ts'

const MODPROBE = ['/usr/sbin/modprobe', '/sbin/modprobe'].find(file => fs.existsSync(file))
const KERNEL = '6.1.0-test'

/** What `modprobe --showconfig` prints, one group of commands after the other. */
function shown(config: readonly Directive[]): string[] {
  const of = (command: Directive['command'], text: (one: Directive) => string): string[] =>
    config.filter(one => one.command === command).map(one => `${command} ${text(one)}`)
  return [
    ...of('blacklist', one => one.name),
    ...of('install', one => `${one.name} ${one.rest}`),
    ...of('remove', one => `${one.name} ${one.rest}`),
    ...of('alias', one => `${one.name} ${one.rest}`),
    ...of('options', one => `${one.name} ${one.rest}`),
  ]
}

/** kmod's own view of a tree: the same directories, in the same order. Softdeps apart: it prints them without the blank before post:. */
function asked(root: string): { readonly lines: string[]; readonly softdeps: string[] } {
  const argv = MODPROBE_DIRS.flatMap(dir => ['-C', root + dir])
  const ran = spawnSync(MODPROBE ?? '', [...argv, '-d', root, '-S', KERNEL, '--showconfig'], { encoding: 'latin1' })
  const lines = (ran.stdout.split('\n# End of configuration files')[0] ?? '').split('\n').filter(line => line !== '')
  return { lines: lines.filter(line => !line.startsWith('softdep ')), softdeps: lines.filter(line => line.startsWith('softdep ')) }
}

function put(root: string, file: string, text: string): void {
  fs.mkdirSync(path.dirname(root + file), { recursive: true })
  fs.writeFileSync(root + file, text, 'latin1')
}

const WORDS = ['vfio-pci', 'vfio_pci', 'nouveau', 'nvidia-drm', 'snd_hda_intel', 'pci:v000010DEd*sv[0-9]*-x', 'a]b', 'a[b', 'x[-]y-z']
const RESTS = ['ids=10de:20b7', 'ids=10de:20b7,10de:1aef disable_vga=1', '/bin/false', 'pre: vfio-pci', 'post: a pre: b-c  d', 'x="a  b"', '\ta\tb ', 'q\\uote', '']
const COMMANDS = ['options', 'options', 'softdep', 'blacklist', 'install', 'alias', 'remove', 'include', 'nonsense', '#', ' # x', '']
const ENDS = ['\n', '\n', '\n', '\\\n', '\r\n', ' \\\n', '\n\n']
const NAMES = ['a.conf', 'vfio.conf', 'zz-site.conf', 'm.conf', 'n.conf', 'README', '.hidden.conf', '.conf', 'x.conf.bak', 'Z.conf']

t.test('reads random trees as the real modprobe does', async t => {
  if (MODPROBE === undefined) return void t.pass('no modprobe here to ask')
  const root = t.testdir({})
  const none = asked(root).lines
  for (let seed = 1; seed <= 120; seed++) {
    const { below, pick } = random(seed)
    const tree = path.join(root, String(seed))
    for (let file = 0; file < 5; file++) {
      let text = ''
      for (let line = 0; line < 6; line++) text += `${pick(['', '', ' ', '\t'])}${pick(COMMANDS)}${pick([' ', '\t', '  '])}${pick(WORDS)}${pick([' ', ' ', '\t', '  '])}${pick(RESTS)}${pick(ENDS)}`
      // No backslash as the very last byte: kmod before 34 makes the byte 0xff of it.
      put(tree, `${pick(MODPROBE_DIRS)}/${pick(NAMES)}`, below(2) === 0 ? text : text.replace(/[\s\\]+$/, ''))
    }
    put(tree, `/lib/modules/${KERNEL}/modules.softdep`, 'softdep nouveau pre: own\n')
    put(tree, '/usr/lib/modprobe.d/off.conf', 'blacklist off\n')
    if (below(2) === 0) {
      fs.mkdirSync(`${tree}/run/modprobe.d`, { recursive: true })
      fs.symlinkSync('/dev/null', `${tree}/run/modprobe.d/off.conf`)
    }
    const config = readModprobe(openHost({ root: tree }), KERNEL)
    const real = asked(tree)
    t.same(shown(config), real.lines.filter(line => !none.includes(line)), `seed ${seed}`)
    // What it prints of a pre: behind a post: is not what it does (kmod_config_softdep_get_plain copies the words as they lie in memory).
    if (config.some(one => one.command === 'softdep' && /post:.*pre:/s.test(one.rest))) continue
    const softdeps = config.filter(one => one.command === 'softdep').map(one => `${one.name} ${preModules(one).join(' ')}`)
    t.same(softdeps, real.softdeps.map(line => {
      const found = /^softdep (\S+) (?:pre: (.*?))?(?:post: .*)?$/.exec(line)
      return `${found?.[1]} ${(found?.[2] ?? '').trim().replace(/-/g, '_')}`
    }), `softdeps of seed ${seed}`)
  }
})

t.test('says where a line stands', async t => {
  const [first, second] = parseModprobe('# a\\\noptions x y=1\noptions x \\\n  y=2\n\nblacklist z', '/etc/modprobe.d/a.conf')
  t.match(first, { command: 'options', rest: '  y=2', line: 3, lines: 2 }, 'a comment is continued too')
  t.match(second, { command: 'blacklist', name: 'z', rest: '', line: 6, lines: 1 })
})

t.test('the last value of a parameter wins, the first softdep and install line do', async t => {
  const root = t.testdir({})
  put(root, '/etc/modprobe.d/b.conf', 'options vfio-pci ids=1:2 disable_vga=1\noptions vfio_pci ids="3:4"\n')
  put(root, '/usr/lib/modprobe.d/a.conf', 'options vfio-pci ids=9:9\nsoftdep nou* pre: x-y post: vfio-pci\nblacklist nvidia\n')
  put(root, '/usr/lib/modprobe.d/b.conf', 'options vfio-pci ids=hidden\n')
  put(root, '/etc/modprobe.d/c.conf', 'softdep nouveau pre: vfio-pci\ninstall amdgpu /bin/false\ninstall radeon /sbin/modprobe x; true\n')
  const config = readModprobe(openHost({ root }))
  t.match(parameterOf(config, 'vfio_pci', 'ids'), { value: '3:4', from: { path: '/etc/modprobe.d/b.conf', line: 2 } })
  t.equal(parameterOf(config, 'vfio_pci', 'disable_vga')?.value, '1')
  t.equal(parameterOf(config, 'vfio_pci', 'nothing'), null)
  t.same(preModules(firstFor(config, 'softdep', 'nouveau') ?? t.fail('none') as never), ['x_y'])
  t.equal(firstFor(config, 'softdep', 'i915'), null)
  t.match(keptOut(config, 'nvidia'), { command: 'blacklist' })
  t.match(keptOut(config, 'amdgpu'), { command: 'install' })
  t.equal(keptOut(config, 'radeon'), null)
})

t.test('an install line counts as long as no softdep brings a module along', async t => {
  const of = (text: string) => parseModprobe(`install nvidia /bin/false\n${text}`, '/etc/modprobe.d/a.conf')
  for (const [softdep, counts] of [
    ['', true], ['softdep nouveau post: nvidia-uvm\n', true], ['softdep nvidia post: nvidia-uvm nvidia-drm\n', false], ['softdep nv* pre: vfio-pci\n', false],
    // nvidia's own, since 570: one word with a comma, which is no module's name.
    ['softdep nvidia pre: ecdh_generic,ecdsa_generic\n', true],
    // No keyword, or one that a blank too many spoils: the line names nothing to load.
    ['softdep nvidia vfio-pci\n', true], ['softdep nvidia  pre: vfio-pci\n', true], ['softdep nvidia  pre: nouveau post: vfio-pci\n', false],
  ] as const) {
    t.equal(installOf(of(softdep), 'nvidia')?.rest, counts ? '/bin/false' : undefined, softdep)
    t.equal(keptOut(of(softdep), 'nvidia')?.command, counts ? 'install' : undefined, softdep)
    if (MODPROBE === undefined) continue
    const root = t.testdir({ lib: { modules: { [KERNEL]: { 'nvidia.ko': '', 'nvidia-uvm.ko': '', 'nvidia-drm.ko': '', 'vfio-pci.ko': '' } } }, conf: { 'a.conf': `install nvidia /bin/false\n${softdep}` } })
    spawnSync(MODPROBE.replace('modprobe', 'depmod'), ['-b', root, KERNEL])
    const { stdout } = spawnSync(MODPROBE, ['-C', `${root}/conf`, '-d', root, '-S', KERNEL, '-n', '-v', 'nvidia'], { encoding: 'latin1' })
    t.equal(/^install \/bin\/false/m.test(stdout), counts, `modprobe: ${softdep}`)
  }
})

t.test('takes parameter strings apart as the kernel does', async t => {
  t.same(parameters(' a-b=1 c  "d=x y" e="p q" f=r"s t"\r'), [
    { name: 'a_b', value: '1' }, { name: 'c', value: null }, { name: 'd', value: 'x y' }, { name: 'e', value: 'p q' }, { name: 'f', value: 'r"s t"' },
  ])
})

t.test('patterns as fnmatch(3) has them', async t => {
  for (const [pattern, name, fits] of [
    ['nou*', 'nouveau', true], ['nou?eau', 'nouveau', true], ['*', '', true], ['', '', true], ['a', '', false], ['', 'a', false], ['*a*b', 'xaxbxb', true], ['*a*b', 'xaxbxc', false], ['[0-9]x', '7x', true],
    ['[!0-9]x', '7x', false], ['[^0-9]x', 'ax', true], ['[]x]', ']', true], ['[!]x]', ']', false], ['[z-a]', 'm', false], ['[!z-a]', 'm', true], ['[a-]', '-', true], ['[', '[', true], ['[a', '[a', true], ['a.c', 'abc', false], ['pci:v*d[0-9]*', 'pci:v10ded20b7', true],
  ] as const) t.equal(matches(pattern, name), fits, `${pattern} ${name}`)
  t.equal(matches('*a'.repeat(40), `${'a'.repeat(3000)}b`), false, 'and soon')
})
