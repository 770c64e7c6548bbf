import t from 'tap'
import { fulfil, isRepeatable, keyOf, keysOf, ofKernel, places, sameToken, satisfied, tokenise, valueOf } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { extraWishes, iommuWishes, pieces, withoutPiece, wordsOf } from '../../lib/iommu-args.ts'
import { random } from './random.ts'

const INTEL = iommuWishes({ cpu: 'intel', passthrough: true, blacklist: ['nouveau', 'nvidia', 'nvidia_drm'], extra: [] })

function ids(...items: string[]): ArgWish {
  return { kind: 'list', key: 'vfio-pci.ids', items }
}

function after(line: string, wishes: readonly ArgWish[], split?: number): string {
  return fulfil(tokenise(line), wishes, split).tokens.join(' ')
}

t.test('tokens as next_arg has them', async t => {
  t.same(tokenise(' quiet\t nosmt   audit=1 \r\n'), ['quiet', 'nosmt', 'audit=1'])
  t.same(tokenise('dyndbg="file x +p" quiet'), ['dyndbg="file x +p"', 'quiet'])
  t.same(tokenise('"dyndbg=file x +p" quiet'), ['"dyndbg=file x +p"', 'quiet'])
  t.same(tokenise('a"b c"d e'), ['a"b c"d', 'e'])
  t.same(tokenise('open="to the end $kernelopts'), ['open="to the end $kernelopts'])
  t.same(tokenise('$kernelopts $tuned_params'), ['$kernelopts', '$tuned_params'])
  t.same(tokenise(' '), [])
  t.equal(keyOf('vfio-pci.ids=a'), keyOf('vfio_pci.ids=b'))
  t.equal(keyOf('"dyn-dbg=file x +p"'), 'dyn_dbg')
  t.equal(valueOf('dyndbg="file x +p"'), 'file x +p')
  t.equal(valueOf('"dyndbg=file x +p"'), 'file x +p')
  t.equal(valueOf('quiet'), '')
  t.ok(sameToken('kvm-intel.nested="1"', 'kvm_intel.nested=1'))
  t.notOk(sameToken('quiet', 'quiet='))
})

t.test('the guide on a command line that says nothing, something else, the opposite, or all of it', async t => {
  const guide = 'intel_iommu=on iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm'
  t.equal(wordsOf(INTEL).join(' '), guide)
  t.equal(after('', INTEL), guide)
  t.equal(after('quiet nosmt', INTEL), `quiet nosmt ${guide}`)
  t.equal(after('intel_iommu=off nosmt', INTEL), `nosmt ${guide}`)
  t.equal(after(`quiet ${guide} nosmt`, INTEL), `quiet ${guide} nosmt`)
  t.equal(after('intel-iommu=on,sm_on', INTEL), 'intel-iommu=on,sm_on iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm')
  t.equal(after('intel_iommu=sm_on iommu=pt', INTEL), 'iommu=pt intel_iommu=on,sm_on modprobe.blacklist=nouveau,nvidia,nvidia_drm')
  t.equal(after('modprobe.blacklist=pcspkr,nouveau quiet', INTEL), 'quiet intel_iommu=on iommu=pt modprobe.blacklist=pcspkr,nouveau,nvidia,nvidia_drm')
  const alike = 'xintel_iommu=off iommu.strict=1 iommu.passthrough=0 amd_iommu_dump intel_iommu.foo=1'
  t.equal(after(alike, INTEL), `${alike} ${guide}`)
})

