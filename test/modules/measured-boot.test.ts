// A disk that the TPM unlocks only for this very boot: whatever module would change it, and by whatever step, asks first.
import * as fs from 'fs'
import t from 'tap'
import { Stop } from '../../lib/errors.ts'
import type { Module } from '../../lib/module.ts'
import gpuPassthrough from '../../modules/gpu_passthrough.ts'
import initramfs from '../../modules/initramfs.ts'
import iommuCmdline from '../../modules/iommu_cmdline.ts'
import vfioBind from '../../modules/vfio_bind.ts'
import vfioModules from '../../modules/vfio_modules.ts'
import { exampleFor } from '../contract/examples.ts'
import { attempt, files, node } from '../contract/laws.ts'
import type { Node } from '../contract/laws.ts'
import { cards, debian12, rocky9 } from '../hosts/distros.ts'
import { differences } from '../hosts/tree.ts'
import { xeon } from '../hosts/words.ts'

const HOSTS = { debian12: () => debian12(xeon(), cards.nouveau), rocky9: () => rocky9(xeon(), cards.nouveau) }
const MODULES = [gpuPassthrough, initramfs, iommuCmdline, vfioBind] as unknown as readonly Module[]

type Assert = Pick<typeof t, 'match' | 'same' | 'ok'>

function seal(at: Node): void {
  fs.writeFileSync(`${at.dir}/etc/crypttab`, 'root /dev/nvme0n1p3 none tpm2-device=auto,tpm2-pcrs=7+8+9\n')
}

async function refuses(t: Assert, at: Node, module: Module, raw = exampleFor(module, at.words)): Promise<void> {
  const before = files(at.dir)
  for (const check of [true, false]) t.match(await attempt(at.host, module, raw, { check }), { code: 'E_REFUSED', message: /unlocked by the TPM/ }, `${module.name}${check ? ', check' : ''}`)
  t.same(differences(before, files(at.dir)), [])
  const allowed = await attempt(at.host, module, { ...raw, allow_measured_boot_change: true })
  t.ok(!(allowed instanceof Stop) && allowed.error === undefined && allowed.changed, `${module.name} goes on where it is allowed`)
}

for (const [name, build] of Object.entries(HOSTS)) {
  for (const module of MODULES) {
    t.test(`${name}: ${module.name} on a node that is sealed already`, async t => {
      const at = node(t as never, build())
      seal(at)
      await refuses(t, at, module, module.name === 'initramfs' ? { rebuild: 'always' } : undefined)
    })
  }
  for (const module of [vfioBind, initramfs, gpuPassthrough] as unknown as readonly Module[]) {
    t.test(`${name}: ${module.name} that would only rebuild an image`, async t => {
      const at = node(t as never, build())
      await attempt(at.host, module, exampleFor(module, at.words))
      fs.writeFileSync(`${at.dir}/etc/modprobe.d/site.conf`, '# a policy of the site\n')
      seal(at)
      await refuses(t, at, module)
    })
  }
  t.test(`${name}: nothing to do is not refused, nor is what no boot reads`, async t => {
    const at = node(t as never, build())
    await attempt(at.host, gpuPassthrough as unknown as Module, exampleFor(gpuPassthrough as unknown as Module, at.words))
    seal(at)
    for (const module of [...MODULES, vfioModules as unknown as Module]) t.match(await attempt(at.host, module, exampleFor(module, at.words)), { changed: false }, module.name)
  })
}

t.test('debian12: iommu_cmdline that would only run update-grub', async t => {
  const at = node(t as never, HOSTS.debian12())
  const config = fs.readFileSync(`${at.dir}/boot/grub/grub.cfg`)
  await attempt(at.host, iommuCmdline as unknown as Module, {})
  fs.writeFileSync(`${at.dir}/boot/grub/grub.cfg`, config)
  seal(at)
  await refuses(t, at, iommuCmdline as unknown as Module, {})
})
