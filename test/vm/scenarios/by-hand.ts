// The operators' guide, typed in as written; then our run has nothing to do.
import type { Scenario } from '../lab.ts'
import { IDS, contents, drivers, edited, verified } from './common.ts'

const GUIDE = `set -e
sed -i 's/^GRUB_CMDLINE_LINUX_DEFAULT="quiet"/GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on iommu=pt modprobe.blacklist=radeon,amdgpu,snd_hda_intel"/' /etc/default/grub
update-grub
modprobe vfio
modprobe vfio_iommu_type1
modprobe vfio_pci
printf 'vfio\\nvfio_iommu_type1\\nvfio_pci\\n' >> /etc/modules
echo 'options vfio-pci ids=${IDS.ids}' > /etc/modprobe.d/vfio.conf
update-initramfs -u
`

export const byHand: Scenario = {
  name: 'by-hand',
  about: 'a node prepared by the guide, by hand: nothing to do',
  async run(lab) {
    const node = await lab.open('intel-debian12')
    lab.step('the guide, typed in')
    await node.out(GUIDE)
    const typed = await node.run('gpu_passthrough', { ...IDS, blacklist: ['radeon', 'amdgpu', 'snd_hda_intel'] }, '--check')
    lab.equal([typed.code, typed.json['changed'], typed.json['reboot_required']], [0, false, true], `before its reboot (${String(typed.json['msg'])})`)
    await node.reboot()
    lab.equal(await drivers(node), ['vfio-pci', 'vfio-pci'], 'the guide works')
    const before = await contents(node)
    for (const params of [{ ...IDS, blacklist: ['radeon', 'amdgpu', 'snd_hda_intel'] }, IDS]) {
      const { code, json } = await node.run('gpu_passthrough', params)
      lab.equal([code, json['changed'], json['reboot_required'], json['stage']], [0, false, false, 'ready'], `our run ${JSON.stringify(params)} (${String(json['msg'])})`)
    }
    lab.equal(edited(before, await contents(node)), [], 'no file is touched')
    await verified(lab, node, IDS)
  },
}