t.test('flags: of on and off the last decides, but off sticks to amd_iommu and iommu', async t => {
  const [intel, mode] = INTEL
  const [amd] = iommuWishes({ cpu: 'amd', passthrough: true, blacklist: [], extra: [] })
  if (intel === undefined || mode === undefined || amd === undefined) throw new Error('no wishes')
  t.ok(satisfied(['intel_iommu=off', 'intel_iommu=on'], intel))
  t.notOk(satisfied(['intel_iommu=on', 'intel_iommu=off'], intel))
  t.notOk(satisfied(['intel_iommu=on,off'], intel))
  t.notOk(satisfied(['amd_iommu=off', 'amd_iommu=on'], amd))
  t.notOk(satisfied(['iommu=off', 'iommu=pt'], mode))
  t.ok(satisfied(['iommu=nopt', 'iommu=soft,pt'], mode))
  t.equal(after('iommu=soft,off iommu=nopt', [mode]), 'iommu=pt,soft')
  t.equal(after('amd_iommu=fullflush amd_iommu=off quiet', [amd]), 'quiet amd_iommu=on,fullflush')
  const [only] = iommuWishes({ cpu: 'intel', passthrough: false, blacklist: [], extra: [] }).slice(1)
  if (only === undefined) throw new Error('no wish')
  t.equal(after('iommu=soft,off quiet', [only]), 'iommu=soft quiet')
  t.equal(after('quiet iommu=off', [only]), 'quiet')
  t.equal(after('quiet iommu=pt', [only]), 'quiet iommu=pt')
})

t.test('lists: a blacklist adds up, of ids the last occurrence counts', async t => {
  t.equal(after('vfio-pci.ids=10de:1111 quiet vfio_pci.ids=10DE:2222', [ids('10de:2222', '10de:3333')]), 'quiet vfio-pci.ids=10de:1111,10DE:2222,10de:3333')
  t.ok(satisfied(['vfio_pci.ids=10DE:2222'], ids('10de:2222')))
  t.notOk(satisfied(['vfio-pci.ids=10de:2222', 'vfio-pci.ids=10de:1111'], ids('10de:2222')))
  t.equal(after('modprobe.blacklist=a quiet modprobe.blacklist=b', [{ kind: 'list', key: 'modprobe.blacklist', items: ['b', 'a'] }]), 'modprobe.blacklist=a quiet modprobe.blacklist=b')
  // kmod compares these with a module's name as it is (libkmod-config.c, kcmdline_parse_result), unlike those of modprobe.d.
  t.notOk(satisfied(['modprobe.blacklist=nvidia-drm'], { kind: 'list', key: 'modprobe.blacklist', items: ['nvidia_drm'] }))
  t.equal(after('modprobe.blacklist=nvidia-drm', [{ kind: 'list', key: 'modprobe.blacklist', items: ['nvidia_drm'] }]), 'modprobe.blacklist=nvidia-drm,nvidia_drm')
  t.equal(after('', iommuWishes({ cpu: 'intel', passthrough: false, blacklist: ['snd-hda-intel'], extra: ['module_blacklist=i2c-nvidia-gpu'] })), 'intel_iommu=on modprobe.blacklist=snd_hda_intel module_blacklist=i2c_nvidia_gpu')
  t.equal(after('modprobe.blacklist=pcspkr,nouveau quiet', [{ kind: 'list', key: 'modprobe.blacklist', items: [], without: ['nouveau'] }]), 'modprobe.blacklist=pcspkr quiet')
  t.equal(after('vfio-pci.ids=a quiet', [{ kind: 'list', key: 'vfio-pci.ids', items: [], without: ['a'] }]), 'quiet')
  const many = Array.from({ length: 103 }, (_, index) => `10de:${(0x1000 + index).toString(16)}`)
  t.equal(valueOf(fulfil([], [ids(...many.slice(0, 102))]).added[0] ?? '').length, 1019)
  t.throws(() => fulfil([], [ids(...many)]), { code: 'E_REFUSED' })
})

