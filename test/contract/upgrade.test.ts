// A node that was made ready and then got the next release of its distribution: what it says of itself comes true at
// the boot, the next run makes it ready again, and the undo leaves what a node has that went the same way without us.
import * as fs from 'fs'
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Module } from '../../lib/module.ts'
import { parseParams } from '../../lib/params.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import undo from '../../modules/passthrough_undo.ts'
import verify from '../../modules/passthrough_verify.ts'
import { cards, debian12, debian13, rocky8bios, rocky9, ubuntu2204, ubuntu2404, ubuntu2604upgraded } from '../hosts/distros.ts'
import { upgradeRelease } from '../hosts/events.ts'
import { imageMembers, imagePath } from '../hosts/fake-images.ts'
import type { FakeMachine } from '../hosts/fake-kernel.ts'
import { parseGrubenv } from '../hosts/grubenv.ts'
import { differences } from '../hosts/tree.ts'
import type { Snap } from '../hosts/tree.ts'
import { after, firmware } from '../hosts/words.ts'
import type { Host as Words, Word } from '../hosts/words.ts'
import { exampleFor } from './examples.ts'
import { attempt, driversOf, files, node } from './laws.ts'
import type { Node } from './laws.ts'

const job = gpuPassthrough as unknown as Module
const OURS = /vfio|iommu|modprobe\.blacklist/

/** Settings of the site in files that the next release brings anew: its packages leave the old ones. */
const SITE: Word = after(
  { do: 'edit', path: '/etc/default/grub', edit: text => `${text.replace(/^GRUB_CMDLINE_LINUX="/m, '$&console=ttyS0,115200 ')}# of the site\n` },
  { do: 'edit', path: '/etc/kernel/postinst.d/initramfs-tools', edit: text => `${text}# of the site\n` },
  { do: 'edit', path: '/etc/modules', edit: text => `${text}8021q\n` },
  { do: 'run', argv: ['update-grub'] },
)
const BIOS = firmware('bios')

/** The kernels of the new release have the arguments that the node was installed with, as after an upgrade that did not write down its own. */
function loseArguments({ tree, host }: FakeMachine): void {
  const args = (tree.read('/proc/cmdline') || '').split(/\s+/).filter(word => OURS.test(word))
  const lost = (text: string): string => args.reduce((left, word) => left.split(` ${word}`).join(''), text)
  for (const file of ['/etc/kernel/cmdline', ...host.kernels.map(({ version }) => `/boot/loader/entries/${(tree.read('/etc/machine-id') || '').trim()}-${version}.conf`)]) tree.write(file, lost(tree.read(file) || ''))
}

interface Upgrade {
  /** The same hardware before and after; one value for each, so that its tree is made once. */
  readonly from: Words
  readonly to: Words
  /** What went wrong in it, so that the card is lost at the next boot. */
  readonly lose?: (machine: FakeMachine) => void
}

const EL: Upgrade = { from: rocky8bios(cards.nouveau), to: rocky9(BIOS, cards.nouveau) }
const UPGRADES: Readonly<Record<string, Upgrade>> = {
  // vfio is built in before and comes as modules after: what binds the card is another file.
  'Ubuntu 22.04 to 24.04': { from: ubuntu2204(cards.a30), to: ubuntu2404(BIOS, cards.a30) },
  'Ubuntu 22.04 to 24.04, with settings of the site': { from: ubuntu2204(cards.nouveau, SITE), to: ubuntu2404(BIOS, cards.nouveau) },
  // From initramfs-tools to dracut, which leaves the files of the other one where they are.
  'Ubuntu 24.04 to 26.04': { from: ubuntu2404(cards.nouveau), to: ubuntu2604upgraded(cards.nouveau) },
  'Debian 12 to 13, with settings of the site': { from: debian12(cards.nouveau, SITE), to: debian13(cards.nouveau) },
  // From $kernelopts in grubenv to options in each entry.
  'Rocky 8 to 9': EL,
  'Rocky 8 to 9, without the arguments': { ...EL, lose: loseArguments },
}

function upgraded(at: Node, to: Words): Node {
  const machine = upgradeRelease(at.machine as FakeMachine, to)
  return { dir: at.dir, words: to, machine, host: openHost({ root: at.dir, machine }) }
}

function said(at: Node): Record<string, unknown> {
  return verify.read(at.host, parseParams(verify.params, {})).own
}

/** Every GPU has vfio-pci. */
function isBound(at: Node): boolean {
  const gpus = at.words.functions.filter(one => /^030[02]/.test(one.class) && one.id.startsWith('10de:'))
  return gpus.every(({ address }) => driversOf(at.dir).includes(`${address} vfio-pci`))
}

