import t from 'tap'
import { absentModules, holdName, missingHolds, namesOf, unwanted } from '../../lib/initramfs/contents.ts'
import type { Hold } from '../../lib/steps.ts'
import { random } from './random.ts'

const HOLDS: readonly Hold[] = [{ file: 'etc/modprobe.d/vfio.conf' }, { module: 'vfio-pci' }]

// Printed by lsinitramfs of initramfs-tools 0.142 and lsinitrd of dracut 106.
const SHORT = 'kernel\nkernel/x86/microcode/GenuineIntel.bin\netc\netc/modprobe.d\netc/modprobe.d/vfio.conf\nusr/lib/modules/6.1.0-9-amd64/kernel/drivers/vfio/pci/vfio-pci.ko\n'
const LONG = `Image: /boot/initrd.img-6.12: 34M
========================================================================
Version: dracut-106

Arguments:  -q --force

dracut modules:
vfio-pci.ko
etc/modprobe.d/vfio.conf
========================================================================
drwxr-xr-x   2 root     root            0 Nov 22 12:26 etc/modprobe.d
-rw-r--r--   1 root     root           31 Nov 22 12:26 etc/modprobe.d/vfio.conf
lrwxrwxrwx   1 root     root           31 Nov 22 12:26 lib -> usr/lib
drwxr-xr-x   2 root     root            0 Nov 22 12:26 usr/lib/modules/6.12/kernel/drivers/vfio/pci
-rw-r--r--   1 root     root         8896 Aug 29 04:19 usr/lib/modules/6.12/kernel/drivers/vfio/pci/vfio-pci.ko.xz
========================================================================

dracut cmdline:
rd.driver.pre=vfio_pci
`

t.test('listings', async t => {
  t.same(missingHolds(namesOf(SHORT, false), HOLDS), [])
  t.same(missingHolds(namesOf(LONG, true), HOLDS), [])
  t.same(namesOf(LONG, true), ['etc/modprobe.d/vfio.conf', 'lib', 'lib/modules/6.12/kernel/drivers/vfio/pci/vfio-pci.ko.xz'], 'what is no file is left out')
  const head = namesOf(LONG.slice(0, LONG.indexOf('drwx')), true)
  t.same(missingHolds(head, HOLDS), HOLDS, 'what stands in the heading is not in the image')
  t.same(missingHolds(namesOf('drwxr-xr-x 2 root root 0 Nov 22 12:26 etc/modprobe.d/vfio.conf\n', true), HOLDS), HOLDS, 'nor is a directory')
})

t.test('names: dashes, compression, merged /usr', async t => {
  const has = (name: string, hold: Hold): boolean => missingHolds(namesOf(`${name}\n`, false), [hold]).length === 0
  for (const name of ['lib/modules/K/vfio_pci.ko', 'usr/lib/modules/K/kernel/drivers/vfio/pci/vfio-pci.ko.zst', './vfio-pci.ko.gz', '/vfio-pci.ko.xz']) {
    t.ok(has(name, { module: 'vfio-pci' }), name)
    t.ok(has(name, { module: 'vfio_pci' }), name)
  }
  for (const name of ['lib/modules/K/vfio-pci-core.ko', 'lib/vfio-pci', 'etc/vfio-pci.conf', 'mlx5-vfio-pci.ko']) t.notOk(has(name, { module: 'vfio-pci' }), name)
  t.ok(has('lib/modprobe.d/a.conf', { file: 'usr/lib/modprobe.d/a.conf' }))
  t.notOk(has('etc/modprobe.d/vfio.conf.bak', { file: 'etc/modprobe.d/vfio.conf' }))
  t.same(HOLDS.map(holdName), ['etc/modprobe.d/vfio.conf', 'vfio-pci.ko'])
  t.same(unwanted(namesOf(SHORT, false), ['etc/modprobe.d/vfio.conf', 'etc/other']), ['etc/modprobe.d/vfio.conf'])
})

t.test('exactly those that are not there are missing', async t => {
  const { pick, list, below } = random(7)
  const names = ['vfio-pci', 'nouveau', 'xhci_pci', 'snd-hda-intel']
  for (let round = 0; round < 300; round++) {
    const there = new Set(list(4, () => pick(names)))
    const other = list(3, () => `usr/lib/other/${below(9)}.ko`)
    const listing = [...[...there].map(name => `lib/modules/K/${pick(['', 'kernel/x/'])}${name}.ko${pick(['', '.xz', '.zst'])}`), ...other].join('\n')
    const missing = missingHolds(namesOf(listing, false), names.map(module => ({ module })))
    t.same(new Set(missing.map(hold => 'module' in hold ? hold.module : '')), new Set(names.filter(name => !there.has(name))))
  }
})

t.test('a module is absent where no file has its name, or one that begins with it', async t => {
  const names = ['nvidia-current.ko.zst', 'nvidiafb.ko', 'nova-core.ko.xz', 'i915.conf', 'xe'].map(name => `lib/modules/K/updates/${name}`)
  t.same(absentModules(names, ['nvidia', 'nova_core', 'nouveau', 'i915', 'xe']), ['nouveau', 'i915', 'xe'])
  t.same(absentModules(['lib/modules/K/nvidiafb.ko', 'lib/modules/K/drm-nvidia.ko'], ['nvidia']), ['nvidia'])
})
