// All steps of the job from one snapshot, in one run, with one reboot. Later plans see the files of earlier ones
// through an overlay, so every derived thing is remade once; it is exact about what it bound, and keeps others'.
import { loaderOf } from '../lib/bind-host.ts'
import { planBind, targetsOf } from '../lib/bind-plan.ts'
import type { BindParams } from '../lib/bind-plan.ts'
import { inTurn } from '../lib/compose.ts'
import { badParam } from '../lib/errors.ts'
import { givenNames, withoutSurplus } from '../lib/given.ts'
import { refuseMeasuredBoot } from '../lib/measured-boot.ts'
import { defineModule } from '../lib/module.ts'
import { overlay } from '../lib/overlay.ts'
import { DEVICE_TYPES } from '../lib/nova/alias.ts'
import { novaPart } from '../lib/nova/job.ts'
import { TARGETS } from '../lib/nova/where.ts'
import { choice, dict, int, parseParams, pciAddresses, pciIds } from '../lib/params.ts'
import type { Values } from '../lib/params.ts'
import { countGpus, everyReady, staleOf } from '../lib/passthrough-job.ts'
import { readPci, sysfsKnown } from '../lib/pci.ts'
import { notReady, stageOf } from '../lib/stage.ts'
import { planFreeing, planUnbind } from '../lib/unbind-plan.ts'
import type { HostView } from '../lib/host.ts'
import type { Plan, RecordedDevice } from '../lib/module.ts'
import hostReboot from './host_reboot.ts'
import initramfs from './initramfs.ts'
import iommuCmdline from './iommu_cmdline.ts'
import novaPci from './nova_pci.ts'
import vfioBind from './vfio_bind.ts'
import vfioModules from './vfio_modules.ts'

const { ids: _ids, addresses: _addresses, live: _live, regenerate: _regenerate, ...bindParams } = vfioBind.params
const { cpu, iommu_pt, blacklist, extra_args } = iommuCmdline.params
const { delay, allow_losing_guests } = hostReboot.params
const { alias, numa_policy, path } = novaPci.params
// Without defaults: whatever is given of them asks for nova's part.
const nova = dict({
  alias, numa_policy, path,
  device_type: choice(['auto', ...DEVICE_TYPES], { describe: novaPci.params.device_type.describe }),
  target: choice(TARGETS, { describe: novaPci.params.target.describe }),
}, { describe: 'Tell nova of the GPUs as well, as nova_pci does, such as {"alias": "a100"}; nova is left alone unless something is given.' })

const params = {
  ids: pciIds({ describe: 'PCI ids of the devices, such as 10de:20b7; every device with such an id is taken.' }),
  addresses: pciAddresses({ describe: 'PCI addresses of the devices, such as 0000:41:00.0; with ids: a cross-check.' }),
  select: choice(['all'], { describe: 'all: every GPU that gpu_info finds ready to be passed through.' }),
  expect_count: int({ describe: 'Refuse unless exactly this many GPUs are meant.', min: 0, max: 4096 }),
  cpu, iommu_pt, blacklist, extra_args, ...bindParams, nova,
  reboot: choice(['never', 'if_required'], { describe: 'if_required: reboot once where that is needed and host_reboot allows it, then go on by itself until the node is ready.', default: 'never' }),
  delay, allow_losing_guests,
}

export default defineModule({
  name: 'gpu_passthrough',
  summary: 'Prepares the node from end to end: IOMMU, vfio modules, binding and boot images, in one run and one reboot.',
  params,
  rebooter: hostReboot,
  example: { ids: '10de:20b7' },
  plan(host, { ids, addresses, select, expect_count, ...rest }) {
    if (select !== undefined && (ids ?? addresses) !== undefined) throw badParam('select', `select is given together with ${ids === undefined ? 'addresses' : 'ids'}; give one of them`)
    if (select === undefined && ids === undefined && addresses === undefined) throw badParam('ids', 'none of ids, addresses and select is given; nothing is ever taken by omission; say which, such as {"ids": "10de:20b7"} or {"select": "all"}')
    const named = { ids, addresses: select === undefined ? addresses : everyReady(host, rest) }
    const wanted = { ...named, ...rest, live: false, regenerate: true, iommuFollows: true }
    const { devices, planners } = rest.state === 'absent' ? givingBack(host, wanted, expect_count) : taking(host, wanted, expect_count)
    const plan = inTurn(host, [...planners, ...novaPart(wanted, devices, 'gpu_passthrough')])
    return {
      ...plan, devices,
      report(now) {
        const report = plan.report(now)
        const settled = plan.steps.every(step => step.kind !== 'file' || now.read(step.path) === step.text)
        const stage = stageOf(now, devices, report.rebootReasons || [], settled)
        const hitch = stage === 'stuck' ? notReady(now, devices) : null
        return {
          ...report, own: { devices: [], ...report.own, stage },
          warnings: [...report.warnings || [], ...(hitch === null ? [] : [`stuck: this node has booted since, and is not ready (${hitch.why}); ${hitch.remedy}`])],
        }
      },
    }
  },
})

