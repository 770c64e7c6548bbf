import t from 'tap'
import { cannot, openTree } from './tree.ts'
import type { Recipe } from './tree.ts'

const why = cannot()
t.setTimeout(1800000)

const ADDRESS = '0000:61:00.0'
const CASES: readonly { readonly recipe: Recipe; readonly lister: string; readonly image: RegExp }[] = [
  { recipe: { name: 'debian12-initramfs-tools', suite: 'bookworm', packages: ['initramfs-tools'] }, lister: 'lsinitramfs', image: /^conf\/initramfs\.conf$/m },
  { recipe: { name: 'debian13-dracut', suite: 'trixie', packages: ['dracut'] }, lister: 'lsinitrd', image: / etc\/initrd-release -> /m },
]

for (const { recipe, lister, image: mark } of CASES) {
  t.test(`${recipe.name}: one of two alike by its address`, { skip: why ?? false }, async t => {
    const tree = openTree(recipe, remove => t.teardown(remove))
    for (const bus of ['41', '61']) {
      const values = { vendor: '0x10de', device: '0x20b7', subsystem_vendor: '0x10de', subsystem_device: '0x1533', class: '0x030200' }
      for (const [name, value] of Object.entries(values)) tree.write(`/sys/bus/pci/devices/0000:${bus}:00.0/${name}`, `${value}\n`)
    }
    const image = `/boot/initrd.img-${tree.kernel}`
    const listed = (): string => tree.inside(lister, image)
    const before = tree.snapshot('/etc')

    t.match(tree.run('vfio_bind', { addresses: ADDRESS }), { code: 0, json: { changed: true, failed: false } })
    t.match(listed(), /etc\/modprobe\.d\/vfio\.conf$/m)
    t.match(listed(), /vfio-pci\.ko/)
    t.match(listed(), mark, 'by this file the command knows that it is in an image')
    t.match(listed(), /bin\/sh( |$)/m)
    t.match(tree.run('vfio_bind', { addresses: ADDRESS }), { code: 0, json: { changed: false } })

    const loads = tree.inside('modprobe', '-S', tree.kernel, '--show-depends', 'nouveau').trim().split('\n')
    const at = (what: RegExp): number => loads.findIndex(line => what.test(line))
    t.ok(at(/^install .* 0000:61:00\.0=10de:20b7:10de:1533/) >= 0, 'kmod runs the command for the one card')
    t.ok(at(/^install /) < at(/\/vfio-pci\.ko/) && at(/\/vfio-pci\.ko/) < at(/\/nouveau\.ko/), 'before vfio-pci, and that before nouveau')

    t.match(tree.run('passthrough_undo', {}), { code: 0, json: { changed: true, failed: false } })
    t.notMatch(listed(), /vfio/)
    t.same(tree.snapshot('/etc'), before, 'byte for byte')
  })
}
