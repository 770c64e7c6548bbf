import t from 'tap'
import * as fs from 'fs'
import { openHost } from '../../lib/host-fs.ts'
import { holdName } from '../../lib/initramfs/contents.ts'
import { mustHold } from '../../lib/initramfs/must-hold.ts'
import type { EntryArgs } from '../../lib/initramfs/must-hold.ts'

interface Node {
  readonly modprobe?: Readonly<Record<string, string>>
  readonly modules?: readonly string[]
  readonly builtin?: readonly string[]
  /** sysfs: id and class of functions at 0000:41:00.N */
  readonly functions?: readonly (readonly [id: string, pciClass: string])[]
}

const FILE = 'etc/modprobe.d/vfio.conf'
const IDS = 'options vfio-pci ids=10de:20b7\n'
const BOTH = [FILE, 'vfio-pci.ko']
const GPU: Node['functions'] = [['10de:20b7', '030200']]

function holds(root: string, node: Node, entries: EntryArgs = []): readonly string[] {
  const write = (path: string, text: string): void => {
    fs.mkdirSync(root + path.replace(/\/[^/]*$/, ''), { recursive: true })
    fs.writeFileSync(root + path, text)
  }
  const ko = (names: readonly string[]): string => names.map(name => `kernel/x/${name}.ko:\n`).join('')
  write('/lib/modules/K/modules.dep', ko(node.modules ?? ['vfio-pci', 'nouveau', 'snd-hda-intel']))
  write('/lib/modules/K/modules.builtin', ko(node.builtin ?? []).replace(/:/g, ''))
  for (const [name, text] of Object.entries(node.modprobe ?? {})) write(name.startsWith('/') ? name : `/etc/modprobe.d/${name}`, text)
  for (const [at, [id, pciClass]] of (node.functions ?? []).entries()) {
    const dir = `/sys/bus/pci/devices/0000:41:00.${at}`
    write(`${dir}/vendor`, `0x${id.slice(0, 4)}\n`)
    write(`${dir}/device`, `0x${id.slice(5)}\n`)
    write(`${dir}/class`, `0x${pciClass}\n`)
  }
  return mustHold(openHost({ root }), entries)('K').map(holdName)
}

const GUIDE = 'modprobe.blacklist=nouveau,nvidia,nvidia_drm'

const CASES: readonly (readonly [what: string, node: Node, entries: EntryArgs, expected: readonly string[]])[] = [
  ['no ids anywhere', { modprobe: { 'other.conf': 'blacklist nouveau\n' } }, [['ro', GUIDE]], []],
  ['ids, a driver that could be first', { modprobe: { 'vfio.conf': IDS }, functions: GPU }, [['ro']], BOTH],
  ['the same in an image without sysfs', { modprobe: { 'vfio.conf': IDS } }, [], BOTH],
  ['by hand as the guide says: blacklisted on every entry', { modprobe: { 'vfio.conf': IDS }, functions: GPU }, [['ro', GUIDE], [GUIDE, 'quiet']], [FILE]],
  ['the same in an image without sysfs', { modprobe: { 'vfio.conf': IDS } }, [[GUIDE]], [FILE]],
  ['blacklisted on one entry of two', { modprobe: { 'vfio.conf': IDS }, functions: GPU }, [[GUIDE], ['ro']], BOTH],
  ['two occurrences add up', { modprobe: { 'vfio.conf': IDS }, functions: GPU, modules: ['vfio-pci', 'nouveau', 'nvidia'] }, [['modprobe.blacklist=nouveau', 'modprobe.blacklist=nvidia']], [FILE]],
  ['one of two drivers blacklisted', { modprobe: { 'vfio.conf': IDS }, functions: GPU, modules: ['vfio-pci', 'nouveau', 'nvidia'] }, [['modprobe.blacklist=nouveau']], BOTH],
  ['blacklisted in another file, which then counts in the image too', { modprobe: { 'vfio.conf': IDS, 'nvidia.conf': 'blacklist nouveau\n' }, functions: GPU }, [], [FILE, 'etc/modprobe.d/nvidia.conf']],
  ['blacklisted in the same file', { modprobe: { 'vfio.conf': `${IDS}blacklist nouveau\n` }, functions: GPU }, [], [FILE]],
  ['a blacklist does not stop what is built in', { modprobe: { 'vfio.conf': `${IDS}blacklist nouveau\n` }, functions: GPU, modules: ['vfio-pci'], builtin: ['nouveau'] }, [], BOTH],
  ['a kernel without the driver', { modprobe: { 'vfio.conf': IDS }, functions: GPU, modules: ['vfio-pci'] }, [], [FILE]],
  ['an install line loads another file', { modprobe: { 'vfio.conf': `${IDS}blacklist nouveau\ninstall nvidia modprobe -i nvidia-current\n` }, functions: GPU, modules: ['vfio-pci', 'nouveau', 'nvidia-current'] }, [], BOTH],
  ['an install line that a softdep switches off', { modprobe: { 'vfio.conf': `${IDS}install nouveau /bin/false\nsoftdep nouveau post: drm\n` }, functions: GPU }, [], BOTH],
  ['vfio-pci is built in', { modprobe: { 'vfio.conf': IDS }, functions: GPU, modules: ['nouveau'], builtin: ['vfio-pci'] }, [], [FILE]],
  ['a softdep needs the module in the image', { modprobe: { 'vfio.conf': `${IDS}softdep nouveau pre: vfio-pci\n` }, functions: GPU }, [], BOTH],
  ['the audio function is not covered by the guide', { modprobe: { 'vfio.conf': 'options vfio-pci ids=10de:20b7,10de:1aef\n' }, functions: [['10de:20b7', '030200'], ['10de:1aef', '040300']] }, [[GUIDE]], BOTH],
  ['ids on the command line only', { functions: GPU }, [['vfio-pci.ids=10de:20b7']], ['vfio-pci.ko']],
  ['the same with underscores, blacklisted', { functions: GPU }, [['vfio_pci.ids=10de:20b7', GUIDE]], []],
  ['the file that wins', { modprobe: { 'a.conf': 'options vfio-pci ids=1002:1234\n', 'vfio.conf': IDS }, functions: GPU }, [], BOTH],
  ['a file of a package', { modprobe: { '/usr/lib/modprobe.d/site.conf': IDS }, functions: GPU }, [], ['usr/lib/modprobe.d/site.conf', 'vfio-pci.ko']],
  ['a hidden file of a package', { modprobe: { '/usr/lib/modprobe.d/vfio.conf': IDS, 'vfio.conf': '# none\n' } }, [], []],
  ['a function of which no driver is known', { modprobe: { 'vfio.conf': 'options vfio-pci ids=1bdb:0001\n' } }, [], BOTH],
  ['ids that mean more than one model', { modprobe: { 'vfio.conf': 'options vfio-pci ids=10de:ffffffff\n' } }, [[GUIDE]], BOTH],
]

for (const [what, node, entries, expected] of CASES) t.test(what, async t => { t.same(holds(t.testdir(), node, entries), expected) })
