import t from 'tap'
import { grant, grantAll } from '../../lib/arg-text.ts'
import { isRescue, optionPlaces, parseBls, withOptions } from '../../lib/bls.ts'
import { fulfil, satisfied, tokenise } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { random } from './random.ts'

const ENTRY = 'title Rocky Linux (5.14.0) 9.4\nversion 5.14.0\nlinux /vmlinuz-5.14.0\ninitrd /initramfs-5.14.0.img $tuned_initrd\noptions root=/dev/sda1 ro $tuned_params\n# options are above\ngrub_users $grub_users\n'

t.test('an entry is read by its keys', async t => {
  t.match(parseBls(ENTRY), { title: 'Rocky Linux (5.14.0) 9.4', version: '5.14.0', linux: '/vmlinuz-5.14.0', initrds: ['/initramfs-5.14.0.img'], options: 'root=/dev/sda1 ro $tuned_params' })
  t.equal(parseBls('options a\r\n\toptions\tb  \n').options, 'a b')
  t.equal(parseBls('options a\rb\noptions\xa0c\n').options, 'a\rb', 'a line ends at its newline, a key at a blank or tab')
  t.equal(isRescue(parseBls('version 0-rescue-0123\n')), true)
  t.equal(isRescue(parseBls(ENTRY)), false)
})

t.test('new options change nothing else, whatever the text', async t => {
  const { list, pick, below } = random(3)
  const LINES = ['title x\n', 'options root=1 ro\n', 'options\tquiet  \n', '# comment\n', '\n', 'initrd /a $b\n', ' options c\r\n', 'optionsx y\n', 'options']
  for (let round = 0; round < 2000; round++) {
    const text = list(6, () => pick(LINES)).join('')
    const places = optionPlaces(text)
    const now = places.map(([start, end]) => text.slice(start, end))
    if (places.length > 0 && withOptions(text, now) !== text) t.fail(JSON.stringify(text))
    const then = places.map(() => pick(['x=1', 'a b', `n${below(9)}`]))
    const out = withOptions(text, then)
    if (places.length > 0 && parseBls(out).options !== then.join(' ')) t.fail(JSON.stringify({ text, then, out }))
    if (places.length > 0 && now.every(options => options !== '') && withOptions(out, now) !== text) t.fail(JSON.stringify({ text, out }))
  }
  t.equal(withOptions('title x', ['a']), 'title x\noptions a\n')
})

t.test('wishes granted in a text give the tokens that they give in a list, and keep untouched bytes', async t => {
  const { list, pick } = random(11)
  const WISHES: readonly ArgWish[] = [
    { kind: 'flags', key: 'intel_iommu', has: 'on', lacks: ['off'] }, { kind: 'list', key: 'modprobe.blacklist', items: ['nouveau'] },
    { kind: 'token', token: 'audit=1' }, { kind: 'absent', token: 'quiet' }, { kind: 'list', key: 'vfio-pci.ids', items: [], without: ['10de:1'] },
  ]
  const TOKENS = ['root=1', 'ro', 'quiet', 'intel_iommu=off', 'intel_iommu=sm_on', 'iommu=pt', 'modprobe.blacklist=a,b', 'audit=0', 'console=tty0', '$tuned_params', 'dyndbg="file x +p"', 'vfio-pci.ids=10de:1,10de:2', '--', 'vfio_pci.ids=10de:1']
  for (let round = 0; round < 3000; round++) {
    const texts = [list(7, () => pick(TOKENS) + pick([' ', '  ', '\t'])).join(''), list(3, () => pick(TOKENS)).join(' ')]
    const wishes = list(3, () => pick(WISHES))
    const out = grantAll(texts, wishes)
    const before = texts.flatMap(tokenise)
    const expected = fulfil(before, wishes).tokens
    if (JSON.stringify([...out.flatMap(tokenise)].sort()) !== JSON.stringify([...expected].sort())) t.fail(JSON.stringify({ texts, wishes, out, expected }))
    for (const wish of wishes) if (wishes.length === 1 && !satisfied(out.flatMap(tokenise), wish)) t.fail(JSON.stringify({ texts, wish, out }))
    if (wishes.every(wish => satisfied(before, wish)) && JSON.stringify(out) !== JSON.stringify(texts)) t.fail(`touched without need: ${JSON.stringify({ texts, out })}`)
  }
  t.equal(grant('root=1  ro\tintel_iommu=off quiet ', [WISHES[0] ?? { kind: 'absent', token: 'x' }]), 'root=1  ro quiet intel_iommu=on')
  t.equal(grant('root=1 quiet\n', [{ kind: 'token', token: 'audit=1' }]), 'root=1 quiet audit=1\n')
  t.equal(grant('root=1  #b audit=1', [{ kind: 'token', token: 'audit=1' }]), 'root=1  audit=1 #b audit=1', 'before what GRUB takes for a comment')
  t.equal(grant('# why\nroot=1\n', [{ kind: 'token', token: 'audit=1' }]), '# why\nroot=1 audit=1\n', 'which a line of its own is not')
  t.equal(grant('root=1 -- single', [{ kind: 'token', token: 'audit=1' }]), 'root=1 audit=1 -- single')
})