/** Of an image that another tool has built since: what it holds of ours. Of grubenv: its variables. Of the rest all. */
function plain(at: Node, { from, to }: Upgrade): Map<string, Snap> {
  const found = files(at.dir)
  const other = from.distro.initramfs === to.distro.initramfs ? [] : from.kernels.map(({ version }) => imagePath(from, version))
  for (const [path, snap] of found) {
    if (other.includes(path)) found.set(path, { ...snap, text: (imageMembers(at.machine.tree, path) || []).map(({ name }) => name).filter(name => OURS.test(name)).join(' ') })
    if (path.endsWith('/grubenv') && snap.type === 'file') found.set(path, { ...snap, text: [...parseGrubenv(snap.text)].map(([key, value]) => `${key}=${value.trim()}`).join(' ') })
  }
  return found
}

t.setTimeout(900e3)
for (const [name, upgrade] of Object.entries(UPGRADES)) {
  const { from, to, lose } = upgrade
  const goOn = (at: Node): Node => {
    const next = upgraded(at, to)
    lose?.(next.machine)
    return next
  }
  /** Made ready, booted into that or not, and upgraded. */
  const prepared = async (test: typeof t, boots: boolean): Promise<Node> => {
    const at = node(test as never, from)
    const done = await attempt(at.host, job, exampleFor(job, at.words))
    if (done instanceof Stop) throw done
    test.equal(done.error?.stop.message, undefined, 'the first run goes well')
    if (boots) at.machine.reboot()
    return goOn(at)
  }
  /** The same node without us. */
  const twinOf = (test: typeof t): Node => goOn(node(test as never, from))
  const takenBack = async (test: typeof t, at: Node, twin: Node): Promise<void> => {
    const back = await attempt(at.host, undo, {})
    test.equal(back instanceof Stop ? back.message : back.error?.stop.message, undefined, 'undo goes well')
    test.match(back, { changed: true, own: { kept: [] } })
    test.same(differences(plain(twin, upgrade), plain(at, upgrade)), [], 'what is left is what the node had without us')
    for (const one of [at, twin]) one.machine.reboot()
    test.same(driversOf(at.dir), driversOf(twin.dir), 'and every function gets the driver that it would have had')
  }

  t.test(`${name}: the fixture`, async t => {
    const { machine } = twinOf(t as never)
    machine.reboot()
    t.equal(machine.tree.read('/etc/os-release'), to.distro.osRelease)
    t.equal(machine.tree.read('/proc/sys/kernel/osrelease'), `${to.kernels[to.kernels.length - 1]?.version ?? ''}\n`, 'it boots a kernel of the new release')
    t.ok(machine.entries().some(entry => entry.kernel.endsWith(from.kernels[from.kernels.length - 1]?.version ?? '?')), 'and could boot the last one of the old')
    if (from.events.length === 0) return
    t.match(machine.next().args.join(' '), /console=ttyS0,115200/)
    for (const [file, beside] of [['/etc/default/grub', '.ucf-dist'], ['/etc/kernel/postinst.d/initramfs-tools', '.dpkg-dist']] as const) {
      t.match(machine.tree.read(file), /# of the site\n$/, `${file} is the site's`)
      const [was, comes] = [from, to].map(({ files }) => JSON.stringify(files[file]))
      t.equal(machine.tree.exists(`${file}${beside}`), was !== comes, 'and the new one lies beside it, where it is new')
    }
  })

  t.test(`${name}: undone after it, not booted since the run`, async t => {
    await takenBack(t as never, await prepared(t as never, false), twinOf(t as never))
  })

  t.test(`${name}: run again after it`, async t => {
    const [at, twin] = [await prepared(t as never, true), twinOf(t as never)]
    t.match(said(at), { ready: true, ready_next_boot: lose === undefined }, 'it says what the boot will bring')
    for (const one of [at, twin]) one.machine.reboot()
    t.equal(isBound(at), lose === undefined, 'and the boot brings it')
    t.match(said(at), { ready: lose === undefined })
    const healed = await attempt(at.host, job, exampleFor(job, at.words))
    t.equal(healed instanceof Stop ? healed.message : healed.error?.stop.message, undefined, 'the next run goes well')
    t.match(said(at), { ready_next_boot: true })
    t.match(await attempt(at.host, job, exampleFor(job, at.words)), { changed: false, changes: [] }, 'one more has nothing to do')
    for (const one of [at, twin]) one.machine.reboot()
    t.ok(isBound(at), 'the cards are vfio-pci\'s')
    t.match(said(at), { status: 'ready', ready: true, ready_next_boot: true, missing: [], unexpected: [] })
    t.match(await attempt(at.host, job, exampleFor(job, at.words)), { changed: false, rebootReasons: [], own: { stage: 'ready' } }, 'and nothing waits for a boot')
    await takenBack(t as never, at, twin)
  })
}

t.test('a file that somebody removed stays away', async t => {
  const at = node(t as never, debian12(cards.nouveau))
  fs.unlinkSync(`${at.dir}/etc/modprobe.d/blacklist.conf`)
  upgraded(at, debian13(cards.nouveau))
  t.notOk(fs.existsSync(`${at.dir}/etc/modprobe.d/blacklist.conf`))
})
