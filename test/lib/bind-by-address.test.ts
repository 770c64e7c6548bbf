import t from 'tap'
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import { binderSoftdep, boundByAddress, INSTALL, isThere, storedFor, storedIn, storedLine } from '../../lib/bind-by-address.ts'
import { parseModprobe } from '../../lib/modprobe.ts'
import { readPci } from '../../lib/pci.ts'
import { fn, pciHost } from './pci-trees.ts'

const CONF = '/etc/modprobe.d/vfio.conf'
const LINE = 'options vfiokit_bind 0000:41:00.0=10de:20b7:10de:1533'
const GPU = fn('0000:41:00.0', '10de:20b7', '0302', { subsystem: '10de:1533' })

t.test('what is stored reads as it was written', async t => {
  const [device] = readPci(pciHost(t.testdir(), [GPU]))
  if (device === undefined) throw new Error('no device')
  const plain = storedFor(device, null)
  t.equal(storedLine(plain), LINE)
  t.equal(storedLine(storedFor(device, 'x_vfio_pci')), `${LINE},x_vfio_pci`)
  const read = (line: string): unknown => storedIn(parseModprobe(`${line}\n`, CONF)).map(({ address, card, variant }) => ({ address, card, variant }))
  t.same(read(LINE), [plain])
  t.same(read(`${LINE},x_vfio_pci`), [{ ...plain, variant: 'x_vfio_pci' }])
  t.same(read(`#${LINE}`), [])
  t.same(['10de:20b7:10de:1533', '10de:20b7', '10de:20b7:10de:1534', '10de:20b'].map(card => isThere({ ...plain, card }, device)), [true, true, false, false])
})

t.test('nothing is bound by lines that kmod does not come to', async t => {
  const devices = readPci(pciHost(t.testdir(), [GPU]))
  const bound = (...lines: readonly string[]): readonly string[] => boundByAddress(parseModprobe(lines.map(line => `${line}\n`).join(''), CONF), devices).map(one => one.address)
  t.same(bound(INSTALL, binderSoftdep([]), LINE), ['0000:41:00.0'])
  t.same(bound(INSTALL, binderSoftdep(['b_vfio_pci', 'a_vfio_pci']), LINE), ['0000:41:00.0'])
  t.same(bound(binderSoftdep([]), LINE), [], 'no command')
  t.same(bound(INSTALL, LINE), [], 'no softdep')
  t.same(bound('softdep vfio-pci pre: other', INSTALL, binderSoftdep([]), LINE), [], 'another softdep is the first')
  t.same(bound(INSTALL, binderSoftdep([]), LINE.replace('20b7', '20b5')), [], 'another card')
})

const modprobe = ['/usr/sbin/modprobe', '/sbin/modprobe'].find(file => fs.existsSync(file))
t.test('kmod takes every line as it is meant', { skip: modprobe === undefined ? 'no modprobe here' : false }, async t => {
  const dir = t.testdir({ 'vfio.conf': [INSTALL, binderSoftdep([]), LINE, LINE.replace('41', '61'), ''].join('\n'), lib: { modules: { K: {} } } })
  const run = (...args: readonly string[]): string => spawnSync(modprobe ?? '', ['-C', dir, '-d', dir, '-S', 'K', ...args], { encoding: 'utf8' }).stdout
  t.equal(run('-n', '-v', 'vfiokit_bind').trim(), `${INSTALL.replace('vfiokit_bind ', '')} ${[LINE, LINE.replace('41', '61')].map(line => line.replace(/^options \S+ /, '')).join(' ')}`)
})

// What the command does in every shell of a boot image: dash and bash of dracut, busybox and klibc's of initramfs-tools.
const SHELLS: readonly (readonly string[])[] = [['dash'], ['bash', '--posix'], ['busybox', 'sh'], ['/usr/lib/klibc/bin/sh']]

