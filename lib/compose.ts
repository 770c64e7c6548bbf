// Steps of several plans as one list: the later text of a file wins (later plans see earlier ones through an
// overlay), every derived thing is remade once, after all that it is made from.
import type { ArgWish } from './cmdline.ts'
import type { HostView } from './host.ts'
import type { Plan, Report } from './module.ts'
import { overlay } from './overlay.ts'
import type { BootImageStep, FileStep, GrubConfigStep, Step } from './steps.ts'

const ORDER: readonly Step['kind'][] = ['file', 'kmod', 'bootImage', 'grubConfig', 'driver']
// Where it is older than /etc/default/grub, EL's tools take it for out of date and remake it from there, Fedora's
// every entry as well (GRUB: 10_linux, update_bls_cmdline; 20-grub.install of EL 10 and Fedora): what stood only
// in it, or in an entry, would be lost at the next kernel.
const LAST_FILE = '/etc/kernel/cmdline'

function uniqueBy<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...new Map(items.map(item => [by(item), item])).values()]
}

function identity(step: Step): string {
  if (step.kind === 'kmod') return `kmod ${step.name}`
  if (step.kind === 'driver') return `driver ${step.address}`
  return 'path' in step ? `${step.kind} ${step.path}` : step.kind
}

function mergeImages(a: BootImageStep, b: BootImageStep): BootImageStep {
  const holds = uniqueBy([...a.holds, ...b.holds], hold => 'file' in hold ? `file ${hold.file}` : `module ${hold.module}`)
  const always = a.always === true || b.always === true
  return { ...b, holds, lacks: [...a.lacks || [], ...b.lacks || []], inputs: uniqueBy([...a.inputs, ...b.inputs], path => path), always }
}

function mergeFile(a: FileStep, b: FileStep): FileStep {
  const lost = [...a.lost || [], ...b.lost || []]
  return { ...a, ...b, ...(lost.length === 0 ? {} : { lost: [...new Set(lost)] }) }
}

function mergeGrub(a: GrubConfigStep, b: GrubConfigStep): GrubConfigStep {
  return { ...b, wishes: uniqueBy([...a.wishes, ...b.wishes], (wish: ArgWish) => JSON.stringify(wish)) }
}

/** One step per thing, in an order in which nothing is remade before its inputs are right. */
export function compose(steps: readonly Step[]): readonly Step[] {
  const merged = new Map<string, Step>()
  for (const step of steps) {
    const id = identity(step)
    const old = merged.get(id)
    if (old?.kind === 'bootImage' && step.kind === 'bootImage') merged.set(id, mergeImages(old, step))
    else if (old?.kind === 'grubConfig' && step.kind === 'grubConfig') merged.set(id, mergeGrub(old, step))
    else if (old?.kind === 'file' && step.kind === 'file') merged.set(id, mergeFile(old, step))
    else merged.set(id, step)
  }
  const all = [...merged.values()]
  const isLast = (step: Step): boolean => step.kind === 'file' && step.path === LAST_FILE
  return ORDER.flatMap(kind => {
    const some = all.filter(step => step.kind === kind)
    return [...some.filter(step => !isLast(step)), ...some.filter(isLast)]
  })
}

/**
 * Plans one after the other, each on the host as the earlier ones will leave it, made into one plan. A key of a
 * report that several give is the last one's; reasons, notes and warnings are told once.
 */
export function inTurn(host: HostView, planners: readonly ((view: HostView) => Plan)[]): Plan {
  const plans: Plan[] = []
  let view = host
  for (const planner of planners) {
    const plan = planner(view)
    plans.push(plan)
    view = overlay(view, plan.steps)
  }
  const all = <T>(pick: (plan: Plan) => readonly T[] | undefined): T[] => plans.flatMap(plan => pick(plan) || [])
  return {
    steps: compose(all(plan => plan.steps)),
    claims: uniqueBy(all(plan => plan.claims), claim => `${claim.thing} ${claim.value}`),
    released: uniqueBy(all(plan => plan.released), claim => `${claim.thing} ${claim.value}`),
    devices: uniqueBy(all(plan => plan.devices), device => device.address),
    notes: [...new Set(all(plan => plan.notes))],
    warnings: [...new Set(all(plan => plan.warnings))],
    pending: [...new Set(all(plan => plan.pending))],
    emptyDirs: all(plan => plan.emptyDirs),
    guard(now) { for (const plan of plans) plan.guard?.(now) },
    report(now) {
      const reports = plans.map(plan => plan.report(now))
      const told = (pick: (report: Report) => readonly string[] | undefined): string[] => [...new Set(reports.flatMap(report => pick(report) || []))]
      const bootable = reports.map(report => report.bootable).find(one => one !== undefined)
      return {
        own: Object.assign({}, ...reports.map(report => report.own)) as Report['own'],
        rebootReasons: told(report => report.rebootReasons),
        pendingAtBoot: told(report => report.pendingAtBoot),
        notes: told(report => report.notes),
        warnings: told(report => report.warnings),
        ...(bootable === undefined ? {} : { bootable }),
      }
    },
  }
}
