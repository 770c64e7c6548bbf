import t from 'tap'
import { readNames, readSlots } from '../../lib/pci-names.ts'
import { openHost } from '../../lib/host-fs.ts'
import { counted } from './pci-trees.ts'

// The format's own traps: comments inside a block, subsystems that look like devices, class blocks, UTF-8.
const PCI_IDS = [
  '#', '# List of PCI IDs', '#', '', '1002  Advanced Micro Devices, Inc. [AMD/ATI]', '\t20b7  Not NVIDIA\'s', '10de  NVIDIA Corporation', '# comment of the vendor',
  '\t20b0  GA100 [A100 SXM4 40GB]', '\t\t10de 20b7  A subsystem', '# 20b5  a comment', '\t20b7  GA100GL [A30 PCIe]', '\tfff0  Carte graphique accélérée', '10df  Emulex Corporation', '\t20b9  Not NVIDIA\'s either',
  'C 03  Display controller', '\t02  3D controller', '',
].join('\n')

t.test('names come from the host\'s own list', async t => {
  for (const path of [{ misc: { 'pci.ids': PCI_IDS } }, { hwdata: { 'pci.ids': PCI_IDS } }]) {
    const name = readNames(openHost({ root: t.testdir({ usr: { share: path } }) }))
    t.equal(name('10de:20b7'), 'NVIDIA Corporation GA100GL [A30 PCIe]')
    t.equal(name('1002:20b7'), 'Advanced Micro Devices, Inc. [AMD/ATI] Not NVIDIA\'s')
    t.equal(name('10de:fff0'), 'NVIDIA Corporation Carte graphique accélérée')
    for (const id of ['10de:20b5', '10de:20b9', '10de:0002', '10de:2901', '0003:0002', 'abcd:0001']) t.equal(name(id), null, id)
  }
})

t.test('without a list there are no names, and a list is read once and only when it is needed', async t => {
  t.equal(readNames(openHost({ root: t.testdir({}) }))('10de:20b7'), null)
  const { host, asked } = counted(openHost({ root: t.testdir({ usr: { share: { misc: { 'pci.ids': PCI_IDS } } } }) }))
  const name = readNames(host)
  t.equal(asked(), 0)
  name('10de:20b7')
  const once = asked()
  name('10de:20b0')
  t.equal(asked(), once)
})

t.test('a list that cannot be read is none', async t => {
  t.equal(readNames(openHost({ root: t.testdir({ usr: { share: { misc: { 'pci.ids': {} }, hwdata: { 'pci.ids': PCI_IDS } } } }) }))('10de:20b7'), 'NVIDIA Corporation GA100GL [A30 PCIe]')
})

t.test('a function sits in its own slot, or in that of the nearest bridge that has one', async t => {
  const slot = readSlots(openHost({ root: t.testdir({ sys: { bus: { pci: { slots: { 4: { address: '0000:41:00\n' }, riser: { address: '0000:60:00\n' }, '6-1': { address: '0000:63:00\n' }, 9: {} } } } } }) }))
  t.equal(slot('0000:41:00.0', ['0000:40:01.1']), '4')
  t.equal(slot('0000:41:00.1', ['0000:40:01.1']), '4', 'all functions of a card')
  t.equal(slot('0000:43:00.0', ['0000:40:01.1', '0000:41:00.0', '0000:42:00.0']), '4', 'behind the switch on the card')
  t.equal(slot('0000:63:00.0', ['0000:60:00.0', '0000:61:00.0']), '6-1')
  t.equal(slot('0000:64:00.0', ['0000:60:00.0', '0000:61:01.0']), 'riser')
  t.equal(slot('0000:00:02.0', []), null)
})
