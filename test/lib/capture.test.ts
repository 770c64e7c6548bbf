import t from 'tap'
import gpuInfo from '../../modules/gpu_info.ts'
import { capture, renderCapture, unpackCapture } from '../../lib/capture.ts'
import { openHost } from '../../lib/host-fs.ts'
import { parseParams } from '../../lib/params.ts'
import { scrubber } from '../../lib/scrub.ts'
import { lay, openTree } from '../hosts/tree.ts'
import { captures, CAPTURES, rootOf } from './captures.ts'
import { fn, header, pciHost } from './pci-trees.ts'
import type { HostView } from '../../lib/host.ts'

const UUID = '8d1a3c52-6d5f-4c0b-9a55-0f6f1c2d3e4f'
const MDEV = 'f715f63c-0d00-4007-9c5a-b07b0c6c05de'
const MACHINE = '9f0d3a1b5c7e4f2a8b6d1c0e3f5a7b9d'

function info(host: HostView): unknown {
  return gpuInfo.read(host, parseParams(gpuInfo.params, {})).own
}

function unpacked(dir: string, text: string): HostView {
  lay(openTree(dir), unpackCapture(text))
  return openHost({ root: dir })
}

const FNS = [
  fn('0000:40:01.1', '1022:1483', '0604', { driver: 'pcieport', group: 11, attrs: { config: header(1) } }),
  fn('0000:41:00.0', '10de:20b7', '0302', {
    driver: 'nvidia', group: 12, subsystem: '10de:1533', under: ['0000:40:01.1'], links: { 'consumer:pci:0000:41:00.1': '../x', virtfn0: '../0000:41:00.4' },
    attrs: {
      revision: '0xa1', numa_node: '1', driver_override: '(null)', sriov_totalvfs: '16', sriov_numvfs: '1', reset_method: 'flr bus', current_link_width: '16', max_link_width: '16',
      config: header(0) + 'SERIAL-IN-CAPABILITY'.repeat(10), resource: '0x0000000093000000 0x0000000093ffffff 0x0000000000040200', vpd: 'SN SERIAL-IN-VPD', label: 'ASSET-LABEL',
    },
  }),
  fn('0000:41:00.1', '10de:1aef', '0403', { driver: 'snd_hda_intel', group: 12, under: ['0000:40:01.1'] }),
  fn('0000:41:00.4', '10de:20b7', '0302', { group: 13, under: ['0000:40:01.1'], links: { physfn: '../0000:41:00.0' }, dirs: [MDEV] }),
  fn('0000:42:00.0', '8086:1521', '0200', { group: 14, attrs: { 'net/eth0/address': 'aa:bb:cc:dd:ee:ff' } }),
]

const FILES = {
  '/etc/hostname': 'gpu-node-17.example.org\n', '/proc/sys/kernel/hostname': 'gpu-node-17\n', '/proc/sys/kernel/osrelease': '5.15.0-91-generic\n',
  '/etc/os-release': 'ID=ubuntu\nVERSION_ID="22.04"\nPRETTY_NAME="Ubuntu 22.04.3 LTS"\nIMAGE_ID=customer-image-4711\n',
  '/proc/cmdline': `BOOT_IMAGE=/boot/vmlinuz-5.15.0-91-generic root=UUID=${UUID} ro quiet intel_iommu=on,sm_on iommu=pt vfio-pci.ids=10de:20b7,10de:1aef console=ttyS0,115200n8`
    + ' ip=10.20.30.40::10.20.30.1:255.255.255.0:gpu-node-17:eno1:none rd.iscsi.password=hunter2 BOOTIF=01-aa-bb-cc-dd-ee-ff ds=nocloud;s=http://user:pw@10.20.30.9/seed token="two words secret" pw=pa$$w0rd\n',
  '/proc/cpuinfo': 'processor\t: 0\nvendor_id\t: GenuineIntel\nflags\t\t: fpu vmx\nSerial\t\t: 00000000deadbeef\n\nprocessor\t: 1\nvendor_id\t: GenuineIntel\n',
  '/proc/modules': 'vfio_pci 16384 0 - Live 0xffffffffc0b1e000\n',
  '/etc/default/grub': `# bought by Alice, asset 4711\nGRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on license=K3Y-S3CR3T"\nGRUB_CMDLINE_LINUX='root=UUID=${UUID} rd.luks.uuid=${UUID}'\nADMIN_PASSWORD=hunter2\n`
    + '[ -e /etc/x ] && . /etc/x key=hunter2\n',
  '/etc/default/grub.d/50-site.cfg': '# BEGIN ANSIBLE MANAGED BLOCK by bob on build17\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX hugepages=16"\n# END ANSIBLE MANAGED BLOCK\n',
  '/etc/modprobe.d/vfio.conf': '# ours\noptions vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\nblacklist nouveau\ninstall foo curl http://x/?key=hunter2\ninstall nouveau /bin/false\noptions secretmod password=hunter2\n',
  '/etc/modules-load.d/vfio.conf': 'vfio\nvfio_pci\n', '/etc/dracut.conf.d/vfio.conf': 'force_drivers+=" vfio_pci "\nkernel_cmdline="rd.iscsi.password=hunter2 quiet"\n',
  [`/boot/loader/entries/${MACHINE}-5.14.0.conf`]: `title Rocky Linux\nversion 5.14.0\nlinux /vmlinuz-5.14.0\noptions root=UUID=${UUID} ro iommu=pt rd.lvm.lv=vg-gpu-node-17/root $tuned_params\nid rocky-${MACHINE}\n`,
  '/boot/grub2/grubenv': `# GRUB Environment Block\nsaved_entry=${MACHINE}-5.14.0\nkernelopts=root=UUID=${UUID} ro secret=hunter2\n`.padEnd(1024, '#'),
  '/boot/vmlinuz-5.14.0': 'kernel', '/lib/modules/5.14.0/modules.builtin': 'kernel/drivers/vfio/pci/vfio-pci.ko\nkernel/fs/ext4/ext4.ko\n',
  '/sys/kernel/iommu_groups/12/reserved_regions': '0x00000000fee00000 0x00000000feefffff msi\n', [`/sys/kernel/iommu_groups/15/devices/${MDEV}`]: { link: '/sys/devices/x' },
  '/sys/class/iommu/dmar0': { link: '../../devices/virtual/iommu/dmar0' }, '/sys/firmware/acpi/tables/DMAR': 'DMAR OEM-SERIAL',
  '/sys/bus/pci/slots/4/address': '0000:41:00\n', '/sys/bus/pci/drivers/nvidia/module': { link: '../../../../module/nvidia' }, '/sys/module/nvidia': { dir: 0o755 },
}

