import t from 'tap'
import { readGpus } from '../../lib/gpus.ts'
import { readObstacles } from '../../lib/obstacles.ts'
import { readPci } from '../../lib/pci.ts'
import { fn, pciHost } from './pci-trees.ts'
import type { Test } from 'tap'
import type { Files } from '../hosts/words.ts'
import type { Fn } from './pci-trees.ts'

const PORT = fn('0000:40:01.1', '1022:1483', '0604', { driver: 'pcieport', group: 12 })
const GPU = fn('0000:41:00.0', '10de:20b7', '0302', { driver: 'nvidia', group: 12 })

/** What is in the way of the function at `address`, as "code members". */
function obstacles(t: Test, fns: readonly Fn[], address = '0000:41:00.0', more: Files = {}): readonly string[] {
  const host = pciHost(t.testdir(), fns, more)
  const devices = readPci(host)
  const gpus = readGpus(host, devices)
  const gpu = gpus.find(one => one.device.address === address)
  if (gpu === undefined) throw new Error(`${address} is not among the GPUs`)
  return readObstacles(host, devices, gpus)(gpu).map(({ code, text, members }) => {
    t.match(text, /^(it |its |IOMMU group |the firmware |\d+ of its |mediated )/)
    return [code, ...members ?? []].join(' ')
  })
}

t.test('nothing in the way', async t => {
  t.same(obstacles(t, [PORT, GPU]), [], 'a host driver on the GPU itself is what binding changes')
  t.same(obstacles(t, [PORT, GPU, fn('0000:41:00.1', '10de:1aef', '0403', { driver: 'snd_hda_intel', group: 12 })]), [], 'its companion goes along')
})

t.test('the group holds what the host uses', async t => {
  const nic = fn('0000:42:00.0', '8086:1521', '0200', { driver: 'igb', group: 12 })
  t.same(obstacles(t, [PORT, GPU, nic]), ['group 0000:42:00.0'])
  t.same(obstacles(t, [PORT, GPU, { ...nic, driver: 'vfio-pci' }]), [])
  t.same(obstacles(t, [PORT, GPU, fn('0000:43:00.0', '1a03:2000', '0300', { driver: 'ast', group: 12 })]), ['group 0000:43:00.0'], 'a BMC beside it stays with the host')
})

t.test('the group of a companion counts as well', async t => {
  const audio = fn('0000:41:00.1', '10de:1aef', '0403', { group: 13 })
  t.same(obstacles(t, [GPU, audio, fn('0000:42:00.0', '1022:43d0', '0c03', { driver: 'xhci_hcd', group: 13 })]), ['members 0000:42:00.0'])
})

t.test('GPUs of one group can go together', async t => {
  const second = fn('0000:42:00.0', '10de:20b7', '0302', { driver: 'nvidia', group: 12 })
  const audio = fn('0000:42:00.1', '10de:1aef', '0403', { driver: 'snd_hda_intel', group: 12 })
  t.same(obstacles(t, [PORT, GPU, second, audio]), [])
  t.same(obstacles(t, [PORT, GPU, { ...second, class: '0680' }]), ['members 0000:42:00.0'], 'an NVSwitch is not taken by itself')
})

t.test('what keeps its like in the group keeps it too', async t => {
  const second = fn('0000:42:00.0', '10de:20b7', '0302', { driver: 'nvidia', group: 12 })
  t.same(obstacles(t, [PORT, GPU, { ...second, dirs: ['f715f63c-0d00-4007-9c5a-b07b0c6c05de'] }]), ['members 0000:42:00.0'])
  t.same(obstacles(t, [PORT, GPU, { ...second, attrs: { sriov_totalvfs: '16', sriov_numvfs: '4' } }]), ['members 0000:42:00.0'])
  t.same(obstacles(t, [PORT, GPU, { ...second, attrs: { config: '\xff'.repeat(64) } }]), ['members 0000:42:00.0'])
  t.same(obstacles(t, [PORT, GPU, { ...second, attrs: { boot_vga: '1' } }]), ['console'], 'the same override frees both')
  t.same(obstacles(t, [PORT, GPU, fn('0000:42:00.0', '10de:20b7', '0302', { group: 12, dirs: ['f715f63c-0d00-4007-9c5a-b07b0c6c05de'] })]), [], 'without a driver it is in nobody\'s way')
})

