import t from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import type { HostView } from '../../lib/host.ts'
import { claims } from '../../lib/modules-alias.ts'
import { lay, openTree } from '../hosts/tree.ts'
import type { Files } from '../hosts/words.ts'
import { fn, pciFiles } from './pci-trees.ts'
import type { Test } from 'tap'

const KERNEL = '6.1.0-30-amd64'
const ALIASES = `# Aliases extracted from modules themselves.
alias pci:v00001002d00005159sv*sd*bc*sc*i* radeon
alias pci:v00001002d0000744Csv*sd*bc*sc*i* amdgpu
alias pci:v000010DEd*sv*sd*bc03sc*i* nouveau
alias pci:v*d*sv*sd*bc04sc03i00* snd_hda_intel
alias acpi*:NVDA0820:* nvidia-wmi-ec-backlight
`
const RV100 = 'pci:v00001002d00005159sv00001AF4sd00001100bc03sc00i00\n'
const GA100 = 'pci:v000010DEd000020B7sv000010DEsd00001533bc03sc02i00\n'

function node(t: Test, files: Files): HostView {
  const dir = t.testdir()
  const fns = [fn('0000:01:00.0', '1002:5159', '0300', { attrs: { modalias: RV100.trim() } }), fn('0000:41:00.0', '10de:20b7', '0302', { attrs: { modalias: GA100.trim() } }), fn('0000:42:00.0', '10de:20b7', '0302')]
  lay(openTree(dir), { ...pciFiles(fns), ...files })
  return openHost({ root: dir })
}

t.test('a module claims what its table says', async t => {
  const host = node(t, { [`/lib/modules/${KERNEL}/modules.alias`]: ALIASES, [`/lib/modules/${KERNEL}/modules.dep`]: 'x.ko:\n' })
  const asked = (module: string, address: string): boolean | null => claims(host, KERNEL, module, address)
  t.equal(asked('radeon', '0000:01:00.0'), true)
  t.equal(asked('amdgpu', '0000:01:00.0'), false, 'another card of the same maker')
  t.equal(asked('nouveau', '0000:41:00.0'), true, 'by class')
  t.equal(asked('nouveau', '0000:01:00.0'), false)
  t.equal(asked('snd-hda-intel', '0000:41:00.0'), false)
  t.equal(asked('nvidia', '0000:41:00.0'), false, 'a module without a line')
  t.equal(asked('nouveau', '0000:42:00.0'), null, 'sysfs does not tell')
})

t.test('without modules.alias nothing is known', async t => {
  t.equal(claims(node(t, {}), KERNEL, 'radeon', '0000:01:00.0'), null)
})