type Wanted = BindParams & Pick<Values<typeof params>, 'cpu' | 'iommu_pt' | 'blacklist' | 'extra_args' | 'state'>
type Planner = (view: HostView) => Plan

interface Job {
  readonly devices: readonly RecordedDevice[]
  readonly planners: readonly Planner[]
}

function iommu({ cpu, iommu_pt, blacklist, extra_args, allow_measured_boot_change, state }: Wanted): Planner {
  return view => iommuCmdline.plan(view, { cpu, iommu_pt, blacklist, extra_args, allow_measured_boot_change, state, regenerate: true })
}

function modules({ state }: Wanted): Planner {
  return view => vfioModules.plan(view, { ...parseParams(vfioModules.params, {}), state })
}

function images({ allow_measured_boot_change }: Wanted, state: 'present' | 'absent'): Planner {
  return view => initramfs.plan(view, { ...parseParams(initramfs.params, {}), allow_measured_boot_change, state })
}

/** What only cards needed that have gone back to the host; a list that was asked for stands. */
function surplus({ blacklist, allow_measured_boot_change }: Wanted): Planner {
  return view => {
    const { loader } = loaderOf(view)
    const { steps, released } = loader === null || blacklist !== undefined ? { steps: [], released: [] } : withoutSurplus(view, loader)
    return { steps, released, guard: now => refuseMeasuredBoot(now, allow_measured_boot_change), report: () => ({ own: {} }) }
  }
}

function told(note: string): Planner {
  return () => ({ steps: [], notes: [note], report: () => ({ own: {} }) })
}

function taking(host: HostView, wanted: Wanted, expected: number | undefined): Job {
  // The console is judged once what this run gives back has been (planBind).
  const targets = targetsOf(host, { ...wanted, allow_console_gpu: true })
  const devices = targets.devices.map(({ address, id }) => ({ address, id: id || '' }))
  countGpus(host, devices, expected)
  // An id stays asked for while its card is out, but not where cards are named by address and it is a cross-check.
  const stale = staleOf(host, [...targets.ids, ...wanted.addresses === undefined ? wanted.ids || [] : []], targets.at.map(one => one.address))
  const freeing: readonly Planner[] = stale.ids.length + stale.addresses.size === 0 ? [] : [view => planFreeing(view, wanted, stale)]
  const binding: Planner = view => planBind(view, wanted)
  if (sysfsKnown(host) && devices.length === 0) {
    return { devices, planners: [...freeing, binding, told('there is nothing to bind here: IOMMU arguments, vfio modules and boot images are left as they are')] }
  }
  // First the ids: which drivers may be blacklisted depends on which cards go.
  return { devices, planners: [...freeing, binding, ...(freeing.length === 0 ? [] : [surplus(wanted)]), iommu(wanted), modules(wanted), images(wanted, 'present')] }
}

/** The rest is for all cards, so it stays until the last one goes. */
function givingBack(host: HostView, wanted: Wanted, expected: number | undefined): Job {
  // Also those that have gone back by now: one more call means the same ones.
  countGpus(host, readPci(host).filter(one => wanted.addresses?.includes(one.address) ?? wanted.ids?.includes(one.id || '')), expected)
  const freed = planUnbind(host, wanted)
  const left = givenNames(overlay(host, freed.steps), loaderOf(host).loader)
  const freeing: Planner = () => freed
  if (left.length === 0) return { devices: [], planners: [freeing, iommu(wanted), modules(wanted), images(wanted, 'absent')] }
  return { devices: [], planners: [freeing, surplus(wanted), images(wanted, 'present'), told(`vfio-pci still has ${left.join(', ')}, so the IOMMU arguments and the vfio modules stay`)] }
}
