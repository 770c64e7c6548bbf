import t from 'tap'
import { readPci } from '../../lib/pci.ts'
import { variantOf } from '../../lib/vfio-variant.ts'
import { fn, pciHost } from './pci-trees.ts'
import type { Test } from 'tap'
import type { Files } from '../hosts/words.ts'

const MODULES = '/lib/modules/6.19.0-1-amd64'
const ARC = fn('0000:03:00.0', '8086:e20b', '0300', { driver: 'xe', attrs: { modalias: 'pci:v00008086d0000E20Bsv0000172Fsd00003937bc03sc00i00' } })
const GRACE = fn('0009:01:00.0', '10de:2342', '0302', { driver: 'nouveau', attrs: { modalias: 'pci:v000010DEd00002342sv000010DEsd000016EBbc03sc02i00' } })
const CORE = 'kernel/drivers/vfio/pci/vfio-pci-core.ko.xz kernel/drivers/vfio/vfio.ko.xz'
const FILES: Files = {
  [`${MODULES}/modules.alias`]: [
    'alias vfio_pci:v*d*sv*sd*bc*sc*i* vfio_pci', 'alias vfio_pci:v00008086d0000E20Bsv*sd*bc*sc*i* xe_vfio_pci', 'alias vfio_pci:v000010DEd00002342sv*sd*bc*sc*i* nvgrace_gpu_vfio_pci', '',
  ].join('\n'),
  [`${MODULES}/modules.dep`]: [
    'kernel/drivers/gpu/drm/xe/xe.ko.xz: kernel/drivers/gpu/drm/drm_gpuvm.ko.xz', `kernel/drivers/vfio/pci/vfio-pci.ko.xz: ${CORE}`,
    `kernel/drivers/vfio/pci/xe/xe-vfio-pci.ko.xz: ${CORE} kernel/drivers/gpu/drm/xe/xe.ko.xz`, `kernel/drivers/vfio/pci/nvgrace-gpu/nvgrace-gpu-vfio-pci.ko.xz: ${CORE}`, '',
  ].join('\n'),
}

function variant(t: Test, of: typeof ARC, files: Files = FILES): string | null {
  const host = pciHost(t.testdir(), [of], files)
  const [device] = readPci(host)
  return device === undefined ? 'nothing was found' : variantOf(host, device)
}

t.test('the alias with the fewest wildcards', async t => {
  t.equal(variant(t, GRACE), 'nvgrace_gpu_vfio_pci')
  t.equal(variant(t, GRACE, {}), null)
  t.equal(variant(t, fn('0000:01:00.0', '10de:20b7', '0302', { attrs: { modalias: 'pci:v000010DEd000020B7sv*' } })), null)
})

t.test('never one that brings the driver of the card along: loaded before vfio-pci it would hand the card to that', async t => {
  t.equal(variant(t, ARC), null)
})
