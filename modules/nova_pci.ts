// nova.conf passes these devices through. nova takes what its files say together, so what is there already, whoever
// wrote it and however it is spelled, is found first; what is rendered elsewhere is printed and not written.
import { DEVICE_TYPES, NUMA_POLICIES } from '../lib/nova/alias.ts'
import { planNova } from '../lib/nova/plan.ts'
import { TARGETS } from '../lib/nova/where.ts'
import { defineModule } from '../lib/module.ts'
import { absolutePath, choice, pciAddresses, pciIds, text } from '../lib/params.ts'

/** What a flavor can ask for (name:count, separated by commas) and what needs no quotes in JSON, YAML, INI or a shell. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,255}$/

export default defineModule({
  name: 'nova_pci',
  summary: 'Tells nova to pass devices through: device_spec and alias in nova.conf or a drop-in, or as snippets to copy.',
  boots: false,
  params: {
    ids: pciIds({ describe: 'PCI ids such as 10de:20b7; every device with such an id goes to guests.' }),
    addresses: pciAddresses({ describe: 'PCI addresses such as 0000:41:00.0: these cards and no others.' }),
    alias: text({ describe: 'The name that flavors ask for; without it only device_spec is written.', pattern: NAME, expected: 'a name of letters, digits, "_", "-" and "." such as "a100"' }),
    device_type: choice(['auto', ...DEVICE_TYPES], { describe: 'auto: what sysfs has of the device; to be said where no such device is.', default: 'auto' }),
    numa_policy: choice(NUMA_POLICIES, { describe: 'Which NUMA nodes a guest may have its device on; nova takes legacy where nothing is said.' }),
    target: choice(TARGETS, { describe: 'Where to; auto: a drop-in where nova reads drop-ins, else nova.conf, and print where its files are rendered elsewhere.', default: 'auto' }),
    path: absolutePath({ describe: 'The file to write, where it is not the one that target means.', example: '/etc/nova/nova.conf.d/50-gpu-passthrough.conf' }),
    state: choice(['present', 'absent'], { describe: 'absent takes our lines for these devices and this alias out again.', default: 'present' }),
  },
  example: { ids: '10de:20b7', alias: 'a30' },
  plan: planNova,
})
