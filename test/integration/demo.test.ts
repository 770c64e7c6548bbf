// What a person sees first: dist/demo.js tells the whole story, the same each time, and leaves nothing behind.
import { existsSync, readdirSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { node, own } from '../dist/sandbox.ts'
import type { Ran } from '../dist/sandbox.ts'
import { scratch } from '../hosts/scratch.ts'

t.setTimeout(600000)
const DEMO = join(ROOT, 'dist/demo.js')
const NODES = ['12', '16', '18', '20', '22', '24', '26'].map((major) => join(ROOT, `test/nodes/node_modules/node${major}/bin/node`)).filter((path) => existsSync(path))

/** The key lines, in their order. */
const TOLD: readonly RegExp[] = [
  /^1\. What is there$/m, /^ +0000:41:00\.0 +10de:20b7 .* nvidia +-$/m, /^ +0000:61:00\.0 +10de:20b7 .* nvidia +-$/m,
  /^2\. What would change$/m, /^ +\$ node dist\/gpu_passthrough\.js '\{"ids":"10de:20b7"\}' --check --diff$/m, /Nothing was written so far/,
  /^3\. Done, in one run$/m, /All \d+ changes were made as planned/, /intel_iommu=on switches it on at the next boot/,
  /^4\. Rebooted, once$/m, /^ +0000:41:00\.0 +10de:20b7 .* vfio-pci +12$/m, /^ +0000:61:00\.0 +10de:20b7 .* vfio-pci +13$/m,
  /^5\. Verified, link by link$/m, /^ +ok +0000:41:00\.0 +device\.driver +vfio-pci$/m, /^ +ready: every device is ready/m,
  /^6\. Run again$/m, /^ +nothing to do$/m,
  /^7\. Taken back$/m, /byte for byte/, /^ +0000:41:00\.0 +10de:20b7 .* nvidia +-$/m,
]
/** In the second chapter, in whatever order. */
const PLANNED: readonly RegExp[] = [
  /^ +persistent +\/etc\/modprobe\.d\/vfio\.conf$/m, /^ +derived +\/boot\/grub\/grub\.cfg$/m, /^ +\+\+\+ \/etc\/default\/grub\.d\/zz-vfiokit\.cfg$/m,
  /intel_iommu=on iommu=pt/, /^ +\+options vfio-pci ids=10de:20b7$/m, /^ +\+vfio_pci$/m,
]

/** With a place of its own for temporary files, which must be empty again afterwards. */
function demo(t: { teardown(fn: () => void): void }, how: { readonly node?: string } = {}): Ran & { readonly left: readonly string[] } {
  const place = scratch(t)
  own(place)
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = place
  try {
    return { ...node([DEMO], how), left: readdirSync(place) }
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

t.test('the story', async (t) => {
  const ran = demo(t)
  t.match(ran, { status: 0, stderr: '', left: [] }, 'it went as told', { output: ran.stdout })
  let at = 0
  for (const line of TOLD) {
    const found = ran.stdout.slice(at).search(line)
    t.ok(found >= 0, `it tells ${line.source}`, { after: ran.stdout.slice(at, at + 300) })
    if (found >= 0) at += found
  }
  const planned = ran.stdout.slice(ran.stdout.indexOf('2. What'), ran.stdout.indexOf('3. Done'))
  for (const line of PLANNED) t.match(planned, line)
  t.match(ran.stdout, /^[\n\x20-\x7e]*$/, 'plain text')
  const lines = ran.stdout.split('\n')
  t.same(lines.filter((line) => line.length > 80), [], 'at most 80 columns')
  t.ok(lines.length < 150, `a few screens: ${lines.length} lines`)
  t.equal(demo(t).stdout, ran.stdout, 'the same each time')
})

t.test('on every Node that is installed here', { skip: NODES.length === 0 ? 'none: npm ci --prefix test/nodes' : false }, async (t) => {
  const { stdout } = demo(t)
  for (const path of NODES) t.strictSame(demo(t, { node: path }), { status: 0, stdout, stderr: '', left: [] }, path)
})