t.test('kinds that are no candidates say so', async t => {
  t.same(obstacles(t, [fn('0000:41:00.0', '1a03:2000', '0300')]), ['kind'])
  t.same(obstacles(t, [fn('0000:41:00.0', '1af4:1050', '0300')]), ['kind'])
  t.same(obstacles(t, [fn('0000:00:02.0', '8086:1912', '0300', { group: 2 })], '0000:00:02.0'), ['kind'])
  t.same(obstacles(t, [fn('0000:41:00.0', '1bcf:001c', '0b40', { group: 2 })]), ['kind'])
  t.same(obstacles(t, [fn('0000:41:00.0', '10de:22a3', '0680', { group: 2 }), fn('0000:42:00.0', '10de:22a3', '0680', { driver: 'nvidia-nvswitch', group: 2 })]), ['kind'])
  t.same(obstacles(t, [GPU, fn('0000:41:00.4', '10de:20b7', '0302', { group: 30, links: { physfn: '../0000:41:00.0' } })], '0000:41:00.4'), ['kind'])
})

t.test('a virtual function is not had by naming its address, accelerator or not', async t => {
  const host = pciHost(t.testdir(), [fn('0000:6b:00.0', '8086:4940', '0b40', { group: 5 }), fn('0000:6b:00.1', '8086:4941', '0b40', { group: 6, links: { physfn: '../0000:6b:00.0' } })])
  const judge = readObstacles(host, readPci(host), readGpus(host))
  t.match(readGpus(host).map(gpu => judge(gpu)[0]?.text), [/only when its address is named/, /is a virtual function/])
})

t.test('each thing that sysfs proves', async t => {
  const { group: _, ...alone } = GPU
  t.same(obstacles(t, [alone]), ['no_group'])
  t.same(obstacles(t, [{ ...GPU, attrs: { config: '\xff'.repeat(64) } }]), ['dead'])
  t.same(obstacles(t, [GPU, fn('0000:41:00.1', '10de:1aef', '0403', { group: 12, attrs: { config: '\xff'.repeat(64) } })]), ['dead'], 'a companion that does not answer goes nowhere either')
  t.same(obstacles(t, [{ ...GPU, attrs: { sriov_totalvfs: '16', sriov_numvfs: '4' } }]), ['vfs'])
  t.same(obstacles(t, [{ ...GPU, attrs: { sriov_totalvfs: '16', sriov_numvfs: '0' } }]), [])
  t.same(obstacles(t, [{ ...GPU, attrs: { boot_vga: '1' } }]), ['console'])
  t.same(obstacles(t, [{ ...GPU, attrs: { boot_vga: '0' } }]), [])
  t.same(obstacles(t, [{ ...GPU, dirs: ['f715f63c-0d00-4007-9c5a-b07b0c6c05de'] }]), ['mdev'])
  t.same(obstacles(t, [{ address: GPU.address, class: '0302', group: 12 }]), ['unknown_id'])
  t.same(obstacles(t, [GPU], GPU.address, { '/sys/kernel/iommu_groups/12/reserved_regions': '0x000000007b800000 0x000000007fffffff direct\n' }), ['reserved'])
})

t.test('why there is no group', async t => {
  const { group: _, ...alone } = GPU
  const why = (t: Test, fns: readonly Fn[], more: Files): string => {
    const host = pciHost(t.testdir(), fns, more)
    const gpus = readGpus(host)
    const [gpu] = gpus
    return gpu === undefined ? '' : readObstacles(host, readPci(host), gpus)(gpu)[0]?.text ?? ''
  }
  t.match(why(t, [alone], {}), /is not to be seen here/)
  t.match(why(t, [alone], { '/sys/class/iommu/dmar0': { dir: 0o755 } }), /is not to be seen here/)
  t.match(why(t, [alone], { '/sys/kernel/iommu_groups': { dir: 0o755 } }), /the IOMMU is off/)
  t.match(why(t, [GPU], { '/sys/kernel/iommu_groups/12/name': 'vfio-noiommu\n' }), /group 12 .* isolates nothing.*the IOMMU is off/, 'noiommu mode makes groups that are none')
  const nic = fn('0000:50:00.0', '8086:1521', '0200', { group: 1 })
  t.match(why(t, [alone, nic], {}), /although the IOMMU is on/)
  const beside = why(t, [GPU, nic], { '/sys/kernel/iommu_groups/12/name': 'vfio-noiommu\n' })
  t.match(beside, /group 12 .* isolates nothing, although the IOMMU is on/)
  t.notMatch(beside, /is off/)
})
