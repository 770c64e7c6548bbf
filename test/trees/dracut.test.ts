import t from 'tap'
import * as fs from 'fs'
import { cannot, openTree } from './tree.ts'

const why = cannot()
t.setTimeout(600000)

t.test('Debian 13 with dracut: the tree\'s own dracut', { skip: why ?? false }, async t => {
  const tree = openTree({ name: 'debian13-dracut', suite: 'trixie', packages: ['dracut'] }, remove => t.teardown(remove))
  const image = `/boot/initrd.img-${tree.kernel}`
  const listed = (): string => tree.inside('lsinitrd', image)
  const before = tree.snapshot('/etc')
  const boot = fs.readdirSync(`${tree.root}/boot`)
  t.notMatch(listed(), /vfio/)

  const done = tree.run('vfio_bind', { ids: '10de:20b7' })
  t.match(done, { code: 0, json: { changed: true, failed: false } })
  t.match(listed(), / etc\/modprobe\.d\/vfio\.conf$/m)
  t.match(listed(), / usr\/lib\/modules\/.*\/vfio-pci\.ko\.xz$/m)
  t.match(tree.inside('lsinitrd', '-f', 'etc/modprobe.d/vfio.conf', image), /^options vfio-pci ids=10de:20b7$/m, 'in an image that is not only for this host')
  t.match(listed(), /rd\.driver\.pre=vfio_pci/)
  t.same(fs.readdirSync(`${tree.root}/boot`), boot, 'nothing is left beside it')

  t.match(tree.run('vfio_bind', { ids: '10de:20b7' }), { code: 0, json: { changed: false } })
  t.match(tree.run('initramfs', {}), { code: 0, json: { changed: false, images: [{ path: image, kernel: tree.kernel, fresh: true, holds: ['etc/modprobe.d/vfio.conf', 'vfio-pci.ko'] }] } })

  // A dracut that fails removes its target: the image that boots must not be it.
  const whole = fs.readFileSync(tree.root + image)
  tree.write('/etc/dracut.conf.d/site.conf', 'compress="false"\n')
  t.match(tree.run('initramfs', {}), { code: 1, json: { failed: true, error: { code: /^E_(COMMAND|DRIFT)$/ }, msg: /^dracut --force \/boot\/initrd\.img-.* ended with/ } })
  t.ok(whole.equals(fs.readFileSync(tree.root + image)), 'the image that boots is as it was')
  t.same(fs.readdirSync(`${tree.root}/boot`), boot)
  fs.unlinkSync(`${tree.root}/etc/dracut.conf.d/site.conf`)

  const undone = tree.run('passthrough_undo', {})
  t.match(undone, { code: 0, json: { changed: true, failed: false } })
  t.notMatch(listed(), /vfio/)
  t.same(tree.snapshot('/etc'), before, 'byte for byte')
  t.equal(tree.read('/var/lib/vfiokit/journal.jsonl'), null)
})
