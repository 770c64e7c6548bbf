// These functions belong to vfio-pci at every boot: by address through what kmod runs before any of their drivers,
// or by id, in modprobe.d and on the kernel command line (which a built-in vfio-pci needs); and by what images hold.
import { planBind } from '../lib/bind-plan.ts'
import { defineModule } from '../lib/module.ts'
import { bool, choice, dict, pciAddresses, pciIds } from '../lib/params.ts'
import { planUnbind } from '../lib/unbind-plan.ts'

export default defineModule({
  name: 'vfio_bind',
  summary: 'Gives PCI functions to vfio-pci at every boot, and now where nobody uses them.',
  params: {
    ids: pciIds({ describe: 'PCI ids such as 10de:20b7; every function with such an id is taken.' }),
    addresses: pciAddresses({ describe: 'PCI addresses such as 0000:41:00.0, bound by address, so that cards of the same id may stay; with ids: a cross-check.' }),
    state: choice(['present', 'absent'], { describe: 'absent gives the functions back to the drivers of the host.', default: 'present' }),
    absent_ids: choice(['refuse', 'ignore'], { describe: 'ignore: ids that no device here has are left out, for one list over nodes that differ.', default: 'refuse' }),
    live: bool({ describe: 'Move them now as well, without a reboot; refused where somebody uses them.', default: false }),
    companions: bool({ describe: 'Take the other functions of a card (audio, USB) with it.', default: true }),
    nvswitches: choice(['leave', 'bind'], { describe: 'bind: NVSwitches go with the GPUs (full passthrough: every GPU and switch to one guest).', default: 'leave' }),
    allow_group_members: pciAddresses({ describe: 'Further members of the IOMMU groups that may go to vfio-pci with the card, by address; never storage, network or bridges.', default: [] }),
    driver: choice(['auto', 'vfio-pci'], { describe: 'auto: a variant of vfio-pci where the kernel has one for the function (nvgrace_gpu_vfio_pci).', default: 'auto' }),
    accept_replacement: pciAddresses({ describe: 'Addresses whose card was swapped: the one that is there now is meant.', default: [] }),
    allow_console_gpu: bool({ describe: 'Take the GPU that shows the only console.', default: false }),
    allow_measured_boot_change: bool({ describe: 'Change the boot although a TPM unlocks a disk only as long as it stays the same.', default: false }),
    vfio_options: dict({
      disable_idle_d3: bool({ describe: 'Leave idle functions powered on.' }),
      disable_vga: bool({ describe: 'No legacy VGA for guests.' }),
    }, { describe: 'Parameters of vfio-pci; they count for all of its functions.' }),
    regenerate: bool({ describe: 'Remake grub.cfg and boot images; false edits their sources only.', default: true }),
  },
  example: { ids: '10de:20b7' },
  plan: (host, params) => params.state === 'absent' ? planUnbind(host, params) : planBind(host, params),
})
