import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { DROP_IN, defaultOf, defaultTokens, editDefaults } from '../../lib/bootloader/default-grub.ts'
import { fulfil, isList, keyOf, keysOf, sameToken, satisfied, tokenise } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { Stop } from '../../lib/errors.ts'
import { extraWishes, iommuWishes, pieces, piecesOf, withoutPiece } from '../../lib/iommu-args.ts'
import type { AbsPath } from '../../lib/host.ts'
import type { Shell } from '../../lib/shell-words.ts'
import { applied, memoryHost } from './memory-host.ts'
import type { MemoryFiles } from './memory-host.ts'
import { random } from './random.ts'
import { hasShell, readable, sourceAll } from './shells.ts'

const MAIN = '/etc/default/grub'
const NAMES = ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT', 'GRUB_TIMEOUT'] as const
const INTEL = iommuWishes({ cpu: 'intel', passthrough: true, blacklist: ['nouveau', 'nvidia'], extra: [] })
const IDS: ArgWish = { kind: 'list', key: 'vfio-pci.ids', items: ['10de:20b7'] }
const DEBIAN = { shell: 'dash', dropIns: true } as const
const EL = { shell: 'bash', dropIns: false } as const

function edit(files: MemoryFiles, where: { readonly shell: Shell; readonly dropIns: boolean }, wishes: readonly ArgWish[], removing = false): MemoryFiles {
  const { texts } = editDefaults(memoryHost(files), where, wishes, removing)
  return applied(files, [...texts].map(([file, text]) => ({ kind: 'file' as const, path: file, text })))
}

/** The main file after the edit. */
function el(text: string, ...wishes: readonly ArgWish[]): string {
  return String(edit({ [MAIN]: text }, EL, wishes)[MAIN])
}

const ON = INTEL.slice(0, 1)

t.test('in place, inside the quotes that are there', async t => {
  t.equal(el('GRUB_CMDLINE_LINUX="a b"\n', ...ON), 'GRUB_CMDLINE_LINUX="a b intel_iommu=on"\n')
  t.equal(el("GRUB_CMDLINE_LINUX='a b' # why\n", ...ON), "GRUB_CMDLINE_LINUX='a b intel_iommu=on' # why\n")
  t.equal(el('GRUB_CMDLINE_LINUX=a', ...ON), 'GRUB_CMDLINE_LINUX="a intel_iommu=on"')
  t.equal(el('GRUB_CMDLINE_LINUX=\nB=1\n', ...ON), 'GRUB_CMDLINE_LINUX="intel_iommu=on"\nB=1\n')
  t.equal(el('GRUB_CMDLINE_LINUX=""\n', ...ON), 'GRUB_CMDLINE_LINUX="intel_iommu=on"\n')
  t.equal(el('GRUB_CMDLINE_LINUX=a\\ b\n', ...ON), 'GRUB_CMDLINE_LINUX=a\\ b" intel_iommu=on"\n')
  t.equal(el('X=1; export GRUB_CMDLINE_LINUX="a" Y=2\n', ...ON), 'X=1; export GRUB_CMDLINE_LINUX="a intel_iommu=on" Y=2\n')
  t.equal(el('GRUB_CMDLINE_LINUX="a"\nGRUB_CMDLINE_LINUX+=" b"\n', ...ON), 'GRUB_CMDLINE_LINUX="a"\nGRUB_CMDLINE_LINUX+=" b intel_iommu=on"\n')
  t.equal(el('GRUB_CMDLINE_LINUX="a"\n', ...extraWishes(['dyndbg="file x +p"'])), 'GRUB_CMDLINE_LINUX="a dyndbg=\\"file x +p\\""\n')
  t.equal(el("GRUB_CMDLINE_LINUX='a'\n", ...extraWishes(["x='y'"])), "GRUB_CMDLINE_LINUX='a x='\\''y'\\'''\n")
  t.equal(el('GRUB_CMDLINE_LINUX="a -- b"\n', ...ON), 'GRUB_CMDLINE_LINUX="a -- b"\n'.replace('--', 'intel_iommu=on --'))
  t.equal(el('GRUB_CMDLINE_LINUX="a --"\nGRUB_CMDLINE_LINUX_DEFAULT="intel_iommu=on"\n', ...ON), 'GRUB_CMDLINE_LINUX="a intel_iommu=on --"\nGRUB_CMDLINE_LINUX_DEFAULT="intel_iommu=on"\n', 'what follows -- is init\'s, whatever it says')
})

t.test('lines that GRUB goes on behind stay one line', async t => {
  for (const [value, tokens, then] of [
    ["'quiet \\\n  nosmt \\\n'", ['quiet', 'nosmt'], "'quiet   nosmt  intel_iommu=on'"], ["'quiet \\\nnosmt'", ['quiet', 'nosmt'], "'quiet nosmt intel_iommu=on'"],
    ['"a\\\\\nb"', ['ab'], '"ab intel_iommu=on"'], ["'a \\\\\nb'", ['a', '\\\\', 'b'], "'a \\\\ b intel_iommu=on'"],
  ] as const) {
    const text = `GRUB_CMDLINE_LINUX=${value}\n`
    t.same(defaultTokens(memoryHost({ [MAIN]: text }), EL), tokens, value)
    t.equal(el(text, ...ON), `GRUB_CMDLINE_LINUX=${then}\n`, value)
    const after = edit({ [MAIN]: text }, DEBIAN, ON)
    t.same(defaultTokens(memoryHost(after), DEBIAN), [...tokens, 'intel_iommu=on'], value)
    t.equal(el(text), text, 'left alone where nothing is to be done')
  }
})

