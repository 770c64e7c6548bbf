import t from 'tap'
import * as fs from 'fs'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { AbsPath, Argv, Host } from '../../lib/host.ts'
import { bootImageKind as kind } from '../../lib/kinds/boot-image.ts'
import { RECORD } from '../../lib/initramfs/record.ts'
import type { BootImageStep } from '../../lib/steps.ts'

type Tool = BootImageStep['tool']
/** How the tool goes wrong. */
type Bad = 'lies' | 'fails' | 'fails late' | 'empty' | 'junk' | 'drops'

interface Node {
  readonly host: Host
  readonly root: string
  readonly ran: Argv[]
  readonly step: BootImageStep
  bad: Bad | null
  /** KiB that df tells; null: it fails. */
  free: number | null
}

const CONF: AbsPath = '/etc/modprobe.d/vfio.conf'
const HELD = ['etc/modprobe.d/vfio.conf', 'lib/modules/K/kernel/drivers/vfio/pci/vfio-pci.ko']
const PATHS: Readonly<Record<Tool, AbsPath>> = { 'initramfs-tools': '/boot/initrd.img-K', dracut: '/boot/initramfs-K.img' }
const NONE: ReadonlySet<AbsPath> = new Set()

/** An image of the fake tools: a magic number and a name a line. */
function image(names: readonly string[]): string {
  return ['070701', 'init', ...names, ''].join('\n')
}

function age(path: string, seconds: number): void {
  const at = Date.now() / 1000 - seconds
  fs.utimesSync(path, at, at)
}

/** An image of yesterday, inputs of the day before; the tool builds from the inputs. */
function node(root: string, tool: Tool, names: readonly string[] | null = HELD): Node {
  const path = PATHS[tool]
  for (const dir of ['/etc/modprobe.d', '/boot', '/proc']) fs.mkdirSync(root + dir, { recursive: true })
  fs.writeFileSync(root + CONF, 'options vfio-pci ids=10de:20b7\n')
  for (const file of [CONF, '/etc/modprobe.d']) age(root + file, 2 * 86400)
  if (names !== null) {
    fs.writeFileSync(root + path, image(names), { mode: 0o640 })
    age(root + path, 86400)
  }
  const ran: Argv[] = []
  const made: Node = {
    root, ran, bad: null, free: 1 << 30,
    step: { kind: 'bootImage', path, kernel: 'K', tool, holds: [{ file: HELD[0] ?? '' }, { module: 'vfio-pci' }], inputs: ['/etc/modprobe.d'] },
    host: openHost({ root, machine: { run, writeAttribute: () => undefined } }),
  }
  function build(target: string, beside: boolean): { code: number; stdout: string; stderr: string } {
    const done = { code: 0, stdout: '', stderr: '' }
    const text = made.bad === 'empty' ? '' : made.bad === 'junk' ? 'cat: write error' : image(made.bad === 'drops' ? [] : HELD)
    if (made.bad === 'lies') return done
    if (made.bad === 'fails' || made.bad === 'fails late') {
      // dracut writes to its target as it goes, and a failing one may leave half of it.
      if (!beside && made.bad === 'fails late') fs.writeFileSync(root + target, text.slice(0, 9))
      return { code: 1, stdout: 'starting\n', stderr: 'one\ntwo\nno space left\nfailed\n' }
    }
    fs.writeFileSync(`${root}${target}${beside ? '.new' : ''}`, text, { mode: 0o600 })
    if (beside) fs.renameSync(`${root}${target}.new`, root + target)
    return done
  }
  function run(argv: Argv): { code: number; stdout: string; stderr: string } {
    ran.push(argv)
    const [program, ...args] = argv
    if (program === 'df') return made.free === null ? { code: 1, stdout: '', stderr: 'df: ?' } : { code: 0, stderr: '', stdout: `Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda 1 99999999 1 ${made.free} 99% /boot\n` }
    if (program === 'update-initramfs') return build(path, true)
    if (program === 'dracut') return build(args[1] ?? '', false)
    const text = fs.readFileSync(root + (args[0] ?? ''), 'latin1')
    if (!text.startsWith('070701\n')) return { code: 2, stdout: '', stderr: 'cpio: premature end of archive\n' }
    const lines = text.split('\n').slice(1, -1)
    return { code: 0, stderr: '', stdout: lines.map(name => program === 'lsinitrd' ? `-rw-r--r--   1 root     root            0 Jan  1  1970 ${name}\n` : `${name}\n`).join('') }
  }
  return made
}

async function why({ host, step }: Node, more: Partial<BootImageStep> = {}, touched = NONE): Promise<string | null> {
  const { before, after } = await kind.observe(host, { ...step, ...more }, touched)
  return before === after ? null : before
}

