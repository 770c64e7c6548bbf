// Reads sysfs and files and says, link by link, whether the devices are ready for VMs now and will be after the next
// boot. Judged by effect, never by what some file asks for: an argument that is there proves nothing.
import { checkList } from '../lib/check-list.ts'
import { badParam, unsupported } from '../lib/errors.ts'
import { findingsOf } from '../lib/findings.ts'
import { recordedDevices } from '../lib/journal.ts'
import { metricsText } from '../lib/metrics.ts'
import { defineProbe } from '../lib/module.ts'
import { novaFindings } from '../lib/nova/findings.ts'
import { bool, choice, int, pciAddresses, pciIds } from '../lib/params.ts'
import { readPci, sysfsKnown } from '../lib/pci.ts'
import { shown, verdict } from '../lib/verdict.ts'
import type { Status } from '../lib/verdict.ts'

const MEANING: Readonly<Record<Status, string>> = {
  ready: 'every device is ready for VMs, now and after the next boot',
  pending_reboot: 'everything is set, and a reboot makes it so',
  drifted: 'not everything is as it should be',
  missing_device: 'a device is missing',
  unsupported: 'a device does not answer, or cannot go to a guest where it is',
  off_in_firmware: 'the IOMMU is off in the firmware setup',
  off_in_kernel: 'the IOMMU is off in the kernel',
  in_use: 'the host uses something that a guest would have to own',
  refused: 'a device is named that must stay with the host',
}

export default defineProbe({
  name: 'passthrough_verify',
  summary: 'Fails unless every device is ready for VMs; says what was read, found and expected, and the remedy.',
  params: {
    ids: pciIds({ describe: 'Judge the devices with these ids; those that were recorded here unless ids or addresses are given.' }),
    addresses: pciAddresses({ describe: 'Judge the devices at these addresses.' }),
    expect_count: int({ describe: 'Fail unless exactly this many GPUs are among them.', min: 0, max: 4096 }),
    nova: bool({ describe: 'Judge as well whether nova hands these devices out: device_spec and alias, as nova-compute reads them here.', default: false }),
    on_findings: choice(['fail', 'report'], { describe: 'report: exit 0 whatever is found, for monitoring.', default: 'fail' }),
  },
  example: { ids: '10de:20b7' },
  takesMetrics: true,
  read(host, { ids, addresses, expect_count, nova, on_findings }) {
    const named = ids !== undefined || addresses !== undefined
    // The journal is root's; who names the devices does not need it.
    const recorded = named ? [] : recordedDevices(host)
    if (!named && recorded.length === 0) throw badParam('ids', 'neither ids nor addresses are given and no apply has recorded any device here; say which devices, such as {"ids": "10de:20b7"}')
    if (!sysfsKnown(host)) throw unsupported('this tree has no /sys/bus/pci/devices, so nothing can be verified in it; expected a running node or a capture of one')
    const { findings: ofNode, gpus, missing, unexpected } = findingsOf(host, { ids, addresses, recorded, expect_count })
    const findings = nova ? [...ofNode, ...novaFindings(host, gpus, readPci(host))] : ofNode
    const result = verdict(findings)
    const wrong = findings.filter(one => !one.ok && one.severity === 'error')
    const first = wrong.find(one => one.status === result.status) ?? wrong[0]
    const detail = first === undefined ? '' : `: ${first.address === undefined ? '' : `${first.address} `}${first.id} is ${first.found}, expected ${first.expected}${first.remedy === '' ? '' : `; ${first.remedy}`}`
    return {
      msg: `${result.status}: ${MEANING[result.status]}${result.status === 'pending_reboot' ? '' : detail}`,
      own: { ...result, findings: shown(findings), missing, unexpected },
      human: () => ({ now: result.ready ? 'ready' : 'not ready', next_boot: result.ready_next_boot ? 'ready' : 'not ready', checks: checkList(findings) }),
      metrics: now => metricsText(result, findings, missing, now),
      rebootReasons: result.status === 'pending_reboot' && host.attr('/proc/cmdline') !== null ? findings.filter(one => !one.ok && one.about === 'now' && one.severity === 'error').map(one => `${one.address === undefined ? '' : `${one.address}: `}${one.id} is ${one.found}, expected ${one.expected}`) : [],
      warnings: unexpected.map(name => `${name} has an id that is given to vfio-pci, and nobody asked for it`),
      ...(result.status === 'ready' || on_findings === 'report' ? {} : { fail: { code: 'E_NOT_READY' as const, hint: result.status === 'pending_reboot' ? 'reboot, then run this again' : first?.remedy || '' } }),
    }
  },
})
