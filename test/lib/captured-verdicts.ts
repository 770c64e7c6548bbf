// What of the captured hosts can go to a guest: address -> codes of what stands in the way (lib/obstacles.ts), none
// for a GPU that can. Worked out by hand from each capture's functions, drivers and group list, by these rules:
// a group is judged by its members' drivers; where the source tells no driver, storage, network and USB count as
// used and the rest does not; bridges may stay; a GPU goes with its companions; without a group nothing can go.
type Verdict = Readonly<Record<string, readonly string[]>>

const CAN: readonly string[] = []
const NO_GROUP = ['no_group']
const NEVER = ['kind']

function each(addresses: string, codes: readonly string[]): Verdict {
  return Object.fromEntries(addresses.split(' ').map(address => [address, codes]))
}

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  // The card shares group 1 with nothing but its audio and the root port above it, which may stay with pcieport.
  'asrock-mini-itx-fatal1ty-z170-gaming-itx-ac': { '0000:00:02.0': NEVER, '0000:01:00.0': CAN },
  // Eight T4; the source tells no groups.
  'aws-g4dn-metal-8xt4': each('0000:18:00.0 0000:19:00.0 0000:35:00.0 0000:36:00.0 0000:e7:00.0 0000:e8:00.0 0000:f4:00.0 0000:f5:00.0', NO_GROUP),
  // A laptop whose chipset is NVIDIA's too: a co-processor, the discrete card, the chipset's own graphics. No IOMMU.
  'dell-xps1340-dual-nvidia': { '0000:00:03.5': ['kind', 'no_group'], '0000:02:00.0': NO_GROUP, '0000:03:00.0': ['kind', 'no_group'] },
  // Each function of the card is in a group of its own; the source lacks the bridges, so the audio beyond the card's switch is not known to be its.
  'desktop-arc-b580-iommu-on': { '0000:03:00.0': CAN },
  'desktop-ryzen1600-hd6670': { '0000:0a:00.0': NO_GROUP },
  // The IOMMU is on and the source has no group numbers. The BMC stays; the six switches are the Fabric Manager's.
  'dgx-a100-amd-unbound': {
    ...each('0000:07:00.0 0000:0f:00.0 0000:47:00.0 0000:4e:00.0 0000:87:00.0 0000:90:00.0 0000:b7:00.0 0000:bd:00.0', NO_GROUP),
    '0000:63:00.0': NEVER, ...each('0000:c4:00.0 0000:c5:00.0 0000:c6:00.0 0000:c7:00.0 0000:c8:00.0 0000:c9:00.0', ['kind', 'no_group']),
  },
  // Four cards with screens; nothing tells which one shows the console, or the groups.
  'dgx-station-v100-nvidia': each('0000:07:00.0 0000:08:00.0 0000:0e:00.0 0000:0f:00.0', NO_GROUP),
  // The integrated one drives the panel; the 3D controller is alone in group 14.
  'hp-pavilion-mx250-optimus': { '0000:00:02.0': NEVER, '0000:06:00.0': CAN },
  // The NPU is an accelerator and no GPU; the card is alone in group 19.
  'hp-zbook-g11-rtx-npu': { '0000:00:02.0': NEVER, '0000:00:0b.0': NEVER, '0000:01:00.0': CAN },
  // 16 virtual functions are enabled, so vfio-pci refuses the card; three of them carry a vGPU. The Matrox is the BMC's.
  'hpe-gen9-a2-sriov-vgpu': {
    '0000:01:00.1': NEVER, '0000:08:00.0': ['vfs'], ...each('0000:08:00.4 0000:08:00.6 0000:08:02.0', ['kind', 'mdev']),
    ...each('0000:08:00.5 0000:08:00.7 0000:08:01.0 0000:08:01.1 0000:08:01.2 0000:08:01.3 0000:08:01.4 0000:08:01.5 0000:08:01.6 0000:08:01.7 0000:08:02.1 0000:08:02.2 0000:08:02.3', NEVER),
  },
  'hpe-rl300-altra-max-arm64': { '0006:01:00.1': NEVER },
  'ibm-power8-lpar-no-gpu': {},
  // A guest itself: a display of its hypervisor, and a P100 that was passed to it.
  'kvm-guest-p100': { '0000:04:00.0': NEVER, '0000:06:00.0': NO_GROUP },
  'llnl-corona-8xmi50-amd': { ...each('0000:03:00.0 0000:27:00.0 0000:43:00.0 0000:63:00.0 0000:83:00.0 0000:a3:00.0 0000:c3:00.0 0000:e3:00.0', NO_GROUP), '0000:65:00.0': NEVER },
  'llnl-lassen-power9-4xv100': { '0002:02:00.0': NEVER, ...each('0004:04:00.0 0004:05:00.0 0035:03:00.0 0035:04:00.0', NO_GROUP) },
  // The card is alone in group 8. The APU is not passed through, and its audio's group 12 holds both USB controllers.
  'msi-b450m-mortar': { '0000:10:00.0': CAN, '0000:38:00.0': ['kind', 'members 0000:38:00.3 0000:38:00.4'] },
  // The first card sits on the chipset with its USB, SATA and Ethernet; the second has group 12 for itself and its audio.
  'msi-b450m-mortar-max': { '0000:25:00.0': ['group 0000:03:00.0 0000:03:00.1 0000:22:00.0'], '0000:26:00.0': CAN },
  // Vector engines: accelerators, and no groups in the source.
  'nec-sx-aurora-8ve': each('0000:1b:00.0 0000:1c:00.0 0000:1d:00.0 0000:1e:00.0 0000:3d:00.0 0000:3f:00.0 0000:40:00.0 0000:41:00.0', ['kind', 'no_group']),
  // Class 1200, and GPUs all the same.
  'server-8xmi300x-intel': each('0000:0c:00.0 0000:15:00.0 0000:1e:00.0 0000:69:00.0 0000:9f:00.0 0000:af:00.0 0000:bf:00.0 0000:df:00.0', NO_GROUP),
}
