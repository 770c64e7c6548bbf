import t from 'tap'
import * as fs from 'fs'
import { execFileSync } from 'child_process'
import { openHost } from '../../lib/host-fs.ts'
import { byVersion } from '../../lib/conf-files.ts'
import { configFor, withoutConfig } from '../../lib/initramfs/config.ts'
import { overlay } from '../../lib/overlay.ts'
import type { Hold } from '../../lib/steps.ts'
import { random } from './random.ts'

const HOLDS: readonly Hold[] = [{ file: 'etc/modprobe.d/vfio.conf' }, { module: 'vfio-pci' }]
const FILE_ONLY = HOLDS.slice(0, 1)
const LIST = '/etc/initramfs-tools/modules'
const OWN = '/etc/dracut.conf.d/vfiokit.conf'

function node(root: string, files: Readonly<Record<string, string>>): ReturnType<typeof openHost> {
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(root + path.replace(/\/[^/]*$/, ''), { recursive: true })
    fs.writeFileSync(root + path, text, 'latin1')
  }
  return openHost({ root })
}

const LIVE = { '/proc/cmdline': 'ro\n' }

t.test('initramfs-tools: the module in its list, once', async t => {
  const of = (files: Readonly<Record<string, string>>, holds = HOLDS): readonly (readonly [string, string | null])[] =>
    configFor(node(t.testdir(), files), 'initramfs-tools', holds).steps.map(({ path, text }) => [path, text])
  t.same(of({ [LIST]: '# list\nraid1' }), [[LIST, '# list\nraid1\n# vfiokit: vfio_pci before the drivers that could take its devices\nvfio_pci\n']], 'also after a line without its end')
  t.same(of({ [LIST]: 'raid1\n' }, FILE_ONLY), [], 'modprobe.d is copied always')
  for (const there of ['vfio_pci\n', 'a\n vfio-pci ids=10de:20b7\nb\n', 'vfio_pci']) t.same(of({ [LIST]: there }), [], there)
  for (const not of ['#vfio_pci\n', 'vfio_pci_core\n', 'vfio\n']) t.equal(of({ [LIST]: not }).length, 1, not)
  t.same(of({ '/usr/share/initramfs-tools/modules.d/site': 'vfio_pci\n' }), [])
  t.equal(of({})[0]?.[1]?.includes('\nvfio_pci\n'), true, 'no list yet')
})

t.test('what we add and take back leaves every other byte', async t => {
  const { pick, list } = random(3)
  const lines = ['# list', 'raid1', 'vfio', '', '  sd_mod  ', '#vfio_pci', '\xe9\r']
  const root = t.testdir()
  for (let round = 0; round < 100; round++) {
    const text = list(5, () => pick(lines)).map(line => `${line}\n`).join('')
    const host = node(root, { [LIST]: text })
    const after = overlay(host, configFor(host, 'initramfs-tools', HOLDS).steps)
    t.not(after.read(LIST), text)
    t.equal(configFor(after, 'initramfs-tools', HOLDS).steps.length, 0, 'once')
    t.equal(overlay(after, withoutConfig(after).steps).read(LIST) ?? '', text)
  }
})

t.test('a line without our mark is somebody else\'s', async t => {
  const { steps, notes } = withoutConfig(node(t.testdir(), { [LIST]: 'vfio_pci\n' }))
  t.same(steps, [])
  t.match(notes, [/modules names vfio_pci without our mark/])
})