async function applied({ host, step }: Node, more: Partial<BootImageStep> = {}): Promise<string> {
  try { await kind.apply(host, { ...step, ...more }, async () => undefined) } catch (error) {
    if (error instanceof Stop) return `${error.code} ${error.message}`
    throw error
  }
  return 'done'
}

function programs({ ran }: Node): readonly string[] {
  return ran.map(argv => argv[0])
}

for (const tool of ['initramfs-tools', 'dracut'] as const) {
  const path = PATHS[tool]
  const lister = tool === 'dracut' ? 'lsinitrd' : 'lsinitramfs'

  t.test(`${tool}: up to date is what is younger than its inputs and holds what it must`, async t => {
    const one = node(t.testdir(), tool)
    t.equal(await why(one), null)
    t.same(programs(one), [lister])
    t.equal(await why(one), null)
    t.same(programs(one), [lister], 'looked into once')
    t.equal(one.host.stat(RECORD), null, 'looking writes nothing')
    t.match(await why(node(t.testdir(), tool, HELD.slice(0, 1))), 'out of date: it lacks vfio-pci.ko')
    t.match(await why(node(t.testdir(), tool, HELD.slice(1))), 'out of date: it lacks etc/modprobe.d/vfio.conf')
    t.match(await why(node(t.testdir(), tool, null)), 'out of date: it does not exist')
    const bare = node(t.testdir(), tool, [])
    t.equal(await why(bare, { holds: [] }), null)
    t.same(programs(bare), [], 'nothing to look for')
    t.match(await why(node(t.testdir(), tool), { holds: [], lacks: [HELD[0] ?? ''] }), 'it still holds etc/modprobe.d/vfio.conf')
  })

  t.test(`${tool}: older than an input`, async t => {
    const one = node(t.testdir(), tool)
    t.equal(await why(one, { always: true }), 'out of date: a rebuild is asked for')
    t.equal(await why(one, {}, new Set<AbsPath>([CONF])), `out of date: ${CONF} changes`)
    t.equal(await why(one, {}, new Set<AbsPath>(['/etc/modprobe.dd', '/etc/default/grub'])), null)
    age(one.root + CONF, 60)
    t.equal(await why(one), `out of date: it is older than ${CONF}`)
    age(one.root + CONF, 3 * 86400)
    age(`${one.root}/etc/modprobe.d`, 60)
    t.equal(await why(one), 'out of date: it is older than /etc/modprobe.d', 'a file that was taken away')
    age(`${one.root}/etc/modprobe.d`, 3 * 86400)
    fs.writeFileSync(one.root + path, '')
    t.equal(await why(one), 'out of date: it is empty')
    fs.writeFileSync(one.root + path, '070701 cut')
    t.match(await why(one), new RegExp(`out of date: ${lister} cannot list ${path}: it ended with 2 \\(cpio: premature end of archive\\)`))
  })

  t.test(`${tool}: built, looked into, recorded`, async t => {
    const one = node(t.testdir(), tool)
    fs.writeFileSync(one.root + CONF, 'options vfio-pci ids=10de:20b8\n')
    t.match(await why(one), 'older than')
    t.equal(await applied(one), 'done')
    t.same(one.ran.filter(argv => argv[0] !== 'df' && argv[0] !== lister), [tool === 'dracut' ? ['dracut', '--force', '/boot/.initramfs-K.img.vfiokit-new', 'K'] : ['update-initramfs', '-u', '-k', 'K']])
    t.same(fs.readdirSync(`${one.root}/boot`), [path.slice(6)], 'nothing left beside it')
    if (tool === 'dracut') t.equal(one.host.stat(path)?.mode, 0o640, 'the mode of the old image')
    one.ran.length = 0
    t.equal(await why(one), null)
    t.same(programs(one), [], 'a no-op needs no unpacking')
    const fresh = { ...one, host: openHost({ root: one.root, machine: { run: argv => { throw new Error(argv.join(' ')) }, writeAttribute: () => undefined } }) }
    t.equal(await why(fresh), null, 'nor does another process')
    age(one.root + CONF, -60)
    t.equal(await why(one), null, 'what was built from it is known: its time says nothing')
    fs.writeFileSync(one.root + CONF, 'options vfio-pci ids=10de:20b9\n')
    age(one.root + CONF, 3 * 86400)
    t.equal(await why(one), `out of date: ${CONF} has changed since it was built`, 'though it is older')
    await one.host.write(RECORD, '{"format":1,"images":')
    t.equal(await why(one), null, 'without the record only times and the look inside count')
    fs.writeFileSync(`${one.root}/etc/modprobe.d/new.conf`, '')
    age(`${one.root}/etc/modprobe.d/new.conf`, -60)
    t.match(await why(one), 'out of date: it is older than /etc/modprobe.d')
  })

  t.test(`${tool}: the first image of a kernel`, async t => {
    const one = node(t.testdir(), tool, null)
    t.equal(await applied(one), 'done')
    t.equal(await why(one), null)
    if (tool === 'initramfs-tools') t.same(one.ran[0], ['update-initramfs', '-c', '-k', 'K'])
    t.equal(kind.pending(one.host, one.step), null)
  })

  for (const bad of ['lies', 'fails', 'fails late', 'empty', 'junk', 'drops'] as const) {
    t.test(`${tool} ${bad}`, async t => {
      const one = node(t.testdir(), tool)
      const before = image(HELD)
      fs.writeFileSync(one.root + CONF, 'options vfio-pci ids=10de:20b8\n')
      if (tool === 'dracut') fs.writeFileSync(`${one.root}/boot/.initramfs-K.img.vfiokit-new`, 'left of a run that was killed')
      one.bad = bad
      const said = await applied(one)
      if (bad.startsWith('fails')) t.match(said, /^E_COMMAND (dracut --force|update-initramfs -u) .* ended with 1 \(two \| no space left \| failed\); expected 0/)
      else if (tool === 'dracut') t.match(said, new RegExp(`^E_DRIFT dracut .* ended without an error, but .*${path} is as it was`))
      else if (bad === 'lies') t.match(said, /^E_DRIFT .* but \/boot\/initrd.img-K is still the old one: run it by hand/)
      else if (bad === 'drops') t.equal(said, 'done', 'the engine looks again')
      else t.match(said, /^E_APPLY lsinitramfs cannot list/)
      if (tool === 'dracut' || bad === 'lies' || bad.startsWith('fails')) t.equal(one.host.read(path), before, 'the image that boots is as it was')
      t.same(fs.readdirSync(`${one.root}/boot`), [path.slice(6)])
      t.equal(one.host.stat(RECORD), null)
      t.match(await why(one), 'out of date')
      one.bad = null
      t.equal(await applied(one), 'done')
      t.equal(await why(one), null, 'the next run heals it')
    })
  }

  t.test(`${tool}: room for the largest image, before anything is written`, async t => {
    const one = node(t.testdir(), tool)
    fs.writeFileSync(`${one.root}/boot/initrd.img-other`, Buffer.alloc(100 * 1024))
    one.free = 129
    t.equal(await why(one), null, 'nothing to build')
    await t.rejects(why(one, { always: true }), { code: 'E_REFUSED', message: /^\/boot has 0 MiB free; expected 1 MiB/ })
    for (const free of [130, null]) {
      one.free = free
      t.match(await why(one, { always: true }), 'asked for')
    }
  })
}

