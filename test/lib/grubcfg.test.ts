import t from 'tap'
import * as fs from 'fs'
import { lacking, normalEntries, parseGrubConfig } from '../../lib/grubcfg.ts'
import { shared } from './shared.ts'

const ENTRY = `### BEGIN /etc/grub.d/10_linux ###
menuentry 'Debian GNU/Linux' --class debian $menuentry_id_option 'gnulinux-simple-1' {
	load_video
	if [ x$grub_platform = xxen ]; then insmod xzio; insmod lzopio; fi
	search --no-floppy --fs-uuid --set=root 1-2
	echo	'Loading Linux 6.1.0 ...'
	linux	/boot/vmlinuz-6.1.0 root=UUID=1 ro quiet dyndbg="file x +p" intel_iommu=on,sm_on
	initrd	/boot/early.cpio /boot/initrd.img-6.1.0
}
submenu 'Advanced options for Debian GNU/Linux' $menuentry_id_option 'gnulinux-advanced-1' {
	menuentry 'Debian GNU/Linux, with Linux 6.1.0 (recovery mode)' $menuentry_id_option 'gnulinux-6.1.0-recovery-1' {
		linux	/boot/vmlinuz-6.1.0 root=UUID=1 ro single
	}
}
### END /etc/grub.d/10_linux ###
### BEGIN /etc/grub.d/30_os-prober ###
menuentry 'Other (on /dev/sdb1)' $menuentry_id_option 'osprober-1' {
	linux /boot/vmlinuz-5 root=/dev/sdb1
}
### END /etc/grub.d/30_os-prober ###
`

t.test('entries with their kernel, images, arguments and place', async t => {
  const config = parseGrubConfig(ENTRY)
  t.equal(config.problem, null)
  t.match(config, { kind: 'generated', bls: null, kernelopts: null, tuned: null })
  t.match(config.entries, [
    { title: 'Debian GNU/Linux', id: 'gnulinux-simple-1', kernel: '/boot/vmlinuz-6.1.0', recovery: false, within: [], section: '10_linux',
      initrds: ['/boot/early.cpio', '/boot/initrd.img-6.1.0'], args: ['root=UUID=1', 'ro', 'quiet', 'dyndbg="file x +p"', 'intel_iommu=on,sm_on'] },
    { recovery: true, within: ['Advanced options for Debian GNU/Linux'], initrds: [] },
    { section: '30_os-prober' },
  ])
  t.equal(normalEntries(config).length, 1)
  const other = "### BEGIN /etc/grub.d/30_uefi ###\nmenuentry 'UEFI Firmware Settings' $menuentry_id_option 'uefi-firmware' {\n\tfwsetup\n}\n### END /etc/grub.d/30_uefi ###\n"
  t.match(parseGrubConfig(other).entries, [{ title: 'UEFI Firmware Settings', id: 'uefi-firmware', kernel: '', args: [] }], 'what boots no Linux has its place in the menu')
})

t.test('a backslash before the end of a line: it goes on', async t => {
  const entry = "menuentry 'x' {\n\tlinux /vmlinuz root=UUID=1 quiet \\\n  nosmt \\\n intel_iommu=on a\\\nb\n}\n"
  t.same(parseGrubConfig(entry).entries[0]?.args, ['root=UUID=1', 'quiet', 'nosmt', 'intel_iommu=on', 'ab'])
  t.equal(lacking(entry.replace('\\\n intel', '\\ intel'), [{ kind: 'flags', key: 'intel_iommu', has: 'on', lacks: ['off'] }]) === null, false, 'one before a blank makes it part of the argument')
})

t.test('what lacks an argument is named by its title; recovery entries and other systems are not judged', async t => {
  t.equal(lacking(ENTRY, [{ kind: 'flags', key: 'intel_iommu', has: 'on', lacks: ['off'] }]), null)
  t.match(lacking(ENTRY, [{ kind: 'flags', key: 'iommu', has: 'pt', lacks: ['off'] }]), /"Debian GNU\/Linux" lacks iommu=pt/)
  t.match(lacking(ENTRY, [{ kind: 'absent', token: 'quiet' }]), /still has what is to go/)
  t.match(lacking('set timeout=5\n', []), /no entry for Linux/)
})

t.test('a file that GRUB could not read says why, wherever it is cut', async t => {
  for (const [text, why] of [
    ["menuentry 'x' {\n linux /v root=1\n", /menuentry "x" is never closed/],
    ["menuentry 'x {\n", /' is never closed \(line 1\)/],
    ['}\n', /closes nothing/],
    ['if true; then\n', /no fi/],
  ] as const) t.match(parseGrubConfig(text).problem, why, text)
  const body = ENTRY.slice(0, ENTRY.indexOf('submenu'))
  const first = body.indexOf('{')
  for (let at = first + 1; at < body.lastIndexOf('}'); at++) {
    if (parseGrubConfig(body.slice(0, at)).problem === null) t.fail(`cut at ${at} unseen`)
  }
})

t.test('a reserved word may have its command beside it', async t => {
  const entry = "menuentry 'Tool' --id tool { linux /tool quiet ; }"
  for (const text of [
    `if [ -e /a ]; then if [ -e /b ]; then ${entry} ; fi; fi\n`, `if [ -e /a ]; then\n  true\nelse if [ -e /b ]; then\n${entry}\nfi\nfi\n`,
    `if [ -e /a ]; then ${entry}\nelse set x=y; fi\n`, `for one in a b; do if [ $one = a ]; then ${entry} ; fi; done\n`,
  ]) t.match(parseGrubConfig(text), { problem: null, entries: [{ title: 'Tool', id: 'tool', kernel: '/tool', args: ['quiet'] }] }, text)
  t.equal(parseGrubConfig('if [ -e /a ]; then set default=b; fi\n').fallback, 'b')
  t.equal(parseGrubConfig("menuentry 'then' {\n linux /v else do\n}\n").entries[0]?.args.join(' '), 'else do', 'a word like any other elsewhere')
  t.match(parseGrubConfig('if true; then fi; fi\n').problem, /no if/)
})

t.test('what tuned has GRUB put on the line', async t => {
  t.equal(parseGrubConfig('### BEGIN /etc/grub.d/00_tuned ###\nset tuned_params="skew_tick=1 amd_iommu=off"\n### END /etc/grub.d/00_tuned ###\n').tuned, 'skew_tick=1 amd_iommu=off')
})

const dir = shared('cases/bootloader/stub')
t.test('stub, generated and BLS configurations are told apart', { skip: dir === null ? 'no cases here' : false }, async t => {
  const { cases } = JSON.parse(fs.readFileSync(`${dir ?? ''}/manifest.json`, 'utf8'))
  for (const { input, kind, bls } of cases) {
    const config = parseGrubConfig(fs.readFileSync(`${dir ?? ''}/${input}`, 'latin1'))
    t.match({ ...config, bls: config.bls !== null }, { kind, bls, problem: null }, input)
  }
  const generated = shared('cases/bootloader/generated') ?? ''
  for (const name of fs.readdirSync(generated)) {
    const config = parseGrubConfig(fs.readFileSync(`${generated}/${name}`, 'latin1'))
    t.equal(config.problem, null, name)
    t.ok(normalEntries(config).length > 0, name)
  }
})
