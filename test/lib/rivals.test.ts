import t from 'tap'
import { blacklistedByAll, driversThatCouldTake } from '../../lib/rivals.ts'
import { readPci } from '../../lib/pci.ts'
import { fn, pciHost } from './pci-trees.ts'
import type { Test } from 'tap'
import type { Fn } from './pci-trees.ts'

function drivers(t: Test, one: Fn): readonly string[] {
  const modules = [['nvidia-nvswitch', 'nvidia'], ['ve_drv', 've_drv'], ['nvidia', 'nvidia'], ['vfio-pci', 'vfio_pci']].map(([driver, module]) =>
    [`/sys/bus/pci/drivers/${driver}/module`, { link: `../../../../module/${module}` }])
  const [device] = readPci(pciHost(t.testdir(), [one], Object.fromEntries(modules)))
  return device === undefined ? [] : driversThatCouldTake(device)
}

t.test('by vendor and class', async t => {
  const expected: readonly (readonly [string, string, readonly string[]])[] = [
    ['10de:20b7', '0302', ['nouveau', 'nvidia', 'nova_core']], ['10de:10f8', '0403', ['snd_hda_intel']], ['10de:1ad8', '0c03', ['xhci_pci']], ['10de:1ad9', '0c80', ['i2c_nvidia_gpu']],
    ['10de:22a3', '0680', ['nvidia']], ['1002:66a1', '0380', ['amdgpu', 'radeon']], ['1002:74a1', '1200', ['amdgpu', 'radeon']], ['1002:7316', '0c80', ['i2c_designware_pci']],
    ['8086:e20b', '0300', ['i915', 'xe']], ['8086:7d1d', '1200', []], ['10de:0ab0', '0200', []], ['abcd:0001', '0300', []],
  ]
  for (const [id, cls, names] of expected) t.same(drivers(t, fn('0000:41:00.0', id, cls)), names, `${id} ${cls}`)
})

t.test('the driver that has it counts, by its module; vfio\'s own do not', async t => {
  t.same(drivers(t, fn('0000:41:00.0', '10de:22a3', '0680', { driver: 'nvidia-nvswitch' })), ['nvidia'])
  t.same(drivers(t, fn('0000:41:00.0', '1bcf:001c', '0b40', { driver: 've_drv' })), ['ve_drv'])
  t.same(drivers(t, fn('0000:41:00.0', '10de:20b7', '0302', { driver: 'nvidia' })), ['nvidia', 'nouveau', 'nova_core'])
  t.same(drivers(t, fn('0000:41:00.0', '10de:20b7', '0302', { driver: 'vfio-pci' })), ['nouveau', 'nvidia', 'nova_core'])
  t.same(drivers(t, fn('0000:41:00.2', '10de:1ad8', '0c03', { driver: 'xhci_hcd' })), ['xhci_pci'], 'a driver without a module is built in')
})

t.test('what a command line blacklists, as kmod and the kernel read it', async t => {
  const names = (...lines: readonly string[]): readonly string[] => [...blacklistedByAll(lines.map(line => line.split(' ')))].sort()
  t.same(names('modprobe.blacklist=nouveau,nvidia quiet modprobe.blacklist=radeon'), ['nouveau', 'nvidia', 'radeon'], 'kmod adds up')
  t.same(names('module_blacklist=nvidia,nvidia_drm module_blacklist=nouveau'), ['nouveau'], 'of the kernel\'s own the last counts')
  t.same(names('quiet -- module_blacklist=nouveau modprobe.blacklist=nvidia'), ['nvidia'], 'behind -- only kmod looks, in all of /proc/cmdline')
  t.same(names('modprobe.blacklist=snd-hda-intel module_blacklist=nvidia-drm'), ['nvidia-drm', 'snd-hda-intel'], 'a - is none of a name\'s _, so these keep nobody out')
  t.same(names('modprobe.blacklist=nouveau,nvidia', 'module_blacklist=nvidia'), ['nvidia'], 'on every line')
})
