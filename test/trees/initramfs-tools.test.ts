import t from 'tap'
import { cannot, openTree } from './tree.ts'

const CONF = '/etc/initramfs-tools/update-initramfs.conf'
const why = cannot()
t.setTimeout(600000)

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
  const conf = tree.read(CONF) ?? ''
  tree.write(CONF, 'update_initramfs=no\n')
  t.match(tree.run('initramfs', { rebuild: 'always' }), { code: 1, json: { failed: true, error: { code: 'E_DRIFT' }, msg: /still the old one: update_initramfs=no in \/etc\/initramfs-tools\/update-initramfs\.conf/ } })
  tree.write(CONF, conf)

  const undone = tree.run('passthrough_undo', {})
  t.match(undone, { code: 0, json: { changed: true, failed: false } })
  t.notMatch(listed(), /vfio/)
  t.same(tree.snapshot('/etc'), before, 'byte for byte')
  t.equal(tree.read('/var/lib/vfiokit/journal.jsonl'), null)
})
