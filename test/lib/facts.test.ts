import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import { cpuKind, hasSevSnp, isUefi, osFamily, osRelease, runningTokens } from '../../lib/facts.ts'
import { whoIs } from '../../lib/who.ts'
import { CAPTURES } from './captures.ts'
import { memoryHost } from './memory-host.ts'

t.test('the family is that of the distribution, or of what it is like', async t => {
  const family = (text: string) => osFamily(memoryHost({ '/etc/os-release': text }))
  t.equal(family('ID=ubuntu\nID_LIKE=debian\n'), 'debian')
  t.equal(family('ID=linuxmint\nID_LIKE="ubuntu debian"\n'), 'debian')
  t.equal(family('ID="rocky"\nID_LIKE="rhel centos fedora"\n'), 'el')
  t.equal(family("ID='fedora'\n"), 'fedora')
  t.equal(family('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n'), 'suse')
  t.equal(family('ID="sles"\n'), 'suse')
  t.equal(family('ID=arch\n'), 'unknown')
  const linked = memoryHost({ '/etc/os-release': { link: '../usr/lib/os-release' }, '/usr/lib/os-release': 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID=12\n' })
  t.equal(osRelease(linked, 'PRETTY_NAME'), 'Debian GNU/Linux 12 (bookworm)')
  t.equal(osRelease(linked, 'VERSION_ID'), '12')
  t.equal(osRelease(linked, 'ID'), null)
  t.equal(osRelease(memoryHost({ '/etc/os-release': Buffer.from('PRETTY_NAME="Érable – 1"\n').toString('latin1') }), 'PRETTY_NAME'), 'Érable – 1')
  const id = '0123456789abcdef'.repeat(2)
  const ids = [`${id}\n`, 'uninitialized\n', '\n', null].map(text => whoIs(openHost({ root: t.testdir({ etc: text === null ? {} : { 'machine-id': text } }) })).machine_id)
  t.same(ids, [id, undefined, undefined, undefined], 'machine-id(5): an image that was never booted has none')
  t.equal(whoIs(openHost({ root: t.testdir({ etc: { hostname: '# named by hand\n\nnode7\n' } }) })).name, 'node7', 'hostname(5)')
  t.equal(osRelease(openHost({ root: t.testdir({ etc: { 'os-release': {} } }) }), 'ID'), null, 'what is no file tells nothing')
})

t.test('the processor of real machines, by /proc/cpuinfo alone', { skip: fs.existsSync(path.join(CAPTURES, 'cpuinfo')) ? false : 'no captures here' }, async t => {
  const kind = (name: string) => cpuKind(memoryHost({ '/proc/cpuinfo': fs.readFileSync(path.join(CAPTURES, 'cpuinfo', `${name}.txt`), 'latin1') }))
  t.same(['intel-xeon-l5640', 'amd-ryzen-1600', 'aarch64', 'ppc64el'].map(kind), ['intel', 'amd', 'arm', null])
})

t.test('how it boots and runs', async t => {
  t.equal(isUefi(memoryHost({ '/sys/firmware/efi/fw_platform_size': '64\n' })), true)
  t.equal(isUefi(memoryHost({ '/sys/firmware/acpi/tables/DMAR': '', '/boot/efi/EFI/rocky/grub.cfg': '' })), false, 'while it runs, only the firmware tells')
  t.equal(isUefi(memoryHost({ '/etc/fstab': 'UUID=1 / xfs defaults 0 0\nUUID=2 /boot/efi vfat umask=0077 0 2\n' })), true)
  t.equal(isUefi(memoryHost({ '/etc/fstab': '# UUID=2 /boot/efi vfat\n' })), false)
  t.same(runningTokens(memoryHost({ '/proc/cmdline': 'a "b c"\n' })), ['a', '"b c"'])
  t.equal(runningTokens(memoryHost({})), null)
  t.same(['Y\n', '1\n', 'N\n'].map(text => hasSevSnp(memoryHost({ '/sys/module/kvm_amd/parameters/sev_snp': text }))), [true, true, false])
})