t.test('what a later place says is taken from or united, never added to', async t => {
  // quiet | intel_iommu=off: GRUB_CMDLINE_LINUX and GRUB_CMDLINE_LINUX_DEFAULT
  t.equal(after('intel_iommu=on quiet intel_iommu=off splash', INTEL.slice(0, 1), 1), 'intel_iommu=on quiet splash')
  t.equal(after('quiet intel_iommu=off,sm_on splash', INTEL.slice(0, 1), 1), 'quiet intel_iommu=on,sm_on splash')
  t.equal(after('quiet amd_iommu=off', iommuWishes({ cpu: 'amd', passthrough: false, blacklist: [], extra: [] }), 1), 'quiet amd_iommu=on')
  t.equal(after('quiet splash intel_iommu=on', INTEL.slice(0, 1), 1), 'quiet splash intel_iommu=on')
  t.equal(after('vfio-pci.ids=a splash vfio-pci.ids=b tty', [ids('c')], 1), 'splash vfio-pci.ids=a,b,c tty')
  t.equal(after('quiet vfio-pci.ids=b', [ids('a')], 1), 'quiet vfio-pci.ids=b,a')
  t.equal(after('modprobe.blacklist=x modprobe.blacklist=nouveau splash', INTEL.slice(2), 1), 'modprobe.blacklist=x,nvidia,nvidia_drm modprobe.blacklist=nouveau splash')
  t.equal(after('quiet nosmt=force', [{ kind: 'token', token: 'nosmt' }], 1), 'quiet nosmt')
})

t.test('extra arguments: a key replaces its value, repeatable keys keep order and number', async t => {
  t.equal(after('console=tty0 mitigations=auto console=ttyS0', extraWishes(['mitigations=off', 'console=tty0', 'console=ttyS1,115200'])), 'console=tty0 console=ttyS0 mitigations=off console=ttyS1,115200')
  t.equal(after('intel_iommu=on', extraWishes(['intel_iommu=sm_on', 'modprobe.blacklist=a', 'vfio-pci.ids=b'])), 'intel_iommu=sm_on,on modprobe.blacklist=a vfio-pci.ids=b')
  t.equal(after('efi=disable_early_pci_dma clearcpuid=514', extraWishes(['efi=nosoftreserve', 'clearcpuid=umip'])), 'efi=disable_early_pci_dma clearcpuid=514 efi=nosoftreserve clearcpuid=umip')
  const huge = extraWishes(['hugepagesz=1G', 'hugepages=16', 'hugepagesz=2M', 'hugepages=512'])
  t.equal(after('hugepagesz=1G hugepages=8 quiet', huge), 'quiet hugepagesz=1G hugepages=16 hugepagesz=2M hugepages=512')
  t.equal(after('hugepagesz=1G hugepages=16 quiet hugepagesz=2M hugepages=512', huge), 'hugepagesz=1G hugepages=16 quiet hugepagesz=2M hugepages=512')
})

t.test('repeatable keys come in the order asked for, and others of the key stay', async t => {
  const both = extraWishes(['console=tty0', 'console=ttyS0,115200'])
  t.same(wordsOf(both), ['console=tty0', 'console=ttyS0,115200'])
  t.equal(after('quiet', both), 'quiet console=tty0 console=ttyS0,115200')
  t.equal(after('console=ttyS0,115200 quiet', both), 'quiet console=tty0 console=ttyS0,115200')
  t.equal(after('console=ttyS0,115200 quiet console=tty0', both), 'quiet console=tty0 console=ttyS0,115200')
  t.equal(after('console=tty0 quiet console=hvc0 console=ttyS0,115200', both), 'console=tty0 quiet console=hvc0 console=ttyS0,115200')
  t.equal(after('console=hvc0 console=ttyS0,115200 quiet', both), 'console=hvc0 quiet console=tty0 console=ttyS0,115200')
  t.equal(after('console=ttyS0,115200 console=tty0 console=ttyS0,115200', both), 'console=ttyS0,115200 console=tty0 console=ttyS0,115200', 'the last of equal ones counts')
  t.equal(after('quiet console=ttyS0,115200', both, 1), 'quiet console=tty0 console=ttyS0,115200', 'what stands behind the new ones stays')
  t.equal(after('console=ttyS0,115200 splash console=tty0', both, 1), 'console=tty0 console=ttyS0,115200 splash')
  t.equal(after('', extraWishes(['console=tty0', 'console=ttyS0', 'nosmt', 'console=tty0'])), 'console=ttyS0 console=tty0 nosmt')
  for (const key of ['console', 'rd.lvm.lv', 'rd.luks.uuid', 'vfio_pci.dyndbg', 'systemd.mask', 'rd.systemd.wants', 'rd.md.uuid', 'ip']) t.ok(isRepeatable(key), key)
  for (const key of ['root', 'intel_iommu', 'rdxlvm.lv', 'iommu', 'quiet', 'consoleblank', 'hugepages']) t.notOk(isRepeatable(key), key)
})