t.test('behind what may end the arguments of the kernel, nothing is added', async t => {
  const before = 'GRUB_CMDLINE_LINUX="intel_iommu=on $GRUB_CMDLINE_LINUX"\n'
  for (const text of ['add() { GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX $1"; }\nadd --\n', 'A=--; GRUB_CMDLINE_LINUX="$(printf x $A)"\n', 'GRUB_CMDLINE_LINUX="a --"\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX $GRUB_CMDLINE_LINUX"\n',
    'A="-- x"\nB="${A#quiet}"\nGRUB_CMDLINE_LINUX="${B:-quiet}"\n']) {
    const after = el(text, ...ON)
    t.equal(after, text + before, text)
    t.equal(el(after, ...ON), after)
    t.equal(String(edit({ [MAIN]: after }, EL, [withoutPiece('intel_iommu=on')], true)[MAIN]), text, 'and it goes again')
  }
})

t.test('what the other variable makes of this one does not get ours twice', async t => {
  const text = 'GRUB_CMDLINE_LINUX="a"\nGRUB_CMDLINE_LINUX_DEFAULT="${GRUB_CMDLINE_LINUX#t}"\n'
  t.equal(el(text, ...ON), `${text}GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX intel_iommu=on"\n`)
})

t.test('${NAME:-} is $NAME, also where only running would tell what it holds', async t => {
  t.equal(el('GRUB_CMDLINE_LINUX_DEFAULT="${SITE-} intel_iommu=off"\nGRUB_CMDLINE_LINUX=${GRUB_CMDLINE_LINUX_DEFAULT:-}" a"\n', ...ON), 'GRUB_CMDLINE_LINUX_DEFAULT="${SITE-}"\nGRUB_CMDLINE_LINUX=${GRUB_CMDLINE_LINUX_DEFAULT:-}" a intel_iommu=on"\n')
})

t.test('readonly', async t => {
  const sealed = 'readonly GRUB_CMDLINE_LINUX="a"\n'
  for (const where of [EL, { shell: 'dash', dropIns: true }] as const) {
    t.same(edit({ [MAIN]: sealed }, where, ON), { [MAIN]: 'readonly GRUB_CMDLINE_LINUX="a intel_iommu=on"\n' }, 'is edited where it stands: another assignment would end the shell')
    t.throws(() => edit({ [MAIN]: `${sealed}GRUB_CMDLINE_LINUX=b\n` }, where, ON), /ends the shell .*setting what is readonly/)
  }
  t.throws(() => edit({ [MAIN]: 'GRUB_CMDLINE_LINUX=a\n. /etc/default/site\n' }, EL, ON), /ends the shell .*sourcing what is not there/)
  t.same(edit({ [MAIN]: '[ -f /etc/default/site ] && . /etc/default/site\nGRUB_CMDLINE_LINUX=a\n' }, EL, ON), { [MAIN]: '[ -f /etc/default/site ] && . /etc/default/site\nGRUB_CMDLINE_LINUX="a intel_iommu=on"\n' })
})

t.test('a line that refers, where the assignment is conditional or dark', async t => {
  const refers = 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX intel_iommu=on"\n'
  for (const text of ['GRUB_CMDLINE_LINUX=a\nif [ -f /x ]; then GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX b"; fi\n', 'GRUB_CMDLINE_LINUX="$(cat /x)"\n', 'B=1\n', 'add() { GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX $1"; }\nadd a\nadd b\n']) {
    t.equal(el(text, ...ON), text + refers)
    t.equal(el(text + refers, ...INTEL.slice(0, 2)), text + refers.replace('on"', 'on iommu=pt"'), 'once there it is the place to add to')
    t.equal(String(edit({ [MAIN]: text + refers }, EL, [withoutPiece('intel_iommu=on')], true)[MAIN]), text, 'and it goes with its last token')
  }
  t.equal(el('B="x y"', ...ON), `B="x y"\n${refers}`, 'a missing end of line is made')
  // The other variable takes its value from this one: an edit inside the word would double it there.
  const both = 'GRUB_CMDLINE_LINUX="a"\nGRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX b"\n'
  t.equal(el(both, ...ON), both + refers)
})