t.test('dracut: a file of our own, only where the images would not hold it anyway', async t => {
  const of = (files: Readonly<Record<string, string>>, holds = HOLDS): string =>
    configFor(node(t.testdir(), files), 'dracut', holds).steps.map(({ text }) => (text ?? '').replace(/^#.*\n/gm, '')).join()
  const [force, install] = ['force_drivers+=" vfio_pci "\n', 'install_items+=" /etc/modprobe.d/vfio.conf "\n']
  const dist = '/usr/lib/dracut/dracut.conf.d/01-dist.conf'
  t.equal(of(LIVE), install + force, 'unset is no, up to dracut 108')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\n' }), force)
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\n' }, FILE_ONLY), '')
  t.equal(of({ [dist]: 'hostonly="yes"\n' }), install + force, 'an image being built has no /proc, so dracut switches hostonly off')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\n', '/usr/lib/dracut/dracut.conf.d/02-generic-image.conf': 'hostonly="no"\n' }), install + force, 'the later file wins')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="no"\n', '/etc/dracut.conf.d/01-dist.conf': 'hostonly=yes\n' }), force, 'a name in /etc hides the other')
  t.equal(of({ ...LIVE, '/usr/bin/dracut': 'if [[ ${hostonly-} == "no" ]]; then\n' }), force, 'dracut 109 and later: unset is yes')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\nforce_drivers+=" vfio vfio-pci "\n' }), '')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\nadd_drivers+=" vfio vfio-pci "\n' }), force, 'an image that holds it does not load it')
  const variant: readonly Hold[] = [...HOLDS, { module: 'mlx5_vfio_pci' }]
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\nadd_drivers+=" mlx5-vfio-pci "\n' }, variant), force, 'a variant comes with what is loaded')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\nforce_drivers+="vfio"\nforce_drivers+="vfio-pci"\n' }), force, 'without blanks they run together')
  t.equal(of({ ...LIVE, [dist]: 'hostonly="yes"\nforce_drivers+=" vfio_pci "\nforce_drivers=" ext4 "\n' }), force, 'overwritten')
  t.equal(of({ ...LIVE, '/etc/dracut.conf': "hostonly=no\nforce_drivers='vfio_pci'\ninstall_items+=' /etc/modprobe.d/vfio.conf '\n" }), '')
})

t.test('dracut: a file that sets a list anew behind ours is named, and nothing is added in vain', async t => {
  const plan = (files: Readonly<Record<string, string>>): unknown => configFor(node(t.testdir(), { ...LIVE, ...files }), 'dracut', HOLDS).steps
  t.throws(() => plan({ '/etc/dracut.conf.d/zz.conf': 'force_drivers=" nvme "\n' }), { code: 'E_REFUSED', message: '/etc/dracut.conf.d/zz.conf sets force_drivers anew and is read after /etc/dracut.conf.d/vfiokit.conf, so what is added there would be lost' })
  t.equal((plan({ '/etc/dracut.conf.d/zz.conf': 'force_drivers+=" nvme "\nomit_drivers="x"\n' }) as unknown[]).length, 1)
  t.same(plan({ '/etc/dracut.conf.d/zz.conf': 'force_drivers=" vfio_pci "\ninstall_items=" /etc/modprobe.d/vfio.conf "\n' }), [], 'one that holds all of it')
})

t.test('dracut: files are read in the order of sort -V', async t => {
  const [dist, generic] = ['/usr/lib/dracut/dracut.conf.d/01-dist.conf', '/usr/lib/dracut/dracut.conf.d/02-generic-image.conf']
  const of = (files: Readonly<Record<string, string>>): string => configFor(node(t.testdir(), { ...LIVE, ...files }), 'dracut', HOLDS).steps.map(({ text }) => text).join()
  const stock = { [dist]: 'hostonly="yes"\n', [generic]: 'hostonly="no"\n' }
  t.match(of({ ...stock, '/etc/dracut.conf.d/1-site.conf': 'hostonly="yes"\n' }), 'install_items', '02 comes after 1')
  t.notMatch(of({ ...stock, '/etc/dracut.conf.d/10-site.conf': 'hostonly="yes"\n' }), 'install_items')
  const set = 'force_drivers="x"\n'
  t.throws(() => of({ '/etc/dracut.conf.d/vfio-pci.conf': set }), { message: /^\/etc\/dracut\.conf\.d\/vfio-pci\.conf sets force_drivers anew/ })
  t.match(of({ '/etc/dracut.conf.d/vfio.conf': set }), 'force_drivers+=')
})

