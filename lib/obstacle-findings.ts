// What passthrough_verify says of a device that gpu_info would not call ready, as far as no other link of the chain has it.
import type { Obstacle } from './obstacles.ts'
import type { PciDevice } from './pci.ts'
import type { Judged } from './verdict.ts'

const PROVEN: { readonly [code in Obstacle['code']]?: Pick<Judged, 'about' | 'status' | 'remedy'> } = {
  lifeline: { about: 'both', status: 'refused', remedy: 'move what the node lives on to another controller of the host' },
  reserved: { about: 'both', status: 'unsupported', remedy: 'look for it in the firmware setup (RMRR), or put the card into another slot' },
  vfs: { about: 'now', status: 'in_use', remedy: 'write 0 to its sriov_numvfs once no guest has one' },
  mdev: { about: 'now', status: 'in_use', remedy: 'remove the vGPUs, or leave the card to them' },
}

/** What sysfs proves against a GPU whatever drives it; virtual functions and vGPUs are gone after a boot, if nobody makes them again. */
export function obstacleFindings({ address }: PciDevice, obstacles: readonly Obstacle[]): readonly Judged[] {
  return obstacles.flatMap(({ code, text }) => {
    const proven = PROVEN[code]
    return proven === undefined ? [] : [{ ...proven, severity: 'error' as const, id: `device.${code}`, address, ok: false, found: text, expected: 'nothing of the kind', read_from: `/sys/bus/pci/devices/${address}` }]
  })
}