t.test('huge pages: only what is named makes way, and no count changes its size', async t => {
  const line = (text: string, args: readonly string[], split?: number) => after(text, extraWishes(args), split)
  const gig = 'default_hugepagesz=1G hugepagesz=1G hugepages=64'
  t.equal(line(`${gig} console=ttyS0`, ['hugepages=128']), 'default_hugepagesz=1G hugepagesz=1G hugepages=128 console=ttyS0')
  t.equal(line(`quiet ${gig}`, ['hugepages=128'], 1), 'quiet default_hugepagesz=1G hugepagesz=1G hugepages=128', 'behind its size, also where new ones come before it')
  t.equal(line('hugepagesz=1G quiet', ['hugepages=128']), 'hugepagesz=1G quiet hugepages=128')
  t.equal(line(gig, ['default_hugepagesz=1G', 'hugepages=128']), 'default_hugepagesz=1G hugepagesz=1G hugepages=128')
  t.equal(line(`${gig} hugepagesz=2M hugepages=512`, ['hugepages=128']), 'default_hugepagesz=1G hugepagesz=1G hugepages=128 hugepagesz=2M hugepages=512', 'of several that of the default size')
  t.equal(line('hugepages=256 hugepagesz=1G hugepages=4', ['hugepages=128']), 'hugepages=128 hugepagesz=1G hugepages=4')
  for (const two of ['hugepagesz=1G hugepages=16 hugepagesz=2M hugepages=512', 'hugepagesz=1G hugepagesz=2M']) t.equal(line(`${two} quiet`, ['hugepages=128']), 'quiet hugepages=128', 'where none is, all make way')
  const two = 'default_hugepagesz=1G hugepagesz=2M hugepages=512'
  t.equal(line(`quiet ${two}`, ['default_hugepagesz=1G', 'hugepages=16']), 'quiet default_hugepagesz=1G hugepages=16', 'never 16 of another size than the one that is named')
  t.equal(line('default_hugepagesz=1G hugepagesz=2M', ['default_hugepagesz=1G', 'hugepages=16']), 'default_hugepagesz=1G hugepages=16')
  t.equal(line(gig, ['hugepagesz=1G', 'hugepages=16']), 'default_hugepagesz=1G hugepagesz=1G hugepages=16')
  t.equal(line(`${gig} quiet`, ['default_hugepagesz=1G', 'hugepagesz=1G']), `${gig} quiet`)
  t.equal(line('hugepages=512 quiet', ['default_hugepagesz=1G', 'hugepagesz=1G']), 'quiet default_hugepagesz=1G hugepagesz=1G', 'never 512 of another size')
  t.equal(line('hugepages=512 hugepagesz=2M hugepages=8', ['default_hugepagesz=1G']), 'hugepagesz=2M hugepages=8 default_hugepagesz=1G')
  t.equal(line('hugepagesz=2M hugepages=8', ['hugepagesz=1G']), 'hugepagesz=1G')
  t.equal(line('default_hugepagesz=2M hugepagesz=2M hugepages=8', ['default_hugepagesz=1G', 'hugepages=4']), 'default_hugepagesz=1G hugepages=4')
})

t.test('what follows -- is for init', async t => {
  t.equal(after('quiet -- intel_iommu=off', INTEL.slice(0, 1)), 'quiet intel_iommu=on -- intel_iommu=off')
  t.equal(after('quiet -- intel_iommu=off', INTEL.slice(0, 1), 1), 'quiet intel_iommu=on -- intel_iommu=off')
  t.equal(after('a -- b intel_iommu=off', INTEL.slice(0, 1), 3), 'a intel_iommu=on -- b intel_iommu=off')
})

