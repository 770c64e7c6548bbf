// Steps of several plans as one list: the later text of a file wins (later plans see earlier ones through an
// overlay), every derived thing is remade once, after all that it is made from.
import type { ArgWish } from './cmdline.ts'
import type { BootImageStep, GrubConfigStep, Step } from './steps.ts'

const ORDER: readonly Step['kind'][] = ['file', 'kmod', 'bootImage', 'grubConfig', 'driver']

function uniqueBy<T>(items: readonly T[], by: (item: T) => string): T[] {
  return [...new Map(items.map(item => [by(item), item])).values()]
}

function identity(step: Step): string {
  if (step.kind === 'kmod') return `kmod ${step.name}`
  if (step.kind === 'driver') return `driver ${step.address}`
  return `${step.kind} ${step.path}`
}

function mergeImages(a: BootImageStep, b: BootImageStep): BootImageStep {
  const holds = uniqueBy([...a.holds, ...b.holds], hold => 'file' in hold ? `file ${hold.file}` : `module ${hold.module}`)
  const always = a.always === true || b.always === true
  return { ...b, holds, lacks: [...a.lacks ?? [], ...b.lacks ?? []], inputs: uniqueBy([...a.inputs, ...b.inputs], path => path), always }
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
    else merged.set(id, step)
  }
  const all = [...merged.values()]
  return ORDER.flatMap(kind => all.filter(step => step.kind === kind))
}
