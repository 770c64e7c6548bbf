import t from 'tap'
import type { Test } from 'tap'
import { rocky10, rocky8bios, rocky8uefi, rocky9 } from '../hosts/distros.ts'
import { allEntries } from '../hosts/fake-grub.ts'
import { parseGrubenv } from '../hosts/grubenv.ts'
import { scratch } from '../hosts/scratch.ts'
import type { Host, Word } from '../hosts/words.ts'
import { MKCONFIG_RAN, layOutEl } from './el.ts'
import { cannot, openTree } from './tree.ts'
import type { Tree } from './tree.ts'

const why = cannot()
t.setTimeout(1800000)

const ARGS = ['intel_iommu=on', 'iommu=pt', 'modprobe.blacklist=nouveau,nvidia,nvidia_drm', 'vfio-pci.ids=10de:20b7']

interface Release {
  readonly maker: (...words: readonly Word[]) => Host
  /** The environment block, which on EL8's UEFI nodes lies on the ESP behind a link. */
  readonly grubenv: string
  /** The stub on the ESP. */
  readonly stub?: string
}

const ROCKY_10: Release = { maker: rocky10, grubenv: '/boot/grub2/grubenv', stub: '/boot/efi/EFI/rocky/grub.cfg' }
const RELEASES: Readonly<Record<string, Release>> = {
  'Rocky 8 on BIOS': { maker: rocky8bios, grubenv: '/boot/grub2/grubenv' },
  'Rocky 8 on UEFI': { maker: rocky8uefi, grubenv: '/boot/efi/EFI/rocky/grubenv' },
  'Rocky 9': { maker: rocky9, grubenv: '/boot/grub2/grubenv', stub: '/boot/efi/EFI/rocky/grub.cfg' },
  'Rocky 10': ROCKY_10,
}

const WHOLE = { ids: '10de:20b7', cpu: 'intel' }
const EACH = [['iommu_cmdline', { cpu: 'intel' }], ['vfio_bind', { ids: '10de:20b7', regenerate: false }], ['initramfs', {}]] as const

interface Lab {
  readonly tree: Tree
  /** Hashes of what a boot and a boot loader read. */
  files(): ReadonlyMap<string, string>
  /** Applies a module: well, and as its check mode had said. */
  apply(module: string, params: object): void
  /** Every entry, the environment block, the stub and the image are as they should be. */
  sound(): void
  /** All of it taken back. */
  undo(): void
}

function lab(t: Test, { maker, grubenv, stub }: Release): Lab {
  const tree = openTree({ name: 'debian13-dracut', suite: 'trixie', packages: ['dracut'] }, remove => t.teardown(remove))
  const { image, grub, host } = layOutEl(tree, maker, scratch(t))
  const files = (): Map<string, string> => new Map([...tree.snapshot('/etc'), ...tree.snapshot('/boot')])
  const others = (all: ReadonlyMap<string, string>): Map<string, string> => new Map([...all].filter(([path]) => path !== image))
  const [before, menu] = [files(), allEntries(grub, host)]
  t.equal(menu.length, 2, 'a kernel and the rescue entry')
  for (const entry of menu) t.notOk(entry.args.some(arg => ARGS.includes(arg)))

  function hasNothingToMakeUpFor(): void {
    t.notOk(grub.isOlder('/etc/kernel/cmdline', '/etc/default/grub'), 'for 20-grub.install')
    t.notOk(grub.exists(MKCONFIG_RAN), 'grub2-mkconfig did not run')
  }

  return {
    tree, files,
    apply(module, params) {
      const held = files()
      const promised = tree.run(module, params, '--check')
      t.same(files(), held, `${module}: check mode touches nothing`)
      const done = tree.run(module, params)
      t.match(done, { code: 0, json: { changed: true, failed: false, bootable: { ok: true } } }, module)
      t.same(done.json['changes'], promised.json['changes'], 'check says what apply does')
    },
    sound() {
      for (const [at, { args }] of allEntries(grub, host).entries()) {
        t.same(args.filter(arg => ARGS.includes(arg)).sort(), [...ARGS].sort(), 'GRUB hands the arguments to every entry')
        t.same(args.filter(arg => !ARGS.includes(arg)), menu[at]?.args, 'and all that was there before')
      }
      const block = tree.read(grubenv) ?? ''
      t.equal(block.length, 1024)
      t.equal(parseGrubenv(block).get('saved_entry'), menu[0]?.id)
      if (stub !== undefined) t.equal(files().get(stub), before.get(stub), 'the stub on the ESP')
      hasNothingToMakeUpFor()
      const names = tree.inside('lsinitrd', image)
      t.match(names, / etc\/modprobe\.d\/vfio\.conf$/m)
      t.match(names, / usr\/lib\/modules\/.*\/vfio-pci\.ko\.xz$/m)
      t.match(tree.inside('lsinitrd', '-f', 'etc/modprobe.d/vfio.conf', image), /^options vfio-pci ids=10de:20b7$/m)
    },
    undo() {
      t.match(tree.run('passthrough_undo', {}), { code: 0, json: { changed: true, failed: false } })
      t.same(others(files()), others(before), 'byte for byte, and nothing more')
      hasNothingToMakeUpFor()
      t.notMatch(tree.inside('lsinitrd', image), /vfio/)
      t.equal(tree.read('/var/lib/vfiokit/journal.jsonl'), null)
    },
  }
}

for (const [name, release] of Object.entries(RELEASES)) {
  t.test(`${name}: files of the boot loader, and the tree's own dracut`, { skip: why ?? false }, async t => {
    const { tree, apply, sound, undo } = lab(t, release)
    for (const [module, params] of EACH) apply(module, params)
    sound()
    for (const [module, params] of EACH) t.match(tree.run(module, params), { code: 0, json: { changed: false } }, `${module} has nothing more to do`)
    t.match(tree.run('gpu_passthrough', WHOLE), { code: 0, json: { changes: [{ label: '/etc/modules-load.d/vfio.conf' }] } }, 'the whole job adds what they leave to it')
    undo()
  })
}

t.test('Rocky 10: the whole job as one', { skip: why ?? false }, async t => {
  const { tree, apply, sound, undo } = lab(t, ROCKY_10)
  apply('gpu_passthrough', WHOLE)
  sound()
  t.match(tree.run('gpu_passthrough', WHOLE), { code: 0, json: { changed: false } })
  undo()
})