t.test('why update-initramfs did nothing', async t => {
  const one = node(t.testdir(), 'initramfs-tools')
  one.bad = 'lies'
  fs.writeFileSync(`${one.root}/proc/mounts`, '/dev/sda1 / ext4 rw 0 0\n/dev/sda2 /boot ext4 relatime,ro 0 0\n')
  t.match(await applied(one), /E_DRIFT .*still the old one: \/boot is mounted read-only/)
  fs.mkdirSync(`${one.root}/etc/initramfs-tools`)
  fs.writeFileSync(`${one.root}/etc/initramfs-tools/update-initramfs.conf`, 'update_initramfs=no\n')
  t.match(await applied(one), /E_DRIFT .*update_initramfs=no in \/etc\/initramfs-tools\/update-initramfs.conf; set it to yes/)
  const none = node(t.testdir(), 'initramfs-tools', null)
  none.bad = 'lies'
  t.match(await applied(none), /E_DRIFT .*still missing/)
})

t.test('a tree whose tools cannot be run', async t => {
  const { root, step } = node(t.testdir(), 'dracut')
  const host = openHost({ root })
  t.equal(kind.pending(host, step), 'dracut --force /boot/initramfs-K.img K')
  t.equal(kind.pending(host, { ...step, tool: 'initramfs-tools', path: '/boot/initrd.img-K' }), 'update-initramfs -c -k K')
  t.same((await kind.observe(host, step, NONE)).before, 'up to date, with etc/modprobe.d/vfio.conf, with vfio-pci.ko', 'its times are all there is')
  fs.writeFileSync(root + CONF, '')
  t.match((await kind.observe(host, step, NONE)).before, 'out of date: it is older')
})
