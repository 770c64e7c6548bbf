import t from 'tap'
import { readPci } from '../../lib/pci.ts'
import { parameterOf, parseModprobe } from '../../lib/modprobe.ts'
import { appendLines, entriesOf, idOf, MARK, takes, withEntries, withoutEntries, withoutOurs } from '../../lib/vfio-conf.ts'
import { fn, pciHost } from './pci-trees.ts'
import { random } from './random.ts'

const CONF = '/etc/modprobe.d/vfio.conf'

function inForce(text: string): readonly string[] {
  return entriesOf(parameterOf(parseModprobe(text, CONF), 'vfio_pci', 'ids')?.value)
}

t.test('entries of ids= as the kernel reads them', async t => {
  t.same(['10de:20b7', '0x10DE:0x20B7', '10de:1', '10de:20b7:ffffffff:ffffffff', '10de:20b7:10de:1533', '10de', 'x:y', '10de:20b7:ffffffff:ffffffff:030000:ff0000'].map(idOf),
    ['10de:20b7', '10de:20b7', '10de:0001', '10de:20b7', null, null, null, null])
  const [device] = readPci(pciHost(t.testdir(), [fn('0000:41:00.0', '10de:20b7', '0302', { subsystem: '10de:1533' })]))
  if (device === undefined) throw new Error('no device')
  const taken = (entry: string): boolean => takes([entry], device)
  t.same(['10de:20b7', '10DE:20b7:10de', '10de:20b7:10de:1533', '10de:20b7:ffffffff:ffffffff:030000:ff0000', 'ffffffff:20b7'].map(taken), [true, true, true, true, true])
  t.same(['10de:20b5', '10de:20b7:1028', '10de:20b7:ffffffff:ffffffff:040000:ff0000', '10de', ''].map(taken), [false, false, false, false, false])
})

t.test('ids go into the line that has them now; every other byte stays', async t => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'options vfio-pci ids=A,B\n'],
    ['# mine', '# mine\noptions vfio-pci ids=A,B\n'],
    ['options vfio-pci ids=A\n', 'options vfio-pci ids=A,B\n'],
    ['options vfio-pci ids=A', 'options vfio-pci ids=A,B'],
    ['options vfio_pci\tdisable_vga=1 ids="A" x=y # z\r\nkeep\n', 'options vfio_pci\tdisable_vga=1 ids="A,B" x=y # z\r\nkeep\n'],
    ['options vfio-pci ids=C\noptions vfio-pci ids=A\n', 'options vfio-pci ids=C\noptions vfio-pci ids=A,B\n'],
    ['options vfio-pci disable_vga=1\n', 'options vfio-pci disable_vga=1\noptions vfio-pci ids=A,B\n'],
    ['options vfio-pci ids=A,\\\nC\n', 'options vfio-pci ids=A,\\\nC\noptions vfio-pci ids=A,B\n'],
    ['options vfio-pci disable_vga=1 \\\n ids=A\n', 'options vfio-pci disable_vga=1 \\\n ids=A,B\n'],
    ['# end \\\n', '# end \\\n\noptions vfio-pci ids=A,B\n'],
    ['# end \\', '# end \\\n\noptions vfio-pci ids=A,B\n'],
    ['#options vfio-pci ids=A\n', '#options vfio-pci ids=A\noptions vfio-pci ids=A,B\n'],
  ]
  for (const [before, after] of cases) {
    t.equal(withEntries(before, CONF, ['A', 'B']), after, JSON.stringify(before))
    t.same(inForce(after), ['A', 'B'])
  }
})

t.test('ids leave alone what others wrote', async t => {
  const cases: readonly (readonly [string, string])[] = [
    ['options vfio-pci ids=A\n', ''],
    ['options vfio-pci ids=A,B\n', 'options vfio-pci ids=B\n'],
    ['a\noptions vfio_pci\tids="B,A" x=y\r\nb', 'a\noptions vfio_pci\tids="B" x=y\r\nb'],
    ['options vfio-pci ids=A disable_vga=1\n', 'options vfio-pci disable_vga=1\n'],
    ['options vfio-pci disable_vga=1 \\\n ids=A,B\n', 'options vfio-pci disable_vga=1  ids=B\n'],
    ['options vfio-pci ids=AA,B\n', 'options vfio-pci ids=AA,B\n'],
    ['options other ids=A\n', 'options other ids=A\n'],
  ]
  for (const [before, after] of cases) t.equal(withoutEntries(before, CONF, entry => entry === 'A'), after, JSON.stringify(before))
})

t.test('whatever a file says, ids that are added and taken away leave it as it was', async t => {
  const { pick, list } = random(7)
  const lines = ['# c\n', 'options vfio-pci ids=10de:1\n', 'options vfio_pci ids="10de:1,10de:2" disable_vga=1\n', 'softdep nouveau pre: x\n', '\n', 'blacklist y\r\n', 'options snd_hda_intel ids=10de:20b7\n', '\toptions\tvfio-pci\tdisable_idle_d3=1\n']
  for (let round = 0; round < 400; round++) {
    const text = list(6, () => pick(lines)).join('')
    const now = inForce(text)
    const after = withEntries(text, CONF, [...now, '10de:20b7'])
    t.same(inForce(after), [...now, '10de:20b7']) || t.comment(JSON.stringify(text))
    if (withoutEntries(after, CONF, entry => entry === '10de:20b7') !== text) t.fail(JSON.stringify(text))
  }
})

t.test('a marked file is left bare of what only we write', async t => {
  t.equal(withoutOurs(`${MARK}\noptions vfio-pci disable_idle_d3=1\nsoftdep nouveau pre: vfio-pci\n`), null)
  t.equal(withoutOurs(`# mine\n${MARK}\nsoftdep nouveau pre: vfio-pci\nsoftdep nvidia pre: i2c_nvidia_gpu\n`), '# mine\nsoftdep nvidia pre: i2c_nvidia_gpu\n')
  t.equal(appendLines('a', ['b', 'c']), 'a\nb\nc\n')
  t.equal(appendLines('a', []), 'a')
})