t.test('what GRUB takes for a comment hides nothing of ours', async t => {
  const out = INTEL.flatMap(pieces).map(withoutPiece)
  for (const where of [EL, DEBIAN]) {
    for (const [text, then] of [['a #b', 'a intel_iommu=on #b'], ['#b intel_iommu=on', 'intel_iommu=on #b intel_iommu=on'], ['a "x #b" #b', 'a "x #b" intel_iommu=on #b']] as const) {
      const before = { [MAIN]: `GRUB_CMDLINE_LINUX='${text}'\nGRUB_CMDLINE_LINUX_DEFAULT=quiet\n` }
      const after = edit(before, where, ON)
      t.same(after, { [MAIN]: before[MAIN]?.replace(text, then) })
      t.same(edit(after, where, ON), after, 'nothing to do')
      t.same(edit(after, where, out, true), before, 'and back')
    }
    t.notMatch(JSON.stringify(edit({ [MAIN]: 'GRUB_CMDLINE_LINUX="a \\\\#b"\n' }, where, ON)), /on .*#b/, 'an escaped one is an argument')
    const dark = 'GRUB_CMDLINE_LINUX="a"\nif x; then GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX #b"; fi\n'
    t.match(JSON.stringify(edit({ [MAIN]: dark }, where, ON)), /=\\"intel_iommu=on \$GRUB_CMDLINE_LINUX\\"/)
  }
})

t.test('tokens go from where they stand', async t => {
  t.equal(el('SITE="intel_iommu=off audit=1"\nGRUB_CMDLINE_LINUX="a ${SITE}"\n', ...ON), 'SITE="audit=1"\nGRUB_CMDLINE_LINUX="a ${SITE} intel_iommu=on"\n')
  t.equal(el('GRUB_CMDLINE_LINUX="a"\nGRUB_CMDLINE_LINUX_DEFAULT="quiet iommu=off"\n', ...INTEL.slice(1, 2)), 'GRUB_CMDLINE_LINUX="a iommu=pt"\nGRUB_CMDLINE_LINUX_DEFAULT="quiet"\n')
  t.equal(el('if x; then GRUB_CMDLINE_LINUX="iommu=off a"; else GRUB_CMDLINE_LINUX="b iommu=off"; fi\n', ...INTEL.slice(1, 2)), 'if x; then GRUB_CMDLINE_LINUX="a"; else GRUB_CMDLINE_LINUX="b"; fi\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX iommu=pt"\n')
  t.equal(el('GRUB_CMDLINE_LINUX_DEFAULT="x vfio-pci.ids=10de:1111 y"\n', IDS), 'GRUB_CMDLINE_LINUX_DEFAULT="x vfio-pci.ids=10de:1111,10de:20b7 y"\n')
  t.equal(el('GRUB_CMDLINE_LINUX="quiet\nintel_iommu=on"\n', ...ON), 'GRUB_CMDLINE_LINUX="quiet intel_iommu=on"\n', 'what stands behind an end of line is not there yet')
  for (const [text, then] of [['intel_iommu=off\nb', 'b intel_iommu=on'], ['\nintel_iommu=off', ' intel_iommu=on'], ['a\nintel_iommu=off\nb', 'a b intel_iommu=on'], ['a \nintel_iommu=off b', 'a  b intel_iommu=on']] as const) {
    t.equal(el(`GRUB_CMDLINE_LINUX="${text}"\n`, ...ON), `GRUB_CMDLINE_LINUX="${then}"\n`, 'an end of line beside a token that goes')
  }
})

t.test('a list of one outcome comes into no other', async t => {
  const list = (...items: readonly string[]): ArgWish => ({ kind: 'list', key: 'modprobe.blacklist', items })
  const line = 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX modprobe.blacklist=nouveau,nvidia"\n'
  for (const text of [
    'case "$(uname -m)" in x86_64) GRUB_CMDLINE_LINUX="modprobe.blacklist=ast a" ;; *) GRUB_CMDLINE_LINUX="modprobe.blacklist=mlx4_core,nvidia b" ;; esac\n',
    'if [ -f /x ]; then GRUB_CMDLINE_LINUX="modprobe.blacklist=ast a"; else GRUB_CMDLINE_LINUX="b"; fi\n',
    'GRUB_CMDLINE_LINUX="modprobe.blacklist=ast a"\n[ -f /x ] && GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX modprobe.blacklist=pcspkr"\n:\n',
  ]) {
    t.equal(el(text, list('nouveau', 'nvidia')), text + line)
    t.match(edit({ [MAIN]: text }, DEBIAN, [list('nouveau', 'nvidia')]), { [MAIN]: text, [DROP_IN]: new RegExp(`\n.*blacklist=nouveau,nvidia"\n$`) })
    t.equal(String(edit({ [MAIN]: text + line }, EL, [withoutPiece('modprobe.blacklist=nouveau')], true)[MAIN]), text + line.replace('nouveau,', ''))
  }
  t.equal(el('if x; then GRUB_CMDLINE_LINUX="modprobe.blacklist=ast a"; else GRUB_CMDLINE_LINUX="modprobe.blacklist=ast"; fi\n', list('nouveau')), 'if x; then GRUB_CMDLINE_LINUX="a"; else GRUB_CMDLINE_LINUX=""; fi\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX modprobe.blacklist=ast,nouveau"\n', 'one that all have is united')
  t.throws(() => el('if x; then GRUB_CMDLINE_LINUX="module_blacklist=ast"; else GRUB_CMDLINE_LINUX="b"; fi\n', { kind: 'list', key: 'module_blacklist', items: ['nouveau'] }), /sets module_blacklist under a condition/, 'of these the last wins')
})

t.test('what a condition holds already comes once, and in every outcome', async t => {
  const guide = iommuWishes({ cpu: 'intel', passthrough: true, blacklist: ['nouveau', 'nvidia', 'nvidia_drm'], extra: [] })
  const words = 'intel_iommu=on iommu=pt modprobe.blacklist=nouveau,nvidia,nvidia_drm'
  const refers = (more: string) => `GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX${more}"\n`
  for (const [holds, stays, extra] of [
    ['intel_iommu=on', ''], ['intel_iommu=on iommu=pt nosmt', ' nosmt'], [words, ''], ['modprobe.blacklist=pcspkr', ' modprobe.blacklist=pcspkr'], ['modprobe.blacklist=nvidia', ''],
    ['intel_iommu=on,sm_on', ' intel_iommu=on,sm_on'], ['console=ttyS0', '', 'console=ttyS0'], ['mitigations=off', '', 'mitigations=off'], ['vfio-pci.ids=10DE:20b7', '', 'vfio-pci.ids=10de:20b7'],
    ['console=tty0', '', 'console=tty0 console=ttyS0'], ['hugepagesz=1G hugepages=16', '', 'hugepagesz=1G hugepages=16'],
  ] as const) {
    const wishes = [...guide, ...extraWishes(tokenise(extra ?? ''))]
    const added = refers(` ${[words, ...extra === undefined ? [] : [extra]].join(' ')}`)
    for (const [head, tail] of [['if [ -n "yes" ]; then\n  ', 'fi\n'], ['if x; then\n', 'fi\n'], ['[ -f /x ] && ', ':\n']] as const) {
      const text = (more: string) => `GRUB_CMDLINE_LINUX="quiet"\n${head}${refers(more)}${tail}`
      t.equal(el(text(` ${holds}`), ...wishes), text(stays) + added)
      t.match(edit({ [MAIN]: text(` ${holds}`) }, DEBIAN, wishes)[DROP_IN], `\n${added}`)
    }
  }
  t.equal(el('if x; then GRUB_CMDLINE_LINUX="a intel_iommu=on"; else GRUB_CMDLINE_LINUX="a amd_iommu=on"; fi\n', ...guide), `if x; then GRUB_CMDLINE_LINUX="a"; else GRUB_CMDLINE_LINUX="a amd_iommu=on"; fi\n${refers(` ${words}`)}`)
  t.equal(el('GRUB_CMDLINE_LINUX="a"\nif x; then GRUB_CMDLINE_LINUX_DEFAULT="b intel_iommu=on"; fi\n', ...guide), `GRUB_CMDLINE_LINUX="a ${words}"\nif x; then GRUB_CMDLINE_LINUX_DEFAULT="b"; fi\n`)
  const whole = `if x; then GRUB_CMDLINE_LINUX="${words}"; else GRUB_CMDLINE_LINUX="${words} a"; fi\n`
  t.equal(el(whole, ...guide), whole, 'nothing to do')
  // What would count for more or for less there than it did.
  for (const [text, asks] of [
    ['GRUB_CMDLINE_LINUX="a"\nif x; then GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX vfio-pci.ids=10de:1,10de:20b7"; fi\n', 'vfio-pci.ids=10de:20b7'],
    ['GRUB_CMDLINE_LINUX="console=tty0"\nif x; then GRUB_CMDLINE_LINUX="console=ttyS0 $GRUB_CMDLINE_LINUX"; fi\n', 'console=ttyS0'],
    ['if x; then GRUB_CMDLINE_LINUX_DEFAULT="console=tty0 console=ttyS0"; fi\n', 'console=ttyS0'],
  ] as const) t.throws(() => el(text, ...extraWishes([asks])), /under a condition, and what it holds differs/, text)
  const late = el('if x; then GRUB_CMDLINE_LINUX_DEFAULT="vfio-pci.ids=10de:1"; fi\n', IDS)
  t.equal(late, 'if x; then GRUB_CMDLINE_LINUX_DEFAULT="vfio-pci.ids=10de:1,10de:20b7"; fi\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX vfio-pci.ids=10de:20b7"\n', 'the last of these wins')
})

t.test('other variables that are made of the two', async t => {
  const extended = 'GRUB_CMDLINE_LINUX="modprobe.blacklist=pcspkr quiet"\nGRUB_CMDLINE_LINUX_RECOVERY="$GRUB_CMDLINE_LINUX single"\n'
  const there = el(extended, ...INTEL)
  t.equal(there, extended.replace('modprobe.blacklist=pcspkr quiet', 'quiet').replace('quiet"', 'quiet intel_iommu=on iommu=pt modprobe.blacklist=pcspkr,nouveau,nvidia"'))
  const out = INTEL.flatMap(pieces).map(withoutPiece)
  t.equal(String(edit({ [MAIN]: there }, EL, out, true)[MAIN]), extended.replace('modprobe.blacklist=pcspkr quiet', 'quiet modprobe.blacklist=pcspkr'), 'what they take from ours is no reason to leave ours')
  // The second variable takes the first one in: a token that both show is written once, and edited once.
  for (const [text, then] of [
    ['GRUB_CMDLINE_LINUX="modprobe.blacklist=pcspkr"\nGRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX quiet"\n', 'modprobe.blacklist=pcspkr,nouveau,nvidia'],
    ['GRUB_CMDLINE_LINUX="vfio-pci.ids=10de:1"\nGRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX quiet"\n', 'vfio-pci.ids=10de:1,10de:20b7'],
  ] as const) {
    for (const where of [EL, DEBIAN]) {
      const tokens = defaultTokens(memoryHost(edit({ [MAIN]: text }, where, [...INTEL, IDS])), where)
      t.ok(tokens.includes(then) && tokens.includes('quiet') && [...INTEL, IDS].every(wish => satisfied(tokens, wish)), `${text} ${tokens.join(' ')}`)
    }
  }
})

t.test('Debian: what is added goes to the drop-in, what is merged stays where it stood', async t => {
  const drop = (files: MemoryFiles, ...wishes: readonly ArgWish[]) => edit(files, DEBIAN, wishes)
  const stock = { [MAIN]: 'GRUB_CMDLINE_LINUX_DEFAULT="quiet"\nGRUB_CMDLINE_LINUX=""\n' }
  const first = drop(stock, ...ON)
  t.same(Object.keys(first), [MAIN, DROP_IN])
  t.match(first[DROP_IN], /^# .*\nGRUB_CMDLINE_LINUX="\$GRUB_CMDLINE_LINUX intel_iommu=on"\n$/)
  const second = drop(first, IDS)
  t.match(second[DROP_IN], /^# .*\nGRUB_CMDLINE_LINUX="\$GRUB_CMDLINE_LINUX intel_iommu=on vfio-pci.ids=10de:20b7"\n$/)
  t.match(edit(second, DEBIAN, [withoutPiece('intel_iommu=on')], true)[DROP_IN], /LINUX vfio-pci.ids=10de:20b7"\n$/)
  t.same(edit(second, DEBIAN, [withoutPiece('intel_iommu=on'), withoutPiece('vfio-pci.ids=10de:20b7')], true), stock, 'and goes with its last token')
  t.same(drop({ [MAIN]: 'GRUB_CMDLINE_LINUX="modprobe.blacklist=pcspkr quiet"\n' }, ...INTEL), { [MAIN]: 'GRUB_CMDLINE_LINUX="quiet intel_iommu=on iommu=pt modprobe.blacklist=pcspkr,nouveau,nvidia"\n' })
  const maas = { [MAIN]: 'GRUB_CMDLINE_LINUX=""\n', '/etc/default/grub.d/50-curtin-settings.cfg': 'GRUB_CMDLINE_LINUX_DEFAULT="console=ttyS0 vfio-pci.ids=10de:1111 intel_iommu=off"\n' }
  const after = drop(maas, ...ON, IDS)
  t.equal(after['/etc/default/grub.d/50-curtin-settings.cfg'], 'GRUB_CMDLINE_LINUX_DEFAULT="console=ttyS0 vfio-pci.ids=10de:1111,10de:20b7"\n')
  t.match(after[DROP_IN], /LINUX intel_iommu=on"\n$/)
})

t.test('the drop-in is read last, and leaves other managers their file', async t => {
  const names = (files: MemoryFiles) => Object.keys(edit({ [MAIN]: '', ...files }, DEBIAN, ON)).filter(name => !(name in files) && name !== MAIN)
  const dir = '/etc/default/grub.d'
  t.same(names({ [`${dir}/zz-site.cfg`]: 'GRUB_CMDLINE_LINUX=x\n' }), [DROP_IN])
  t.same(names({ [`${dir}/zzz-site.cfg`]: 'GRUB_TIMEOUT=1\n' }), [DROP_IN], 'a later file that lets it be')
  t.same(names({ [`${dir}/zzz-site.cfg`]: 'GRUB_CMDLINE_LINUX=x\n' }), [`${dir}/zzz-vfiokit.cfg`], 'a later file that would not')
  t.same(names({ [DROP_IN]: '# Ansible managed\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX a"\n' }), [`${dir}/zzz-vfiokit.cfg`])
  t.equal(editDefaults(memoryHost({ [MAIN]: '', [DROP_IN]: '# Ansible managed\n' }), DEBIAN, ON).manager, 'Ansible')
  t.same(names({ [`${dir}/~site.cfg`]: 'GRUB_TIMEOUT=1\n', [`${dir}/\xc3\xbc.cfg`]: 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX x"\n' }), [DROP_IN], 'names that nothing beginning with z comes behind')
  for (const odd of ['zz~local', 'z\xc3\xa9', 'zzz~']) t.equal(names({ [`${dir}/${odd}.cfg`]: 'GRUB_TIMEOUT=1\n' }).length, 1, `it finds an end for ${odd}.cfg, too`)
  t.throws(() => names({ [`${dir}/~site.cfg`]: 'GRUB_CMDLINE_LINUX=x\n' }), { code: 'E_REFUSED' })
  t.same(names({ [`${dir}/README`]: 'x', [`${dir}/.hidden.cfg`]: 'GRUB_CMDLINE_LINUX = x' }), [DROP_IN], 'other files are not read')
})

t.test('refused by name: broken files, and what only running would tell', async t => {
  const message = (text: string, where: typeof DEBIAN | typeof EL = EL, wishes = INTEL): string => {
    try { edit({ [MAIN]: text }, where, wishes) } catch (error) {
      if (error instanceof Stop) return `${error.code} ${error.message}`
    }
    return ''
  }
  t.match(message('A=1\nGRUB_CMDLINE_LINUX = "x"\n'), /^E_REFUSED \/etc\/default\/grub line 2 is broken for bash.*"GRUB_CMDLINE_LINUX" is no command.*correct/)
  t.match(message('GRUB_CMDLINE_LINUX+=" x"\n', DEBIAN), /^E_REFUSED .*line 1 is broken for dash.*only bash knows \+=/)
  t.match(message('\xef\xbb\xbfA=1\n'), /^E_REFUSED .*line 1.*begins with a byte order mark/)
  t.match(message('A=1\r\n\r\nB=1\r\n'), /^E_REFUSED .*line 2.*carriage return/)
  for (const text of ['GRUB_CMDLINE_LINUX=quiet splash\n', 'GRUB_CMDLINE_LINUX= "splash"\n', 'GRUB_CMDLINE_LINUX="dyndbg="file splash +p" quiet"\n', 'export A=1\nGRUB_DISTRIBUTOR=My splash # x\n']) t.match(message(text), /^E_REFUSED .* is no part of GRUB_\w+ and would be run as a command.*between quotes/, text)
  t.match(message('exit 0\n'), /^E_REFUSED .*ends the shell/)
  t.match(message('GRUB_CMDLINE_LINUX="$(echo intel_iommu=off) a"\n'), /^E_REFUSED .*intel_iommu=off/)
  t.match(message('GRUB_CMDLINE_LINUX="modprobe.blacklist=`cat /x`"\n'), /^E_REFUSED .*modprobe.blacklist=…/)
  t.match(message('add() { GRUB_CMDLINE_LINUX="$1"; }\nadd intel_iommu=off\n'), /^E_REFUSED .*intel_iommu=off/, 'what a function is given')
  t.match(message('GRUB_CMDLINE_LINUX="a intel_iommu=off"\nGRUB_CMDLINE_LINUX="${GRUB_CMDLINE_LINUX#a}"\n'), /^E_REFUSED .*intel_iommu=off/, 'what a part of is taken')
  for (const text of [': "${GRUB_CMDLINE_LINUX:=a iommu=off}"\n', 'X="${GRUB_CMDLINE_LINUX:=iommu=off}"\n', ': ${SITE:=iommu=off}\nGRUB_CMDLINE_LINUX="a $SITE"\n', 'test -z "${GRUB_CMDLINE_LINUX=iommu=off}" || :\n', 'GRUB_CMDLINE_LINUX="${SITE=iommu=pt,off}"\n']) t.match(message(text), /^E_REFUSED .* gets iommu=(?:pt,)?off from .*only running it would tell/, text)
  t.equal(message(': "${GRUB_CMDLINE_LINUX:=a}"\n'), '')
  t.equal(message('GRUB_CMDLINE_LINUX=b\n: "${GRUB_CMDLINE_LINUX:=iommu=off}"\n'), '', 'it has a value')
  t.match(message('[ -f /x ] && GRUB_CMDLINE_LINUX="vfio-pci.ids=10de:1111"\n', EL, [IDS]), /^E_REFUSED .*vfio-pci.ids under a condition/)
  t.equal(message('GRUB_CMDLINE_LINUX="$(echo intel_iommu=on) a"\n', EL, ON), '', 'dark text that agrees is no hindrance')
  t.equal(message('GRUB_CMDLINE_LINUX="$(cat /x) a"\n'), '')
  for (const name of ['GRUB_CMDLINE_LINUX', 'GRUB_CMDLINE_LINUX_DEFAULT']) {
    const dark = (token: string) => `${name}="quiet ${token}"\n${name}="$(echo "$${name}" | sed s/quiet//)"\n`
    t.equal(el(dark('modprobe.blacklist=pcspkr'), ...INTEL.slice(2)), `${dark('modprobe.blacklist=pcspkr')}GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX modprobe.blacklist=nouveau,nvidia"\n`, 'lists that add up take ours beside them')
    t.match(message(dark('vfio-pci.ids=10de:1'), EL, [IDS]), /^E_REFUSED .* gets vfio-pci.ids=10de:1 from/)
  }
  const last = 'GRUB_CMDLINE_LINUX_DEFAULT="$(echo console=tty0)"\n'
  t.match(message(last, EL, extraWishes(['console=tty0', 'console=ttyS0'])), /^E_REFUSED .* gets console=tty0 from/, 'ours would come before it')
  t.equal(message(last.replace('_DEFAULT', ''), EL, extraWishes(['console=tty0', 'console=ttyS0'])), '')
  const huge = extraWishes(['default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=64'])
  t.match(message('add() { GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX $1"; }\nadd default_hugepagesz=1G\n', EL, huge), /^E_REFUSED .* gets default_hugepagesz=1G from \$1, .*write the argument out/, 'it would come twice')
  t.equal(el('GRUB_CMDLINE_LINUX="hugepagesz=1G hugepages=16"\nGRUB_CMDLINE_LINUX_DEFAULT="splash `echo $GRUB_CMDLINE_LINUX`"\n', ...extraWishes(['hugepagesz=1G', 'hugepages=16'])), 'GRUB_CMDLINE_LINUX="hugepagesz=1G hugepages=16"\nGRUB_CMDLINE_LINUX_DEFAULT="splash `echo $GRUB_CMDLINE_LINUX`"\n', 'what is right in plain words is left')
})

t.test('where a value is readonly in one outcome only, nothing is put behind it', async t => {
  for (const where of [DEBIAN, EL]) {
    t.throws(() => edit({ [MAIN]: 'if [ -d / ]; then readonly GRUB_CMDLINE_LINUX="a"; fi\n' }, where, ON), { code: 'E_REFUSED', message: /cannot be edited without running it/ })
    const later = 'GRUB_CMDLINE_LINUX="a"\n[ -d / ] && readonly GRUB_CMDLINE_LINUX\n'
    t.same(edit({ [MAIN]: later }, where, ON), { [MAIN]: later.replace('"a"', '"a intel_iommu=on"') }, 'but before that it may stand')
  }
})

t.test('what is added is not taken up again by a file that is read later, where nobody sees what becomes of it', async t => {
  const site = '/etc/default/grub.d/zzz-site.cfg'
  const before: MemoryFiles = { [MAIN]: 'GRUB_CMDLINE_LINUX="quiet"\n', [site]: 'GRUB_CMDLINE_LINUX_DEFAULT="${GRUB_CMDLINE_LINUX#quiet}"\n' }
  const after = edit(before, DEBIAN, extraWishes(["x='y'"]))
  t.same(Object.keys(after).filter(file => !(file in before)), ['/etc/default/grub.d/zzz-vfiokit.cfg'], 'behind it')
  t.same(edit(after, DEBIAN, extraWishes(["x='y'"])), after)
})

t.test('a refusal quotes nothing of a file that not everybody may read', async t => {
  const condition = '[ "$GRUB_CMDLINE_LINUX" = x ]\n'
  for (const [text, told, masked] of [
    ['GRUB_CMDLINE_LINUX="$(echo hush iommu=hush) a"\n', 'gets iommu=hush from $(echo hush', 'gets iommu, which only running it would tell'],
    ['GRUB_CMDLINE_LINUX="hush`:`modprobe.blacklist=hush"\n', 'gets hush…modprobe.blacklist=hush from hush', 'gets modprobe.blacklist, which'],
    [`GRUB_CMDLINE_LINUX="modprobe.blacklist=hush"\n${condition}`, 'so that modprobe.blacklist=hush cannot', 'so that modprobe.blacklist=*** cannot'],
    ['readonly GRUB_CMDLINE_LINUX="$(cat /x) modprobe.blacklist=hush"\n', 'modprobe.blacklist=hush,nouveau,nvidia modprobe.blacklist=hush there', 'change intel_iommu iommu modprobe.blacklist modprobe.blacklist=*** there'],
    ['GRUB_CMDLINE_LINUX=a hush\n', '"hush" is no part of', '"***" is no part of'],
    ['GRUB_CMDLINE_LINUX = hush\n', '"GRUB_CMDLINE_LINUX" is no command', '"***" is no command'],
  ] as const) {
    for (const [closed, said] of [['', told], [MAIN, masked], ['/etc/default', masked]] as const) {
      const open = memoryHost({ [MAIN]: text })
      const host = { ...open, stat: (path: AbsPath) => { const now = open.stat(path); return now === null || path !== closed ? now : { ...now, mode: now.mode & 0o770 } } }
      let message = ''
      try { editDefaults(host, EL, INTEL) } catch (error) { message = String(error) }
      t.ok(message.includes(said) && (closed === '' || !message.includes('hush')), `${closed} ${text} ${message}`)
    }
  }
})

t.test('other variables', async t => {
  const of = (text: string, name = 'GRUB_DEFAULT') => defaultOf(memoryHost({ [MAIN]: text }), EL, name)
  t.equal(of('GRUB_DEFAULT=saved\n'), 'saved')
  t.equal(of(''), '')
  t.equal(of('GRUB_DEFAULT=$(cat /x)\n'), null)
  t.equal(of('[ -f /x ] && GRUB_DEFAULT=1\n'), null)
})

t.test('generated files, before and after, in the real shells', async t => {
  const { pick, list, below } = random(5)
  const token = () => pick(['quiet', 'nosmt', 'intel_iommu=off', 'intel_iommu=on', 'intel_iommu=sm_on', 'iommu=off', 'iommu=pt', 'modprobe.blacklist=pcspkr', 'modprobe.blacklist=nvidia,x', 'vfio-pci.ids=10de:1', 'vfio_pci.ids=10de:20b7', 'console=tty0', 'a=#1', 'x=~', '*'])
  const blank = () => pick([' ', ' ', '  ', '\t'])
  const words = () => list(4, token).join(blank())
  const name = () => pick([NAMES[0], NAMES[0], NAMES[1], 'SITE'])
  const value = (of: string): string => pick([
    () => `"${words()}"`, () => `"${words()} "`, () => `'${words()}'`, () => token().replace('#', '\\#'), () => `"$${of} ${words()}"`, () => `"\${${of}:+$${of} }${words()}"`, () => `"$SITE ${words()}"`,
    () => `"${words()}"' ${words()}'`, () => `"${words()}\n${words()}"`, () => `"$(printf dark) ${words()}"`, () => `"${words()} \\\n ${words()}"`, () => `"dyndbg=\\"file x +p\\" ${words()}"`, () => '',
  ])()
  const assign = () => { const of = name(); return `${of}=${value(of)}` }
  const line = (): string => pick([assign, assign, assign, assign, () => `export ${assign()}`, () => `${assign()} # why`, () => `if [ -n "$SITE" ]; then ${assign()}; fi`, () => `[ -n "$SITE" ] || ${assign()}`, () => `GRUB_TIMEOUT=${below(9)}`, () => '# GRUB_CMDLINE_LINUX="old"', () => `${name()}=${value('SITE')}; ${assign()}`])()
  const file = () => `${list(5, line).join('\n')}\n:${pick(['\n', ''])}`
  const dir = readable(t.testdir({}))
  const wishes: readonly (readonly ArgWish[])[] = [INTEL, [...INTEL, IDS], [IDS], ON, extraWishes(['nosmt=force', 'console=ttyS0'])]
  const jobs: { readonly shell: Shell; readonly files: readonly string[]; readonly check: (values: readonly string[], was: readonly string[]) => string | null; readonly show: string }[] = []
  let refusals = 0
  const order = (files: MemoryFiles) => [MAIN, ...Object.keys(files).filter(one => one !== MAIN).sort()]
  for (let round = 0; round < 400; round++) {
    const dropIns = below(2) === 0
    const shell = pick((['dash', 'bash'] as const).filter(hasShell))
    const before: MemoryFiles = { [MAIN]: file(), ...(dropIns && below(2) === 0 ? { '/etc/default/grub.d/50-x.cfg': file() } : {}) }
    const wish = pick(wishes)
    const lay = (files: MemoryFiles, tag: string) => order(files).map((one, index) => {
      const at = path.join(dir, `${round}${tag}${index}`)
      fs.writeFileSync(at, String(files[one]))
      return at
    })
    let after: MemoryFiles
    try { after = edit(before, { shell, dropIns }, wish) } catch (error) {
      if (!(error instanceof Stop)) throw error
      t.match(error.message, /under a condition|in a condition|only running it would tell|cannot be edited/, JSON.stringify(before))
      refusals++
      continue
    }
    const again = edit(after, { shell, dropIns }, wish)
    const show = JSON.stringify([shell, before, wish, after])
    t.same(again, after, 'a second run has nothing to do')
    let out: MemoryFiles
    try { out = edit(after, { shell, dropIns }, wish.flatMap(pieces).map(withoutPiece), true) } catch (error) {
      // A value of which only the dark part is left may be empty: then nothing can be said of what refers to it.
      if (!show.includes('printf dark')) t.fail(`${String(error)}\n${show}`)
      continue
    }
    const keys = wish.flatMap(keysOf)
    const others = (values: readonly string[]) => values.slice(0, 2).map(one => tokenise(one).filter(token => !keys.includes(keyOf(token))).join(' ')).join('|') + values[2]
    const line = (values: readonly string[]) => [...tokenise(values[0] ?? ''), ...tokenise(values[1] ?? '')]
    jobs.push({ shell, show, files: lay(before, 'a'), check: () => null })
    jobs.push({ shell, show, files: lay(after, 'b'), check: (values, was) => {
      const missing = wish.find(one => !satisfied(line(values), one))
      if (missing !== undefined) return `not there: ${JSON.stringify(missing)} in ${values.join('|')}`
      if (values.some(one => /\n/.test(one))) return 'an end of line is left'
      const items = (of: readonly string[]) => line(of).filter(token => isList(keyOf(token))).flatMap(piecesOf)
      const strange = items(values).find(one => ![...items(was), ...wish.flatMap(pieces)].some(other => sameToken(one, other)))
      if (strange !== undefined) return `not wished: ${strange} in ${values.join('|')}`
      return others(values) === others(was) ? null : `others changed: ${others(was)} -> ${others(values)}`
    } })
    jobs.push({ shell, show, files: lay(out, 'c'), check: (values, was) => {
      const job = show
      const left = wish.flatMap(pieces).map(withoutPiece).find(one => fulfil(line(values), [one]).removed.length > 0)
      if (left !== undefined && !/SITE/.test(job)) return `left: ${JSON.stringify(left)} in ${values.join('|')}`
      return others(values) === others(was) ? null : `others changed by the undo: ${others(was)} -> ${others(values)}`
    } })
  }
  const found: string[] = []
  for (const shell of ['dash', 'bash'] as const) {
    const mine = jobs.filter(job => job.shell === shell)
    if (mine.length === 0) continue
    const held = sourceAll(shell, mine.map(job => job.files), NAMES)
    mine.forEach((job, index) => {
      const was = held[index - index % 3]
      const is = held[index]
      const why = is === undefined || was === undefined || is.code !== 0 ? `exit ${is?.code ?? '?'}` : job.check(is.values, was.values)
      if (why !== null) found.push(`${why}\n${job.show}`)
    })
  }
  for (const one of found.sort((a, b) => a.length - b.length).slice(0, 4)) t.fail(one)
  t.ok(refusals < 150, `${refusals} of 400 were refused`)
})
