// What passthrough_verify says of a device that gpu_info would not call ready, as far as no other link of the chain has it.
import type { Obstacle } from './obstacles.ts'
import type { PciDevice } from './pci.ts'
import type { Judged } from './verdict.ts'

const PROVEN: { readonly [code in Obstacle['code']]?: Pick<Judged, 'status' | 'remedy'> } = {
  lifeline: { status: 'refused', remedy: 'move what the node lives on to another controller of the host' },
  reserved: { status: 'unsupported', remedy: 'look for it in the firmware setup (RMRR), or put the card into another slot' },
  vfs: { status: 'in_use', remedy: 'write 0 to its sriov_numvfs once no guest has one' },
  mdev: { status: 'in_use', remedy: 'remove the vGPUs, or leave the card to them' },
}

/**
 * What sysfs proves against a GPU whatever drives it. Nothing of it is promised to be gone after a boot: what makes
 * virtual functions and vGPUs does so at boot as a rule.
 */
export function obstacleFindings({ address }: PciDevice, obstacles: readonly Obstacle[]): readonly Judged[] {
  return obstacles.flatMap(({ code, text }) => {
    const proven = PROVEN[code]
    return proven === undefined ? [] : [{ ...proven, about: 'both' as const, severity: 'error' as const, id: `device.${code}`, address, ok: false, found: text, expected: 'nothing of the kind', read_from: `/sys/bus/pci/devices/${address}` }]
  })
}
