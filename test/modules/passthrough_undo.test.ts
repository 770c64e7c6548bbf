// Undo after life went on: edits, kernels, profiles, package scripts. None of ours left, all of theirs kept.
import * as fs from 'fs'
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { grubenvGet, grubenvSet } from '../../lib/grubenv.ts'
import { defineModule } from '../../lib/module.ts'
import type { Module } from '../../lib/module.ts'
import { readJournal } from '../../lib/journal.ts'
import type { Result } from '../../lib/result.ts'
import { file } from '../../lib/steps.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import undo from '../../modules/passthrough_undo.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import vfioModules from '../../modules/vfio_modules.ts'
import { exampleFor } from '../contract/examples.ts'
import { attempt, files, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { allHosts, debian12, cards, rocky8uefi, rocky9 } from '../hosts/distros.ts'
import { installKernel, removeKernel, runMkconfigByHand, tunedProfile, upgradeGrubPackage } from '../hosts/events.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { differences } from '../hosts/tree.ts'
import { files as word, gpu, kernel, xeon } from '../hosts/words.ts'

const job = gpuPassthrough as unknown as Module
const OURS = /vfiokit|vfio|intel_iommu|amd_iommu|iommu=pt|modprobe\.blacklist|nouveau/
t.setTimeout(900e3)

async function apply(t: { fail(message: string): unknown }, at: Node, module: Module = job, raw = exampleFor(job, at.words)): Promise<boolean> {
  const done = await attempt(at.host, module, raw)
  if (!(done instanceof Stop) && done.error === undefined) return true
  t.fail(done instanceof Stop ? done.message : done.error?.stop.message ?? '')
  return false
}

async function takeBack(t: { equal(a: unknown, b: unknown, message: string): unknown; fail(message: string): unknown }, at: Node, raw = {}): Promise<void> {
  const back = await attempt(at.host, undo, raw)
  if (back instanceof Stop) { t.fail(back.message); return }
  t.equal(back.error?.stop.message, undefined, 'undo goes well')
}

/** Texts outside generated files and kernels' own, so that what is left can be searched. */
function texts(dir: string): Map<string, string> {
  return new Map([...files(dir)].filter(([path, { type }]) => type === 'file' && !/^\/(usr|lib|boot\/(initrd|initramfs|vmlinuz|config|System))|modules\.|\.ko/.test(path)).map(([path, { text }]) => [path, text]))
}

const EVENTS: Readonly<Record<string, (machine: FakeMachine) => void>> = {
  'a kernel installed': machine => installKernel(machine, kernel('6.99.0-1', 'module')),
  'a kernel removed': machine => removeKernel(machine, machine.host.kernels[0]?.version ?? ''),
  'a tuned profile': machine => tunedProfile(machine, 'isolcpus=2-5'),
  'the grub package upgraded': upgradeGrubPackage,
  'mkconfig run by hand': runMkconfigByHand,
}

for (const name of ['ubuntu2204', 'ubuntu2204-maas', 'debian12', 'debian13-dracut', 'rocky8-bios', 'rocky8-uefi', 'rocky9', 'rocky9-no-bls', 'rocky92', 'rocky10-amd', 'fedora', 'sles15']) {
  for (const [event, happen] of Object.entries(EVENTS)) {
    const build = allHosts[name]
    if (build === undefined) throw new Error(`there is no host ${name}`)
    t.test(`${name}, ${event}`, async t => {
      const twin = node(t as never, build())
      const at = node(t as never, build())
      if (/grub package/.test(event) && at.words.distro.mkconfig !== 'debian') return t.pass('not of this distribution')
      if (!await apply(t, at)) return
      for (const each of [twin, at]) happen(each.machine as FakeMachine)
      await takeBack(t, at)
      // The twin never met us: what differs is ours, or was lost.
      const [theirs, now] = [texts(twin.dir), texts(at.dir)]
      for (const [path, text] of now) {
        if (text === theirs.get(path)) continue
        const left = text.split('\n').filter(line => OURS.test(line) && !(theirs.get(path) ?? '').split('\n').includes(line))
        t.same(left, [], `nothing of ours in ${path}`)
      }
      for (const path of theirs.keys()) if (!now.has(path)) t.fail(`${path} is lost`)
      t.notOk(fs.existsSync(`${at.dir}/var/lib/vfiokit`))
      const machine = at.machine as FakeMachine
      for (const entry of machine.entries()) t.notMatch(entry.args, /vfio|iommu=pt/, 'no boot entry carries an argument of ours')
      machine.reboot()
      twin.machine.reboot()
      const drivers = (one: Node): string[] => one.words.functions.map(({ address }) => {
        try { return `${address} ${fs.readlinkSync(`${one.dir}/sys/bus/pci/devices/${address}/driver`).replace(/.*\//, '')}` } catch { return address }
      })
      t.same(drivers(at), drivers(twin), 'after a boot every function has the driver it would have had')
    })
  }
}

t.test('what somebody wrote into files that we edited or made stands, and nothing of ours does', async t => {
  const own = '/etc/modules-load.d/vfio.conf'
  const at = node(t as never, debian12(xeon(), cards.nouveau, word({
    [own]: 'vfio_pci\n', '/etc/modprobe.d/aaa.conf': 'options vfio-pci ids=10de:1eb8\nsoftdep nouveau pre: foo\n',
  })))
  if (!await apply(t, at)) return
  const edits: Readonly<Record<string, string>> = { [own]: '# mine\nkvm\n', '/etc/modprobe.d/vfio.conf': '# a comment\n', '/etc/default/grub.d/zz-vfiokit.cfg': 'GRUB_TIMEOUT=3\n', '/etc/default/grub': '# edited\n', '/etc/initramfs-tools/modules': 'dm_mod\n' }
  const before = new Map(Object.keys(edits).map(path => [path, fs.existsSync(at.dir + path)]))
  for (const [path, text] of Object.entries(edits)) fs.appendFileSync(at.dir + path, text)
  await takeBack(t, at)
  t.equal(fs.readFileSync(at.dir + own, 'utf8'), 'vfio_pci\n# mine\nkvm\n', 'their own vfio_pci stays')
  t.equal(fs.readFileSync(`${at.dir}/etc/modprobe.d/vfio.conf`, 'utf8'), '# a comment\n')
  t.equal(fs.readFileSync(`${at.dir}/etc/default/grub.d/zz-vfiokit.cfg`, 'utf8'), 'GRUB_TIMEOUT=3\n')
  t.equal(fs.readFileSync(`${at.dir}/etc/modprobe.d/aaa.conf`, 'utf8'), 'options vfio-pci ids=10de:1eb8\nsoftdep nouveau pre: foo\n')
  t.match(fs.readFileSync(`${at.dir}/etc/initramfs-tools/modules`, 'utf8'), /dm_mod\n$/)
  t.notMatch(fs.readFileSync(`${at.dir}/etc/initramfs-tools/modules`, 'utf8'), /vfio/)
  t.ok(before.get('/etc/modprobe.d/vfio.conf'))
})

t.test('the lines that follow an id in the last line of a foreign file go as well, whoever has edited it since, and in an image', async t => {
  const [path, theirs] = ['/etc/modprobe.d/vfio.conf', 'options vfio-pci ids=10de:1db4\n']
  const happens: Readonly<Record<string, readonly [(at: Node) => void, string]>> = {
    'a comment at the top': [at => fs.writeFileSync(at.dir + path, `# touched by bob\n${fs.readFileSync(at.dir + path, 'utf8')}`), `# touched by bob\n${theirs}`],
    'a line between ours': [at => fs.writeFileSync(at.dir + path, fs.readFileSync(at.dir + path, 'utf8').replace('\nsoftdep', '\n# touched by bob\nsoftdep')), `${theirs}# touched by bob\n`],
    'an image on its node': [at => {
      const journal = `${at.dir}/var/lib/vfiokit/journal.jsonl`
      fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').replace('"image":false', '"image":true'))
      fs.writeFileSync(`${at.dir}/etc/machine-id`, `${'f'.repeat(32)}\n`)
    }, theirs],
  }
  for (const [name, [happen, expected]] of Object.entries(happens)) {
    const at = node(t as never, debian12(xeon(), cards.nouveau, word({ [path]: theirs })))
    if (!await apply(t, at, vfioBind as unknown as Module)) return
    t.match(fs.readFileSync(at.dir + path, 'utf8'), /^options vfio-pci ids=10de:1db4,\S+\n[^]*softdep/)
    happen(at)
    await takeBack(t, at)
    t.equal(fs.readFileSync(at.dir + path, 'utf8'), expected, name)
  }
})

t.test('what an argument of ours replaced is back in files that somebody has edited since', async t => {
  const args = iommuCmdline as unknown as Module
  const theirs = 'hugepages=64 intel_iommu=off'
  const read = (at: Node, path: string): string => fs.readFileSync(at.dir + path, 'latin1')
  const tokens = (text: string): string => [...new Set(text.match(/[\w.]+=[\w.,]*/g) ?? [])].filter(token => /huge|iommu|blacklist/.test(token)).sort().join(' ')
  const el8 = node(t as never, rocky8uefi(xeon(), cards.nouveau))
  const [grubenv, esp, main] = ['/boot/efi/EFI/rocky/grubenv', '/boot/efi/EFI/rocky/grub.cfg', '/etc/default/grub']
  const block = read(el8, grubenv)
  fs.writeFileSync(el8.dir + grubenv, grubenvSet(block, 'kernelopts', `${grubenvGet(block, 'kernelopts') ?? ''} ${theirs}`), 'latin1')
  fs.writeFileSync(el8.dir + esp, read(el8, esp).replace(/(set kernelopts="[^"]*)"/, `$1${theirs} "`), 'latin1')
  fs.writeFileSync(el8.dir + main, read(el8, main).replace(/(GRUB_CMDLINE_LINUX="[^"]*)"/, `$1 ${theirs}"`), 'latin1')
  const before = files(el8.dir)
  await apply(t, el8, args, { extra_args: ['hugepages=128'] })
  t.match(tokens(grubenvGet(read(el8, grubenv), 'kernelopts') ?? ''), /hugepages=128 intel_iommu=on/)
  fs.writeFileSync(el8.dir + grubenv, grubenvSet(read(el8, grubenv), 'boot_success', '1'), 'latin1')
  await takeBack(t, el8)
  t.equal(tokens(grubenvGet(read(el8, grubenv), 'kernelopts') ?? ''), theirs)
  t.equal(grubenvGet(read(el8, grubenv), 'boot_success'), '1')
  t.same(differences(before, files(el8.dir)).filter(line => !line.includes(grubenv)), [], 'the others are as they were')

  const el9 = node(t as never, rocky9(xeon(), cards.nouveau))
  const entry = `/boot/loader/entries/${fs.readdirSync(`${el9.dir}/boot/loader/entries`).find(name => !name.includes('rescue')) ?? ''}`
  for (const path of [entry, '/etc/kernel/cmdline']) fs.writeFileSync(el9.dir + path, read(el9, path).replace(/(root=.*)/, `$1 ${theirs}`))
  await apply(t, el9, args, { extra_args: ['hugepages=128'] })
  for (const path of [entry, '/etc/kernel/cmdline']) fs.writeFileSync(el9.dir + path, read(el9, path).replace(/(root=.*)/, '$1 nosmt'))
  fs.writeFileSync(el9.dir + entry.replace('.conf', '-new.conf'), read(el9, entry))
  await takeBack(t, el9)
  for (const path of [entry, '/etc/kernel/cmdline', entry.replace('.conf', '-new.conf')]) {
    t.equal(tokens(read(el9, path)), theirs, path)
    t.match(read(el9, path), / nosmt/)
  }
  t.equal(tokens(read(el9, main)), '', 'nothing comes to where it never was')

  const deb = node(t as never, debian12(xeon(), cards.nouveau, word({ [main]: `GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX="intel_iommu=off nosmt"\nGRUB_CMDLINE_LINUX_DEFAULT="hugepagesz=1G hugepages=64"\n` })))
  await apply(t, deb, args, { extra_args: ['hugepages=128'] })
  await apply(t, deb, args, { extra_args: ['hugepages=256'] })
  t.match(read(deb, main), '"nosmt"\nGRUB_CMDLINE_LINUX_DEFAULT="hugepagesz=1G hugepages=256"\n')
  fs.appendFileSync(deb.dir + main, '# hello\n')
  await takeBack(t, deb)
  t.equal(read(deb, main), 'GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX="nosmt intel_iommu=off"\nGRUB_CMDLINE_LINUX_DEFAULT="hugepagesz=1G hugepages=64"\n# hello\n')
  t.notOk(fs.existsSync(`${deb.dir}/etc/default/grub.d/zz-vfiokit.cfg`))
  for (const boot of (deb.machine as FakeMachine).entries()) t.match(boot.args.join(' '), /intel_iommu=off/)

  const own = node(t as never, debian12(xeon(), cards.nouveau, word({ [main]: 'GRUB_CMDLINE_LINUX="hugepages=64 intel_iommu=off"\n' })))
  await apply(t, own, args, { extra_args: ['hugepages=128'] })
  fs.writeFileSync(own.dir + main, 'GRUB_CMDLINE_LINUX="hugepages=32 intel_iommu=sm_on"\n')
  await takeBack(t, own)
  t.equal(read(own, main), 'GRUB_CMDLINE_LINUX="hugepages=32 intel_iommu=off,sm_on"\n', 'what somebody set since stays')
})

t.test('EL8: what grubenv and its fallback in grub.cfg had is given back to each', async t => {
  const [grubenv, esp] = ['/boot/efi/EFI/rocky/grubenv', '/boot/efi/EFI/rocky/grub.cfg']
  const read = (at: Node, path: string): string => fs.readFileSync(at.dir + path, 'latin1')
  for (const theirs of ['hugepages=64', 'intel_iommu=off']) {
    for (const path of [grubenv, esp]) {
      for (const edits of [false, true]) {
        const at = node(t as never, rocky8uefi(xeon(), cards.nouveau))
        const text = read(at, path)
        fs.writeFileSync(at.dir + path, path === esp ? text.replace(/(set kernelopts="[^"]*)"/, `$1${theirs} "`) : grubenvSet(text, 'kernelopts', `${grubenvGet(text, 'kernelopts') ?? ''} ${theirs}`), 'latin1')
        const before = files(at.dir)
        await apply(t, at, iommuCmdline as unknown as Module, { extra_args: ['hugepages=128'] })
        if (edits) fs.writeFileSync(at.dir + grubenv, grubenvSet(read(at, grubenv), 'boot_success', '1'), 'latin1')
        await takeBack(t, at)
        t.same(differences(before, files(at.dir)).filter(line => !edits || !line.includes('grubenv')), [], `${theirs} in ${path}`)
        t.equal((grubenvGet(read(at, grubenv), 'kernelopts') ?? '').includes(theirs), path === grubenv)
      }
    }
  }
})

t.test('what only moved into a drop-in of ours is back where it stood, and what stands is not told as lost', async t => {
  const main = '/etc/default/grub'
  for (const [theirs, extra_args] of [['console=tty0 console=ttyS0,115200', ['console=ttyS0,115200', 'console=tty0']], ['hugepagesz=1G hugepages=4', ['hugepagesz=1G', 'hugepages=16']]] as const) {
    const at = node(t as never, debian12(xeon(), cards.nouveau, word({ [main]: `GRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX="${theirs}"\n` })))
    await apply(t, at, iommuCmdline as unknown as Module, { extra_args })
    fs.writeFileSync(at.dir + main, fs.readFileSync(at.dir + main, 'utf8').replace('TIMEOUT=5', 'TIMEOUT=3'))
    await takeBack(t, at)
    t.equal(fs.readFileSync(at.dir + main, 'utf8'), `GRUB_TIMEOUT=3\nGRUB_CMDLINE_LINUX="${theirs}"\n`)
  }
  const nested = 'if [ -e /etc/nested-host ]; then GRUB_CMDLINE_LINUX="intel_iommu=off"; fi\n'
  const at = node(t as never, debian12(xeon(), cards.nouveau, word({ [main]: nested })))
  await apply(t, at, iommuCmdline as unknown as Module, {})
  const undone = await attempt(at.host, undo, {})
  t.equal(fs.readFileSync(at.dir + main, 'utf8'), nested)
  t.match(undone, { changed: true, notes: [] })
  t.notMatch(JSON.stringify(undone), 'could not be put back')
})

t.test('the same words in a file that was never written are somebody else\'s', async t => {
  const main = '/etc/default/grub'
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  await apply(t, at, iommuCmdline as unknown as Module, {})
  const set = fs.readFileSync(at.dir + main, 'utf8').replace(/^GRUB_CMDLINE_LINUX_DEFAULT=.*$/m, 'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on iommu=pt"')
  fs.writeFileSync(at.dir + main, set)
  await takeBack(t, at)
  t.equal(fs.readFileSync(at.dir + main, 'utf8'), set)
  for (const boot of (at.machine as FakeMachine).entries().slice(0, 1)) t.match(boot.args.join(' '), /intel_iommu=on iommu=pt/)
})

t.test('since takes back that run and all later ones, and the rest goes in a second step', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  const start = files(at.dir)
  await apply(t, at, vfioModules as unknown as Module, {})
  const middle = files(at.dir, ['/var/lib/vfiokit'])
  await apply(t, at, iommuCmdline as unknown as Module, {})
  await apply(t, at)
  const runs = readJournal(at.host).map(run => run.run)
  t.equal(runs.length, 3)
  await takeBack(t, at, { since: runs[1] })
  t.same(differences(middle, files(at.dir, ['/var/lib/vfiokit'])), [])
  t.same(readJournal(at.host).map(run => run.run), runs.slice(0, 1))
  await takeBack(t, at)
  t.same(differences(start, files(at.dir)), [])
  t.match(await attempt(at.host, undo, { since: runs[0] }), { code: 'E_PARAMS', message: /there is no run .* recorded are none/ })
})

t.test('an id that moved from one module to the other is out of grub.cfg again when the later run is undone', async t => {
  const [a, b] = ['10de:20b7', '10de:1eb8']
  const at = node(t as never, debian12(xeon(), gpu('0000:41:00.0', { id: a, driver: 'nouveau', group: 12 }), gpu('0000:42:00.0', { id: b, driver: 'nouveau', group: 13 })))
  await apply(t, at, job, { ids: [a, b] })
  await apply(t, at, job, { ids: [b] })
  await apply(t, at, vfioBind as unknown as Module, { ids: [a] })
  fs.appendFileSync(`${at.dir}/etc/modprobe.d/vfio.conf`, '# a comment\n')
  await takeBack(t, at, { since: readJournal(at.host)[2]?.run })
  const machine = at.machine as FakeMachine
  for (const entry of machine.entries()) t.notMatch(entry.args, new RegExp(`vfio-pci.ids=\\S*${a}`))
  t.match(fs.readFileSync(`${at.dir}/etc/modprobe.d/vfio.conf`, 'utf8'), new RegExp(`ids=${b}\n[^]*# a comment`))
})

t.test('a word that took the place of an earlier run\'s is that one again, in a file that somebody has edited since', async t => {
  const conf = '/etc/modprobe.d/vfio.conf'
  const [one, two] = ['0000:41:00.0', '0000:61:00.0']
  const pair = (): Node => node(t as never, debian12(xeon(), gpu(one, { id: '10de:20b7', driver: 'nouveau', group: 12 }), gpu(two, { id: '10de:1eb8', driver: 'nouveau', group: 13 })))
  for (const [how, first, second] of [['addresses', one, two], ['ids', '10de:20b7', '10de:1eb8']] as const) {
    for (const since of [true, false]) {
      const at = pair()
      await apply(t, at, job, { [how]: [first] })
      const after = fs.readFileSync(at.dir + conf, 'utf8')
      await apply(t, at, job, { [how]: [second] })
      t.match(fs.readFileSync(at.dir + conf, 'utf8'), second, 'the second run is about the other card')
      fs.appendFileSync(at.dir + conf, 'options kvm ignore_msrs=1\n')
      await takeBack(t, at, since ? { since: readJournal(at.host)[1]?.run } : {})
      t.equal(fs.readFileSync(at.dir + conf, 'utf8'), `${since ? after : ''}options kvm ignore_msrs=1\n`, `${how}, ${since ? 'the second run' : 'both'}`)
    }
  }
  const at = pair()
  await apply(t, at, job, { ids: '10de:20b7', vfio_options: { disable_idle_d3: true } })
  const after = fs.readFileSync(at.dir + conf, 'utf8')
  await apply(t, at, job, { ids: '10de:20b7', vfio_options: { disable_idle_d3: false } })
  fs.appendFileSync(at.dir + conf, '# theirs\n')
  await takeBack(t, at, { since: readJournal(at.host)[1]?.run })
  t.equal(fs.readFileSync(at.dir + conf, 'utf8'), `${after}# theirs\n`)
})

t.test('of two words of one length each gives back what it took the place of', async t => {
  const conf = '/etc/modprobe.d/site.conf'
  const before = 'options kvm one=1 two=2\noptions a b=1\n'
  const at = node(t as never, debian12(xeon(), word({ [conf]: before })))
  const module = defineModule({ name: 'trial', summary: 'A trial.', params: {}, example: {}, plan: () => ({ steps: [file(conf, 'options kvm one=8 two=2 six=6\noptions a b=1 new=7\n')], report: () => ({ own: {} }) }) }) as unknown as Module
  await apply(t, at, module, {})
  fs.appendFileSync(at.dir + conf, '# theirs\n')
  await takeBack(t, at)
  t.equal(fs.readFileSync(at.dir + conf, 'utf8'), `${before}# theirs\n`)
})

t.test('a file that is a link by now stops nothing else, and what is ours behind it is named', async t => {
  const conf = '/etc/modprobe.d/vfio.conf'
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  await apply(t, at)
  const text = fs.readFileSync(at.dir + conf, 'utf8')
  const linked = (target: string): void => {
    fs.unlinkSync(at.dir + conf)
    fs.writeFileSync(`${at.dir}/etc/site.conf`, target)
    fs.symlinkSync('../site.conf', at.dir + conf)
  }
  linked(`${text}# theirs\n`)
  const before = files(at.dir)
  t.match(await attempt(at.host, undo, {}, { check: true }), { error: { stop: { code: 'E_DRIFT' }, node: 'untouched' } })
  t.same(differences(before, files(at.dir)), [])
  t.match(await attempt(at.host, undo, {}), { error: { stop: { code: 'E_DRIFT', message: /our lines in \/etc\/modprobe\.d\/vfio\.conf were kept: it is a symbolic link to \.\.\/site\.conf; .* put a file in its place/ } }, own: { kept: [{ what: `our lines in ${conf}` }] } })
  t.equal(fs.readFileSync(`${at.dir}/etc/site.conf`, 'utf8'), `${text}# theirs\n`)
  t.notOk(fs.existsSync(`${at.dir}/etc/default/grub.d/zz-vfiokit.cfg`), 'the rest is taken back')
  t.ok(fs.existsSync(`${at.dir}/var/lib/vfiokit/journal.jsonl`), 'and what is left is still recorded')
  linked('# site file\n')
  await takeBack(t, at)
  t.equal(fs.readFileSync(`${at.dir}/etc/site.conf`, 'utf8'), '# site file\n')
  t.ok(fs.lstatSync(at.dir + conf).isSymbolicLink())
  t.notOk(fs.existsSync(`${at.dir}/var/lib/vfiokit`))
})

t.test('what a kill left beside the files that go on after a reboot goes as well', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  const start = files(at.dir)
  await apply(t, at)
  for (const path of ['/var/lib/vfiokit/resume/.gpu_passthrough.cjs.vfiokit-new', '/etc/systemd/system/.vfiokit-resume.timer.vfiokit-new']) {
    fs.mkdirSync(`${at.dir}${path}`.replace(/[^/]+$/, ''), { recursive: true })
    fs.writeFileSync(at.dir + path, 'x')
  }
  const back = await attempt(at.host, undo, {})
  t.notMatch(back, { notes: [/was to go on/] }, 'nothing was to go on yet')
  t.same(differences(start, files(at.dir)).filter(line => !line.includes('/etc/systemd')), [])
  t.notOk(fs.existsSync(`${at.dir}/var/lib/vfiokit`))
  t.notOk(fs.existsSync(`${at.dir}/etc/systemd/system/.vfiokit-resume.timer.vfiokit-new`))
})

t.test('a value that is lost and stood in a closed /etc/default/grub is told to nobody', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  const grub = `${at.dir}/etc/default/grub`
  const line = (value: string): void => { fs.writeFileSync(grub, fs.readFileSync(grub, 'utf8').replace(/^GRUB_CMDLINE_LINUX=.*/m, `GRUB_CMDLINE_LINUX="${value}"`), { mode: 0o600 }) }
  line('foo.token=SECRET quiet')
  for (const [mode, shown] of [[0o600, 'foo.token=***'], [0o644, 'foo.token=SECRET']] as const) {
    const other = node(t as never, debian12(xeon(), cards.nouveau))
    fs.writeFileSync(`${other.dir}/etc/default/grub`, fs.readFileSync(grub, 'utf8'))
    fs.chmodSync(`${other.dir}/etc/default/grub`, mode)
    await apply(t, other, iommuCmdline as unknown as Module, { extra_args: ['foo.token=mine'] })
    fs.writeFileSync(`${other.dir}/etc/default/grub`, fs.readFileSync(`${other.dir}/etc/default/grub`, 'utf8').replace(/^GRUB_CMDLINE_LINUX=.*/m, 'GRUB_CMDLINE_LINUX="$(echo foo.token=OTHER)"'))
    const back = await attempt(other.host, undo, {}, { check: true })
    if (back instanceof Stop) { t.fail(back.message); continue }
    t.match((back.notes ?? []).filter(note => note.includes('could not be put back')), [new RegExp(`^${shown.replace(/[.*]/g, '\\$&')} stood in /etc/default/grub before`)], shown)
    t.equal(JSON.stringify(back.notes).includes('SECRET'), shown.includes('SECRET'))
  }
})

t.test('an image\'s journal on the node that was made from it serves for our tokens only', async t => {
  const at = node(t as never, rocky9(xeon(), cards.nouveau))
  await apply(t, at)
  const journal = `${at.dir}/var/lib/vfiokit/journal.jsonl`
  fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').replace('"image":false', '"image":true').replace(/"machine_id":"[^"]*"/, '"machine_id":"00000000000000000000000000000000"'))
  fs.appendFileSync(`${at.dir}/etc/default/grub`, 'GRUB_TERMINAL=serial\n')
  await takeBack(t, at)
  for (const [path, text] of texts(at.dir)) t.notMatch(text, /vfio|intel_iommu|iommu=pt/, path)
  t.match(fs.readFileSync(`${at.dir}/etc/default/grub`, 'utf8'), /GRUB_TERMINAL=serial\n$/)
})

t.test('a disk that is sealed to the boot by now refuses the undo until it is allowed', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  await apply(t, at)
  fs.writeFileSync(`${at.dir}/etc/crypttab`, 'root /dev/nvme0n1p3 none tpm2-device=auto,tpm2-pcrs=7+8+9\n')
  const before = files(at.dir)
  t.match(await attempt(at.host, undo, {}), { code: 'E_REFUSED', message: /unlocked by the TPM/ })
  t.same(differences(before, files(at.dir)), [])
  t.match(await attempt(at.host, undo, { allow_measured_boot_change: true }), { changed: true, own: { kept: [] } })
})

t.test('what cannot be taken back fails in check mode as well, with nothing touched', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  await apply(t, at)
  fs.appendFileSync(`${at.dir}/etc/default/grub`, 'FOO="open\n')
  fs.appendFileSync(`${at.dir}/etc/default/grub.d/zz-vfiokit.cfg`, '# mine\n')
  const before = files(at.dir)
  t.match(await attempt(at.host, undo, {}, { check: true }), { error: { stop: { code: 'E_DRIFT' }, node: 'untouched' }, own: { kept: [{ what: 'kernel arguments' }] } })
  t.same(differences(before, files(at.dir)), [])
  t.match(await attempt(at.host, undo, {}), { error: { stop: { code: 'E_DRIFT' }, node: 'partial' }, own: { kept: [{ what: 'kernel arguments' }] } })
})

t.test('what stays on vfio-pci until a boot asks for one, where a kernel runs', async t => {
  for (const runs of [true, false]) {
    const at = node(t as never, debian12(xeon(), cards.nouveau))
    await apply(t, at)
    ;(at.machine as FakeMachine).reboot()
    if (!runs) fs.unlinkSync(`${at.dir}/proc/cmdline`)
    const back = await attempt(at.host, undo, {}, { check: true })
    t.equal(back instanceof Stop ? back.message : (back.rebootReasons ?? []).length > 0, runs)
  }
})

t.test('nothing recorded is nothing to do, and a journal of a newer format is left alone', async t => {
  const at = node(t as never, debian12(xeon(), cards.nouveau))
  t.match(await attempt(at.host, undo, {}), { changed: false, own: { undone: [], kept: [] } })
  await apply(t, at)
  const journal = `${at.dir}/var/lib/vfiokit/journal.jsonl`
  fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').replace('"vfiokit":1', '"vfiokit":9'))
  const before = files(at.dir)
  t.match(await attempt(at.host, undo, {}), { code: 'E_HOST', message: /format 9/ })
  t.match(await attempt(at.host, job, exampleFor(job, at.words)), { code: 'E_HOST' })
  for (const check of [true, false]) t.match(await attempt(at.host, vfioModules as unknown as Module, {}, { check }), { code: 'E_HOST', message: /format 9/ }, `nothing to do, check ${String(check)}`)
  const list = `${at.dir}/etc/modules-load.d/vfio.conf`
  const text = fs.readFileSync(list)
  fs.unlinkSync(list)
  for (const check of [true, false]) t.match(await attempt(at.host, vfioModules as unknown as Module, {}, { check }), { code: 'E_HOST', message: /format 9/ }, `check ${String(check)}`)
  fs.writeFileSync(list, text)
  t.same(differences(before, files(at.dir)), [])
})

const SECRET = /hunter2/
const iommu = iommuCmdline as unknown as Module
const binds = vfioBind as unknown as Module

/** All that tells of what was done: results with diffs, the journal, and what runs/ keeps. */
function told(at: Node, ...results: readonly unknown[]): string {
  return JSON.stringify([results, [...files(at.dir)].filter(([path]) => path.startsWith('/var/lib/vfiokit')).map(([, { text }]) => text)])
}

t.test('what is copied out of boot entries that not everybody may read is as closed as they are, and shown to nobody', async t => {
  const at = node(t as never, rocky9(xeon(), cards.nouveau))
  const [ENTRIES, CMDLINE] = ['/boot/loader/entries', '/etc/kernel/cmdline'] as const
  at.machine.tree.remove(CMDLINE)
  for (const name of at.host.list(ENTRIES)) {
    const path = `${at.dir}${ENTRIES}/${name}`
    fs.writeFileSync(path, fs.readFileSync(path, 'latin1').replace(/^options .*/m, '$& rd.luks.key=hunter2'))
    fs.chmodSync(path, 0o600)
  }
  const before = files(at.dir)
  for (const module of [iommu, job]) {
    const done = await attempt(at.host, module, module === job ? exampleFor(job, at.words) : {}, { render: result => JSON.stringify(result) })
    t.match(done, { error: undefined })
    t.match([at.host.read(CMDLINE), at.host.stat(CMDLINE)], [SECRET, { mode: 0o600 }], module.name)
    t.match((done as Result).diff?.find(diff => diff.after_header === CMDLINE), { after: /root=\*\*\* .*intel_iommu=on/ }, 'ours is shown')
    const back = await attempt(at.host, undo, {}, { check: true, render: result => JSON.stringify(result) })
    t.match((back as Result).diff?.find(diff => diff.before_header === CMDLINE), { before: /root=\*\*\* .*intel_iommu=on/ }, 'by the undo as well')
    t.notMatch(told(at, done, back), SECRET)
    await takeBack(t, at)
    t.same(differences(before, files(at.dir)), [])
  }
})

t.test('a value that gets quotes, or loses them, stays secret', async t => {
  const at = node(t as never, rocky9(xeon(), cards.nouveau))
  const path = `${at.dir}/etc/default/grub`
  fs.writeFileSync(path, fs.readFileSync(path, 'latin1').replace(/^GRUB_CMDLINE_LINUX=.*/m, 'GRUB_CMDLINE_LINUX=rd.luks.key=hunter2'))
  fs.chmodSync(path, 0o600)
  const before = files(at.dir)
  const done = await attempt(at.host, iommu, {}, { render: result => JSON.stringify(result) })
  t.match(at.host.read('/etc/default/grub'), /^GRUB_CMDLINE_LINUX="rd\.luks\.key=hunter2 intel_iommu=on/m)
  const back = await attempt(at.host, undo, {}, { check: true })
  t.match((done as Result).diff?.find(diff => diff.after_header === '/etc/default/grub'), { after: /intel_iommu=on/ })
  t.notMatch(told(at, done, back), SECRET)
  await takeBack(t, at)
  t.same(differences(before, files(at.dir)), [])
})

t.test('a link of the distribution that leads nowhere leads nowhere again', async t => {
  const at = node(t as never, allHosts['sles15']?.() ?? rocky9())
  at.machine.tree.remove('/etc/default/grub')
  at.machine.tree.mkdir('/etc/sysconfig')
  fs.symlinkSync('../sysconfig/grub', `${at.dir}/etc/default/grub`)
  const before = files(at.dir, ['/boot'])
  t.ok(await apply(t, at, iommu, {}))
  t.match(at.host.read('/etc/sysconfig/grub'), OURS)
  await takeBack(t, at)
  t.same(differences(before, files(at.dir, ['/boot'])), [])
})

t.test('a file that one run removed and a later one made anew gets its mode and owner back', async t => {
  const at = node(t as never, rocky9(cards.nouveau))
  const CONF = '/etc/modprobe.d/vfio.conf'
  fs.writeFileSync(`${at.dir}${CONF}`, 'options vfio-pci ids=10de:20b7\n', { mode: 0o600 })
  const before = files(at.dir, ['/boot'])
  const raw = { ids: '10de:20b7', regenerate: false }
  t.ok(await apply(t, at, binds, { ...raw, state: 'absent' }))
  t.equal(at.host.stat(CONF), null)
  t.ok(await apply(t, at, binds, raw))
  t.match(at.host.stat(CONF), { mode: 0o644 })
  await takeBack(t, at)
  t.match([at.host.read(CONF), at.host.stat(CONF)], ['options vfio-pci ids=10de:20b7\n', { mode: 0o600 }])
  t.same(differences(before, files(at.dir, ['/boot'])), [])
})

t.test('a mode that somebody else has set meanwhile stands', async t => {
  const at = node(t as never, rocky9(cards.nouveau))
  const CONF = '/etc/modprobe.d/vfio.conf'
  fs.writeFileSync(`${at.dir}${CONF}`, '# theirs\n', { mode: 0o644 })
  t.ok(await apply(t, at, binds, { ids: '10de:20b7', regenerate: false }))
  fs.chmodSync(`${at.dir}${CONF}`, 0o640)
  await takeBack(t, at)
  t.match([at.host.read(CONF), at.host.stat(CONF)], ['# theirs\n', { mode: 0o640 }])
})
