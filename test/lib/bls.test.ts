import t from 'tap'
import { argsIn, grant } from '../../lib/arg-text.ts'
import { isRescue, parseBls, withOptions } from '../../lib/bls.ts'
import { fulfil, satisfied, tokenise } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { random } from './random.ts'

const ENTRY = 'title Rocky Linux (5.14.0) 9.4\nversion 5.14.0\nlinux /vmlinuz-5.14.0\ninitrd /initramfs-5.14.0.img $tuned_initrd\noptions root=/dev/sda1 ro $tuned_params\n# options are above\ngrub_users $grub_users\n'

t.test('an entry is read by its keys', async t => {
  t.match(parseBls(ENTRY), { title: 'Rocky Linux (5.14.0) 9.4', version: '5.14.0', linux: '/vmlinuz-5.14.0', initrds: ['/initramfs-5.14.0.img'], options: 'root=/dev/sda1 ro $tuned_params' })
  t.match(parseBls('options a\r\n\toptions\tb  \ntitle x\ntitle y\ninitrd /a\ninitrd /b\n'), { options: 'a', title: 'x', initrds: ['/a', '/b'] }, 'of a repeated key the first, as GRUB does')
  t.equal(parseBls('optionsx c\noptions a\rb\n').options, 'a\rb', 'a line ends at its newline, a key at a blank or tab')
  t.equal(isRescue(parseBls('version 0-rescue-0123\n')), true)
  t.equal(isRescue(parseBls(ENTRY)), false)
})

t.test('new options change nothing else, whatever the text', async t => {
  const { list, pick, below } = random(3)
  const LINES = ['title x\n', 'options root=1 ro\n', 'options\tquiet  \n', '# comment\n', '\n', 'initrd /a $b\n', ' options c\r\n', 'optionsx y\n', 'options']
  for (let round = 0; round < 2000; round++) {
    const text = list(6, () => pick(LINES)).join('')
    const { options } = parseBls(text)
    if (withOptions(text, options) !== text) t.fail(JSON.stringify(text))
    const then = pick(['x=1', 'a b', `n${below(9)}`])
    const out = withOptions(text, then)
    if (options === '' ? out !== text : parseBls(out).options !== then) t.fail(JSON.stringify({ text, then, out }))
    if (withOptions(out, options) !== text) t.fail(JSON.stringify({ text, out }))
  }
  t.equal(withOptions('options a\noptions b\n', 'c'), 'options c\noptions b\n')
  for (const none of ['title x', 'options\noptions b\n']) t.equal(withOptions(none, 'a'), none, 'GRUB stops reading at a line without a value')
})

t.test('wishes granted in a text give the tokens that they give in a list, and keep untouched bytes', async t => {
  const { list, pick } = random(11)
  const WISHES: readonly ArgWish[] = [
    { kind: 'flags', key: 'intel_iommu', has: 'on', lacks: ['off'] }, { kind: 'list', key: 'modprobe.blacklist', items: ['nouveau'] },
    { kind: 'token', token: 'audit=1' }, { kind: 'absent', token: 'quiet' }, { kind: 'list', key: 'vfio-pci.ids', items: [], without: ['10de:1'] },
  ]
  const TOKENS = ['root=1', 'ro', 'quiet', 'intel_iommu=off', 'intel_iommu=sm_on', 'iommu=pt', 'modprobe.blacklist=a,b', 'audit=0', 'console=tty0', '$tuned_params', 'dyndbg="file x +p"', 'vfio-pci.ids=10de:1,10de:2', '--', 'vfio_pci.ids=10de:1']
  for (let round = 0; round < 3000; round++) {
    const text = list(7, () => pick(TOKENS) + pick([' ', '  ', '\t'])).join('') + list(3, () => pick(TOKENS)).join(' ')
    const wishes = list(3, () => pick(WISHES))
    const out = grant(text, wishes)
    const before = tokenise(text)
    const expected = fulfil(before, wishes).tokens
    if (JSON.stringify([...tokenise(out)].sort()) !== JSON.stringify([...expected].sort())) t.fail(JSON.stringify({ text, wishes, out, expected }))
    for (const wish of wishes) if (wishes.length === 1 && !satisfied(tokenise(out), wish)) t.fail(JSON.stringify({ text, wish, out }))
    if (wishes.every(wish => satisfied(before, wish)) && out !== text) t.fail(`touched without need: ${JSON.stringify({ text, out })}`)
  }
  t.equal(grant('root=1  ro\tintel_iommu=off quiet ', [WISHES[0] ?? { kind: 'absent', token: 'x' }]), 'root=1  ro quiet intel_iommu=on')
  t.equal(grant('root=1 quiet\n', [{ kind: 'token', token: 'audit=1' }]), 'root=1 quiet audit=1\n')
  t.equal(grant('root=1  #b audit=1', [{ kind: 'token', token: 'audit=1' }]), 'root=1  audit=1 #b audit=1', 'before what GRUB takes for a comment')
  t.equal(grant('# why\nroot=1\n', [{ kind: 'token', token: 'audit=1' }], true), '# why\nroot=1 audit=1\n', 'which a line of its own is not')
  t.equal(grant('root=1 -- single', [{ kind: 'token', token: 'audit=1' }]), 'root=1 audit=1 -- single')
})

t.test('in a text of lines nothing in a comment counts, wherever comments stand', async t => {
  const { list, pick } = random(12)
  const words = ['root=/dev/sda1', 'ro', 'iommu=off', 'intel_iommu=off', 'modprobe.blacklist=a', 'modprobe.blacklist=nouveau', 'quiet', 'console=ttyS0']
  const wishes: readonly ArgWish[] = [{ kind: 'flags', key: 'iommu', has: 'pt', lacks: ['off'] }, { kind: 'list', key: 'modprobe.blacklist', items: ['nouveau'] }, { kind: 'token', token: 'audit=1' }, { kind: 'row', key: 'console', tokens: ['console=ttyS0', 'console=tty0'] }]
  const comments = (text: string): readonly string[] => text.split('\n').filter(row => row.trimStart().startsWith('#'))
  const others = (tokens: readonly string[]): readonly string[] => tokens.filter(token => !/^(?:iommu|modprobe\.blacklist|audit|console)=/.test(token))
  const wrong: string[] = []
  for (let n = 0; n < 3000; n++) {
    const rows = list(4, () => pick(['# ', '', '', '  ']) + list(4, () => pick(words)).join(pick([' ', '  '])))
    const text = rows.join('\n') + pick(['\n', ''])
    const then = grant(text, wishes, true)
    const now = argsIn(then)
    const told = `${JSON.stringify(text)} -> ${JSON.stringify(then)}`
    if (!wishes.every(wish => satisfied(now, wish))) wrong.push(`lacks ${told}`)
    if (grant(then, wishes, true) !== then) wrong.push(`not settled ${told}`)
    if (comments(then).join('\n') !== comments(text).join('\n')) wrong.push(`comments ${told}`)
    if (others(now).join(' ') !== others(argsIn(text)).join(' ')) wrong.push(`others ${told}`)
  }
  t.same(wrong.slice(0, 5), [])
})