t.test('the order of sort -V', async t => {
  const { pick, list } = random(5)
  const parts = ['a', 'Z', '-', '_', '.', '~', '0', '1', '00', '10', '9', 'conf', '+']
  const names = ['01-dist', '1-site', '02-generic-image', '9-a', '10-b', 'vfiokit', 'vfio-pci', 'a', 'a~', 'a.b', 'a0', ...Array.from({ length: 300 }, () => `x${list(6, () => pick(parts)).join('')}`)]
  const files = [...new Set(names)].map(name => `${name}.conf`)
  const sorted = execFileSync('sort', ['-V'], { input: files.join('\n'), env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' }).trim().split('\n')
  t.same([...files].sort(byVersion), sorted)
})

t.test('dracut: where vfio-pci is built in nobody loads its variants, so they are forced too', async t => {
  const kernel = '/lib/modules/6.14.0-1'
  const files = { ...LIVE, [`${kernel}/modules.dep`]: 'kernel/drivers/vfio/pci/nvgrace-gpu/nvgrace-gpu-vfio-pci.ko:\n', [`${kernel}/modules.builtin`]: 'kernel/drivers/vfio/pci/vfio-pci.ko\n',
    '/etc/modprobe.d/vfio.conf': 'options vfiokit_bind 0009:01:00.0=10de:2342,nvgrace_gpu_vfio_pci\n', '/etc/dracut.conf': 'hostonly=yes\n' }
  const host = node(t.testdir(), files)
  const after = overlay(host, configFor(host, 'dracut', [{ module: 'nvgrace_gpu_vfio_pci' }]).steps)
  t.match(after.read(OWN), /^force_drivers\+=" nvgrace_gpu_vfio_pci "\nforce_drivers\+=" vfiokit_bind "$/m)
  t.same(withoutConfig(after).steps, [{ kind: 'file', path: OWN, text: null }])
})

t.test('dracut: bash reads the words apart, whatever stood there before', async t => {
  for (const before of ['', 'force_drivers+="ext4"\ninstall_items+="/etc/hosts"', 'force_drivers="a b"\n']) {
    const host = node(t.testdir(), { '/etc/dracut.conf': before, ...(before === '' ? {} : { [OWN]: 'compress="zstd"' }) })
    const text = configFor(host, 'dracut', HOLDS).steps.map(step => step.text).join('')
    const shown = execFileSync('bash', ['-c', `${before}\n${text}\nprintf '%s\\n' $force_drivers $install_items`], { encoding: 'utf8' }).split('\n')
    t.ok(shown.includes('vfio_pci') && shown.includes('/etc/modprobe.d/vfio.conf'), before)
  }
})

t.test('dracut: taken back; the file goes when nothing else is in it', async t => {
  const host = node(t.testdir(), LIVE)
  const after = overlay(host, configFor(host, 'dracut', HOLDS).steps)
  t.same(configFor(after, 'dracut', HOLDS).steps, [])
  t.same(withoutConfig(after).steps, [{ kind: 'file', path: OWN, text: null }])
  const edited = overlay(after, [{ kind: 'file', path: OWN, text: `${after.read(OWN) ?? ''}compress="zstd"\n` }])
  t.same(withoutConfig(edited).steps, [{ kind: 'file', path: OWN, text: 'compress="zstd"\n' }])
  const managed = node(t.testdir(), { [OWN]: '# Ansible managed\nforce_drivers+=" ext4 "\n' })
  const { steps, warnings } = configFor(managed, 'dracut', HOLDS)
  t.same(steps.map(step => step.path), ['/etc/dracut.conf.d/zz-vfiokit.conf'])
  t.match(warnings, [/Ansible/])
  t.same(withoutConfig(overlay(managed, steps)).steps, [{ kind: 'file', path: '/etc/dracut.conf.d/zz-vfiokit.conf', text: null }])
})
