import t from 'tap'
import { openHost } from '../../lib/host-fs.ts'
import { installedKernels, isLoaded, modulesOf, runningKernel } from '../../lib/kernels.ts'

t.test('kernels and what they have', async t => {
  const root = t.testdir({
    lib: t.fixture('symlink', 'usr/lib'),
    usr: { lib: { modules: {
      '6.1.0-9-amd64': {
        'modules.builtin': 'kernel/drivers/usb/host/xhci-pci.ko\nkernel/drivers/iommu/iommufd.ko\n',
        'modules.dep': 'kernel/drivers/vfio/pci/vfio-pci.ko: kernel/drivers/vfio/vfio.ko.xz\nkernel/drivers/vfio/vfio_virqfd.ko.xz:\nupdates/dkms/nvidia.ko.zst: kernel/a/only-named-as-a-dependency.ko\nkernel/x/plain.ko.gz:\n',
      },
      '5.4.0-42-generic': { 'modules.builtin': 'kernel/drivers/vfio/pci/vfio-pci.ko\n', 'modules.dep': '' },
      'left-behind': { 'modules.symbols': '' },
    } } },
    proc: { sys: { kernel: { osrelease: '6.1.0-9-amd64\n' } } },
    sys: { module: { vfio_pci: {} } },
  })
  const host = openHost({ root })
  t.same(installedKernels(host), ['5.4.0-42-generic', '6.1.0-9-amd64'])
  t.equal(runningKernel(host), '6.1.0-9-amd64')
  const has = modulesOf(host, '6.1.0-9-amd64')
  t.same(['vfio-pci', 'vfio_pci', 'vfio', 'vfio-virqfd', 'nvidia', 'plain'].map(has), ['module', 'module', 'absent', 'module', 'module', 'module'])
  t.same(['xhci_pci', 'xhci-pci', 'iommufd', 'nouveau', 'pci', 'only_named_as_a_dependency'].map(has), ['builtin', 'builtin', 'builtin', 'absent', 'absent', 'absent'])
  t.same(['vfio-pci', 'vfio_virqfd'].map(modulesOf(host, '5.4.0-42-generic')), ['builtin', 'absent'])
  t.equal(isLoaded(host, 'vfio-pci'), true)
  t.equal(isLoaded(host, 'vfio'), false)
})

t.test('where a list is missing the kernel configuration or the running kernel tells', async t => {
  const root = t.testdir({
    lib: { modules: { a: { 'modules.dep': '' }, b: { 'modules.builtin': '' } } },
    boot: { 'config-a': 'CONFIG_VFIO_PCI=y\nCONFIG_VFIO=m\nCONFIG_VFIO_VIRQFD=y\n' },
    proc: { sys: { kernel: { osrelease: 'b' } }, modules: 'nvidia 1 0 - Live 0x0\n' },
    sys: { module: { nvidia: {}, vfio_pci: {} } },
  })
  const host = openHost({ root })
  t.same(['vfio-pci', 'vfio', 'vfio_virqfd', 'vfio_iommu_type1', 'nvidia'].map(modulesOf(host, 'a')), ['builtin', 'module', 'absent', 'absent', 'absent'])
  t.same(['vfio-pci', 'nvidia', 'nouveau'].map(modulesOf(host, 'b')), ['builtin', 'module', 'absent'])
  t.equal(runningKernel(openHost({ root: t.testdir({}) })), null)
})