t.test('arm64 needs no argument that switches it on', async t => {
  t.same(wordsOf(iommuWishes({ cpu: 'arm', passthrough: true, blacklist: [], extra: [] })), ['iommu.passthrough=1'])
  t.same(iommuWishes({ cpu: 'arm', passthrough: false, blacklist: [], extra: [] }), [])
})

const TOKENS = [
  'quiet', 'intel_iommu=on', 'intel_iommu=off', 'intel-iommu=sm_on,off', 'iommu=pt', 'iommu=nopt,soft', 'iommu=off', 'iommu.strict=1', 'console=tty0', 'console=ttyS0',
  'modprobe.blacklist=nouveau', 'modprobe.blacklist=a,b', 'vfio-pci.ids=10de:1', 'vfio_pci.ids=10de:2,10de:3', 'dyndbg="file x +p"', 'hugepages=1', 'hugepages=3', 'hugepagesz=1G', 'hugepagesz=2M', 'default_hugepagesz=1G', '$tuned_params', '"x y=z"', 'mitigations=off', '--',
] as const
const WISHES: readonly ArgWish[] = [
  ...INTEL, ids('10de:1'), ids('10de:9', '10DE:2'), ...extraWishes(['mitigations=auto', 'console=ttyS0', 'hugepagesz=2M', 'hugepages=3']), ...extraWishes(['console=ttyS0', 'console=tty0']),
  ...[['hugepages=3'], ['hugepagesz=2M'], ['default_hugepagesz=2M'], ['default_hugepagesz=1G', 'hugepages=3'], ['default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=3']].flatMap(extraWishes),
  { kind: 'list', key: 'vfio-pci.ids', items: [], without: ['10de:3'] }, { kind: 'absent', token: 'quiet' }, withoutPiece('intel_iommu=sm_on'),
]

/** What huge pages a line asks for: size and count. */
function pools(tokens: readonly string[]): readonly string[] {
  let size = ''
  return ofKernel(tokens).flatMap(token => {
    if (keyOf(token) === 'hugepagesz') size = valueOf(token)
    return keyOf(token) === 'hugepages' ? [`${size} ${valueOf(token)}`] : []
  })
}

t.test('properties, over generated lines and wishes', async t => {
  const { pick, list, below } = random(7)
  for (let round = 0; round < 1000; round++) {
    const tokens = list(8, () => pick(TOKENS))
    const line = tokens.join(pick([' ', '  ', '\t']))
    t.same(tokenise(line), tokens, 'tokens come back')
    t.ok(places(line).every(([start, end], index) => line.slice(start, end) === tokens[index]))
    const wish = pick(WISHES)
    const split = below(tokens.length + 1)
    const change = fulfil(tokens, [wish], split)
    if (!satisfied(change.tokens, wish)) return t.fail(`${line} | ${split} | ${JSON.stringify(wish)} -> ${change.tokens.join(' ')}`)
    const again = fulfil(change.tokens, [wish], split - (tokens.slice(0, split).length - change.kept.slice(0, split).filter(text => text !== null).length) + change.added.length)
    if (again.added.length > 0 || again.removed.length > 0) return t.fail(`not at rest: ${line} | ${split} | ${JSON.stringify(wish)}`)
    if (satisfied(tokens, wish)) t.same(change.tokens, tokens, 'what is satisfied stays')
    const others = (list: readonly string[]) => list.filter(token => !keysOf(wish).includes(keyOf(token)))
    t.same(others(change.tokens).sort(), others(tokens).sort(), 'other keys stay')
    if (wish.kind === 'huge') t.same(pools(change.tokens).filter(pool => ![...pools(tokens), ...pools(wish.tokens)].includes(pool) && !pool.endsWith(' 3')), [], 'no count changes its size')
    for (const piece of pieces(wish)) {
      const gone = fulfil(change.tokens, [withoutPiece(piece)])
      t.equal(gone.added.length, 0)
      t.ok(satisfied(gone.tokens, withoutPiece(piece)))
    }
  }
})