t.test('a capture says the same of the hardware as the host', async t => {
  const host = pciHost(t.testdir(), FNS, FILES)
  const before = info(host)
  const text = renderCapture(host)
  const after = info(unpacked(t.testdir({}), text))
  const neutral = (own: unknown): unknown => JSON.parse(JSON.stringify(own).split(MDEV).join('00000000-0000-4000-8000-000000000001'))
  t.strictSame(neutral(after), neutral(before))
})

t.test('a capture of a capture is the same text', async t => {
  const text = renderCapture(pciHost(t.testdir(), FNS, FILES))
  t.equal(renderCapture(unpacked(t.testdir({}), text)), text)
})

t.test('a capture does not tell whose host it is', async t => {
  const text = renderCapture(pciHost(t.testdir(), FNS, FILES))
  const secrets = [UUID, MDEV, MACHINE, 'hunter2', 'gpu-node-17', 'example.org', 'SERIAL', 'ASSET', 'deadbeef', 'aa:bb:cc', 'aa-bb-cc', '10.20.30', 'Alice', 'bob', '4711', 'K3Y', 'two words', 'w0rd', 'http:', 'ffffffffc0b1e000']
  for (const secret of secrets) t.notOk(text.toLowerCase().includes(secret.toLowerCase()), secret)
})

