import t from 'tap'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { RECORD, expand, hashAll, hashOf, recordOf, withRecord } from '../../lib/initramfs/record.ts'
import type { ImageRecord } from '../../lib/initramfs/record.ts'
import type { AbsPath } from '../../lib/host.ts'
import { random } from './random.ts'

const IMAGE: AbsPath = '/boot/initrd.img-K'

function node(root: string): ReturnType<typeof openHost> {
  fs.mkdirSync(`${root}/boot`)
  fs.writeFileSync(`${root}${IMAGE}`, 'image')
  fs.mkdirSync(`${root}/etc/modprobe.d/old`, { recursive: true })
  fs.writeFileSync(`${root}/etc/modprobe.d/vfio.conf`, 'options vfio-pci ids=10de:20b7\n')
  return openHost({ root })
}

function record(host: ReturnType<typeof node>): ImageRecord {
  const stat = host.stat(IMAGE)
  if (stat === null) throw new Error('no image')
  return { ino: stat.ino, size: stat.size, mtimeMs: stat.mtimeMs, inputs: hashAll(host, ['/etc/modprobe.d', '/etc/none']), holds: ['etc/modprobe.d/vfio.conf'], lacks: [] }
}

t.test('what is written is read back, for this very file only', async t => {
  const root = t.testdir()
  const host = node(root)
  t.equal(recordOf(host, IMAGE), null)
  await host.write(RECORD, withRecord(host, IMAGE, record(host)))
  t.same(recordOf(host, IMAGE), record(host))
  t.equal(recordOf(host, '/boot/other'), null)
  fs.writeFileSync(`${root}/boot/initrd.img-L`, 'another')
  await host.write(RECORD, withRecord(host, '/boot/initrd.img-L', record(host)))
  t.same(recordOf(host, IMAGE), record(host), 'others stay')
  fs.renameSync(`${root}/boot/initrd.img-L`, `${root}${IMAGE}`)
  t.equal(recordOf(host, IMAGE), null, 'another file by the same name')
  t.notMatch(withRecord(host, IMAGE, record(host)), 'initrd.img-L', 'what is gone drops out')
})

t.test('a damaged or foreign record is no record', async t => {
  const host = node(t.testdir())
  const whole = withRecord(host, IMAGE, record(host))
  const { below } = random(11)
  for (let round = 0; round < 200; round++) {
    const at = below(whole.length - 2)
    await host.write(RECORD, whole.slice(0, at))
    t.equal(recordOf(host, IMAGE), null, `cut off after ${at}`)
  }
  const foreign = [null, [], 1, 'x', {}, { format: 2, images: {} }, { format: 1 }, { format: 1, images: [] }, { format: 1, images: { [IMAGE]: null } }]
  const bad = [{ ino: '1' }, { inputs: null }, { inputs: { a: 1 } }, { holds: 'x' }, { holds: [1] }, { lacks: undefined }, { size: 6 }, { mtimeMs: 0 }, { ino: 0 }]
  for (const value of [...foreign, ...bad.map(change => ({ format: 1, images: { [IMAGE]: { ...record(host), ...change } } }))]) {
    await host.write(RECORD, JSON.stringify(value))
    t.equal(recordOf(host, IMAGE), null, JSON.stringify(value))
  }
})

t.test('inputs: a directory stands for its names and its files', async t => {
  const root = t.testdir()
  const host = node(root)
  fs.writeFileSync(`${root}/etc/modprobe.d/.vfio.conf.vfiokit-new`, 'on its way')
  t.same(expand(host, ['/etc/modprobe.d', '/etc/modprobe.d', '/etc/none']), ['/etc/modprobe.d', '/etc/modprobe.d/vfio.conf', '/etc/none'])
  t.equal(hashOf(host, '/etc/none'), '')
  const before = hashAll(host, ['/etc/modprobe.d'])
  fs.writeFileSync(`${root}/etc/modprobe.d/vfio.conf`, 'options vfio-pci ids=10de:20b8\n')
  const edited = hashAll(host, ['/etc/modprobe.d'])
  t.not(edited['/etc/modprobe.d/vfio.conf'], before['/etc/modprobe.d/vfio.conf'])
  t.equal(edited['/etc/modprobe.d'], before['/etc/modprobe.d'])
  fs.unlinkSync(`${root}/etc/modprobe.d/vfio.conf`)
  t.not(hashOf(host, '/etc/modprobe.d'), before['/etc/modprobe.d'], 'a file that is gone shows in the directory')
})
