import t from 'tap'
import { cannot, openTree } from './tree.ts'

const why = cannot()

t.test('Debian 12: the tree\'s own update-initramfs', { skip: why ?? false }, async t => {
  const tree = openTree({ name: 'debian12-initramfs-tools', suite: 'bookworm', packages: ['initramfs-tools'] }, remove => t.teardown(remove))
  const image = `/boot/initrd.img-${tree.kernel}`
  const listed = (): string => tree.inside('lsinitramfs', image)
  const before = tree.snapshot('/etc')
  t.notMatch(listed(), /vfio/)

  const promised = tree.run('vfio_bind', { ids: '10de:20b7' }, '--check', '--diff')
  t.match(promised, { code: 0, json: { changed: true, failed: false, reboot_required: false } })
  t.same(tree.snapshot('/etc'), before, 'check mode touches nothing')
  const done = tree.run('vfio_bind', { ids: '10de:20b7' })
  t.match(done, { code: 0, json: { changed: true, failed: false } })
  t.same(done.json['changes'], promised.json['changes'], 'check says what apply does')
  t.match(listed(), /^etc\/modprobe\.d\/vfio\.conf$/m)
  t.match(listed(), /^usr\/lib\/modules\/.*\/vfio-pci\.ko$/m)

  t.match(tree.run('vfio_bind', { ids: '10de:20b7' }), { code: 0, json: { changed: false } })
  t.match(tree.run('initramfs', {}), { code: 0, json: { changed: false, images: [{ path: image, kernel: tree.kernel, fresh: true, holds: ['etc/modprobe.d/vfio.conf', 'vfio-pci.ko'] }] } })

  // It exits 0 and does nothing.
  tree.write('/etc/initramfs-tools/update-initramfs.conf', 'update_initramfs=no\n')
  const silent = tree.run('initramfs', { rebuild: 'always' })
  t.match(silent, { code: 1, json: { failed: true, error: { code: 'E_DRIFT' }, msg: /update_initramfs=no in \/etc\/initramfs-tools\/update-initramfs\.conf/ } })
  tree.write('/etc/initramfs-tools/update-initramfs.conf', tree.read('/etc/initramfs-tools/update-initramfs.conf') === null ? '' : 'update_initramfs=yes\nbackup_initramfs=no\n')

  const undone = tree.run('passthrough_undo', {})
  t.match(undone, { code: 0, json: { changed: true, failed: false } })
  t.notMatch(listed(), /vfio/)
  const after = new Map(tree.snapshot('/etc'))
  for (const files of [after, before as Map<string, string>]) files.delete('/etc/initramfs-tools/update-initramfs.conf')
  t.same(after, before, 'byte for byte')
  t.equal(tree.read('/var/lib/vfiokit/journal.jsonl'), null)
})