t.test('the command, by what it writes', async t => {
  const shells = SHELLS.flatMap(([program = '', ...args]) => {
    const found = spawnSync('/bin/sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim()
    return found === '' ? [] : [[found, ...args]]
  })
  t.ok(shells.length > 0, 'a shell is here')
  interface Case { readonly held?: string; readonly builtin?: boolean; readonly pciClass?: string; readonly line?: string; readonly modules?: readonly string[]; readonly image?: string }
  const run = (shell: readonly string[], { held, builtin = false, pciClass = '0x030000', line = LINE, modules = [], image = 'etc/initrd-release' }: Case): Record<string, string> => {
    const dir = t.testdir()
    const put = (file: string, text: string): void => {
      fs.mkdirSync(`${dir}/${file}`.replace(/\/[^/]*$/, ''), { recursive: true })
      fs.writeFileSync(`${dir}/${file}`, text)
    }
    const device = 'sys/bus/pci/devices/0000:41:00.0'
    for (const [name, value] of Object.entries({ vendor: '0x10de', device: '0x20b7', subsystem_vendor: '0x10de', subsystem_device: '0x1533', class: pciClass })) put(`${device}/${name}`, `${value}\n`)
    if (held !== undefined) {
      put(`sys/bus/pci/drivers/${held}/module/${builtin ? 'uevent' : 'initstate'}`, '')
      put(`sys/bus/pci/drivers/${held}/0000:41:00.0/vendor`, '')
      fs.symlinkSync(`../../drivers/${held}`, `${dir}/${device}/driver`)
    }
    for (const name of modules) put(`sys/module/${name}/drivers/pci:${name.replace(/_/g, '-')}`, '')
    for (const name of ['etc/x', 'conf/x', 'dev/x', image]) put(name, '')
    const options = [line, 'options vfiokit_bind 0000:99:00.0=10de:20b7'].map(text => text.replace(/^options \S+ /, '')).join(' ')
    const command = INSTALL.replace(/^install \S+ /, '').replace('$CMDLINE_OPTS', options).replace(/(^|[\s=])\/(sys|dev|etc|conf)\//g, `$1${dir}/$2/`)
    if (/(^|[^\w.-])\/(sys|dev)\//.test(command)) throw new Error('this would touch the machine')
    const [program = '', ...args] = shell
    const done = spawnSync(program, [...args, '-c', command], { encoding: 'utf8', env: { PATH: '/nonexistent' }, stdio: ['ignore', 'pipe', 'pipe'] })
    t.equal(done.stderr, '', shell.join(' '))
    const read = (file: string): string => { try { return fs.readFileSync(`${dir}/${file}`, 'utf8').trim() } catch { return '' } }
    return { override: read(`${device}/driver_override`), unbound: held === undefined ? '' : read(`sys/bus/pci/drivers/${held}/unbind`), probed: read('sys/bus/pci/drivers_probe'), said: read('dev/kmsg') }
  }
  const at = '0000:41:00.0'
  const moved = { override: 'vfio-pci', unbound: '', probed: at, said: '' }
  const nothing = { override: '', unbound: '', probed: '', said: '' }
  const cases: readonly (readonly [string, Case, Record<string, unknown>])[] = [
    ['nobody has it', {}, moved],
    ['in an image of initramfs-tools', { image: 'conf/initramfs.conf' }, moved],
    ['in a node that runs', { image: 'etc/os-release' }, nothing],
    ['without a subsystem', { line: 'options vfiokit_bind 0000:41:00.0=10de:20b7' }, moved],
    ['another card', { line: LINE.replace('20b7', '20b5') }, { ...nothing, said: 'vfiokit: 0000:41:00.0 has 10de:20b7:10de:1533, and 10de:20b5:10de:1533 is stored for it: left alone' }],
    ['another board', { line: LINE.replace('1533', '1534') }, { ...nothing, said: /left alone/ }],
    ['a driver that is built in lets go', { held: 'xhci_hcd', builtin: true, pciClass: '0x0c0330' }, { ...moved, unbound: at }],
    ['a storage controller never', { held: 'ahci', builtin: true, pciClass: '0x010601' }, { ...moved }],
    ['a bridge never', { held: 'pcieport', builtin: true, pciClass: '0x060400' }, { ...moved }],
    ['a module keeps it', { held: 'nouveau' }, moved],
    ['vfio-pci has it, built in', { held: 'vfio-pci', builtin: true }, nothing],
    ['a variant has it', { held: 'x_vfio_pci' }, nothing],
    ['for a variant that is loaded, by its driver\'s name', { line: `${LINE},x_vfio_pci`, modules: ['x_vfio_pci'] }, { ...moved, override: 'x-vfio-pci' }],
    ['for a variant that this kernel lacks', { line: `${LINE},x_vfio_pci` }, moved],
  ]
  for (const shell of shells) for (const [name, given, wanted] of cases) t.match(run(shell, given), wanted, `${shell.join(' ')}: ${name}`)
})