t.test('a capture keeps what the modules decide by', async t => {
  const files = capture(pciHost(t.testdir(), FNS, FILES))
  const boot = ['/proc/cmdline', '/etc/default/grub', '/etc/default/grub.d/50-site.cfg', '/etc/modprobe.d/vfio.conf', '/etc/dracut.conf.d/vfio.conf', '/boot/grub2/grubenv'].map(path => String(files[path]))
  const [cmdline = '', grub = '', site = '', modprobe = '', dracut = '', grubenv = ''] = boot
  t.match(cmdline, 'intel_iommu=on,sm_on iommu=pt vfio-pci.ids=10de:20b7,10de:1aef console=ttyS0,115200n8')
  t.match(cmdline, /root=UUID=\S+ ro quiet/)
  t.equal(cmdline.split(' ').length, 14, 'as many words as there were: a masked one is still there')
  t.match(grub, 'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on license=***"')
  t.match(site, '# BEGIN ANSIBLE MANAGED BLOCK\nGRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX hugepages=16"\n# END ANSIBLE MANAGED BLOCK')
  t.match(modprobe, 'options vfio-pci ids=10de:20b7\nsoftdep nouveau pre: vfio-pci\nblacklist nouveau\ninstall foo ***\ninstall nouveau /bin/false\noptions secretmod password=***')
  t.match(dracut, 'force_drivers+=" vfio_pci "\nkernel_cmdline="rd.iscsi.password=*** quiet"')
  t.match(grubenv, /^# GRUB Environment Block\nsaved_entry=\S+-5\.14\.0\nkernelopts=root=UUID=\S+ ro secret=\*\*\*\n#+$/)
  t.equal(grubenv.length, 1024)
  const [entry = ''] = Object.keys(files).filter(path => path.startsWith('/boot/loader/entries/'))
  t.match(files[entry], /options root=UUID=\S+ ro iommu=pt rd\.lvm\.lv=\*\*\* \$tuned_params/)
  t.equal(files['/boot/vmlinuz-5.14.0'], '')
  t.equal(files['/lib/modules/5.14.0/modules.builtin'], 'kernel/drivers/vfio/pci/vfio-pci.ko\n')
  t.notMatch(Object.keys(files).join('\n'), /vpd|label|\/net\//)
})

t.test('one identity has one placeholder, two have two', async t => {
  const scrub = scrubber(['gpu17'])
  const other = UUID.replace('8d', '9e')
  const [first, second, again] = [UUID, other, UUID.toUpperCase()].map(uuid => scrub.ids(`root=UUID=${uuid}`))
  t.equal(first, again)
  t.not(first, second)
  t.equal(scrub.ids('10de:20b7 0000:41:00.0 5.15.0-91-generic 10000:00:04.0 1.2.3'), '10de:20b7 0000:41:00.0 5.15.0-91-generic 10000:00:04.0 1.2.3', 'what only looks like an identity stays')
  t.equal(scrub.ids('gpu17'), 'gpu17', 'a path of the kernel is no place for a host name')
  t.equal(scrubber(['nvidia', 'gpu']).names('nvidia gpu'), 'nvidia gpu', 'a name that names nobody stays')
  t.equal(scrub.names('gpu17 gpu17.example gpu170 mygpu17'), 'node node.example gpu170 mygpu17')
  t.equal(scrub.ids('2001:db8::1 fe80::'), '*** ***')
})

t.test('a comment at the end of a line is one as well, and what only looks like one is none', async t => {
  const { shell } = scrubber([])
  const cases: readonly (readonly [string, string])[] = [
    ['GRUB_TIMEOUT=5 # ask bob@corp hunter2', 'GRUB_TIMEOUT=5 #'],
    ['GRUB_DISTRIBUTOR="a # b" # hunter2', 'GRUB_DISTRIBUTOR="a # b" #'],
    ["GRUB_DISTRIBUTOR='a # b'\t# it's hunter2\nGRUB_TIMEOUT=5 # hunter2", "GRUB_DISTRIBUTOR='a # b'\t#\nGRUB_TIMEOUT=5 #"],
    ['GRUB_DISTRIBUTOR=a#b\\ #c', 'GRUB_DISTRIBUTOR=a#b\\ #c'],
    ['GRUB_CMDLINE_LINUX="quiet\n nohz #x=1 \\" iommu=pt" # hunter2', 'GRUB_CMDLINE_LINUX="quiet\n nohz #x=*** \\" iommu=pt" #'],
    ['. /etc/x;# hunter2', '. /etc/x;#'],
    ['GRUB_DISTRIBUTOR="open # hunter2', 'GRUB_DISTRIBUTOR="open #'],
    ['# it\'s\nGRUB_TIMEOUT=5 # Ansible managed, hunter2', '#\nGRUB_TIMEOUT=5 # Ansible managed'],
  ]
  for (const [text, left] of cases) t.equal(shell(text), left, text)
})

t.test('any other text is no capture', async t => {
  const wrap = (files: unknown): string => JSON.stringify({ format: 'vfiokit-capture/1', files })
  for (const text of ['', 'null', '[]', '{}', wrap(null), wrap({ 'etc/x': '' }), wrap({ '/etc/../../x': '' }), wrap({ '/x': 1 }), wrap({ '/x': { link: 1 } }), wrap({ '/x': null }),
    JSON.stringify({ format: 'vfiokit-capture/2', files: {} })]) {
    t.throws(() => unpackCapture(text), { code: 'E_PARAMS' }, text)
  }
  t.strictSame(unpackCapture(wrap({ '/x': '\u00ff', '/y': { link: 'x' }, '/z': { dir: 493 } })), { '/x': '\u00ff', '/y': { link: 'x' }, '/z': { dir: 493 } })
})

const small = captures().filter(one => ['kvm-guest-p100', 'msi-b450m-mortar', 'server-8xmi300x-intel'].includes(one.name))
t.test('captured hosts survive being captured again', { skip: small.length === 0 ? `no captures at ${CAPTURES}` : false }, async t => {
  for (const { name, unpack } of small) {
    const dir = t.testdir({ from: {}, to: {} })
    if (!unpack(`${dir}/from`)) {
      t.pass(name, { skip: 'tar --zstd cannot unpack it here' })
      continue
    }
    const host = openHost({ root: rootOf(`${dir}/from`) })
    t.strictSame(info(unpacked(`${dir}/to`, renderCapture(host))), info(host), name)
  }
})

t.test('a capture is plain ASCII', async t => {
  const host = pciHost(t.testdir(), FNS, { '/etc/os-release': Buffer.from('PRETTY_NAME="Érable"\n').toString('latin1') })
  const text = renderCapture(host)
  t.notMatch(text, /[^\n\x20-\x7e]/)
  t.equal(unpacked(t.testdir({}), text).read('/etc/os-release'), Buffer.from('PRETTY_NAME="Érable"\n').toString('latin1'))
})
