// Generative fuzzing: targets make cases from a seed and tell of each how it broke the contract. Every case has a number
// and comes from seed and number alone, so that one that was found can be had again; it is then made as small as it goes.
import { random } from '../lib/random.ts'
import type { Random } from '../lib/random.ts'

export interface Case {
  /** What is asked about the texts; never shrunk. */
  readonly how: string
  /** One character per byte. */
  readonly texts: readonly string[]
}

export interface Target {
  readonly name: string
  /** Its part of a run, in proportion to the others'. */
  readonly weight: number
  /** How many cases one call of `check` takes: a process that answers for many costs less. */
  readonly batch: number
  /** Why it cannot be asked here; null when it can. */
  readonly missing?: () => string | null
  generate(random: Random): Case
  /** Per case what is wrong, null when nothing is. Does not throw. */
  check(cases: readonly Case[]): readonly (string | null)[]
}

export interface Break { readonly target: string; readonly number: number; readonly why: string; readonly case: Case }

export interface Outcome { readonly cases: number; readonly breaks: readonly Break[] }

/** A target whose cases are judged one by one in this process. `judge` may throw: that is a break too. */
export function inProcess(name: string, weight: number, generate: Target['generate'], judge: (one: Case) => string | null): Target {
  return { name, weight, batch: 64, generate, check: cases => cases.map(one => thrown(() => judge(one))) }
}

function thrown(judge: () => string | null): string | null {
  try { return judge() } catch (error) { return error instanceof Error ? `throws ${error.stack ?? error.message}` : `throws ${String(error)}` }
}

export function caseOf(target: Target, seed: number, number: number): Case {
  // Neighbouring states of the generator give neighbouring numbers at first.
  const mixed = Math.imul(seed ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b)
  return target.generate(random(mixed ^ (mixed >>> 15)))
}

/** Cases `from` to `from + count`, less than `most` breaks. */
export function fuzz(target: Target, seed: number, from: number, count: number, most = 5): Outcome {
  const breaks: Break[] = []
  let done = 0
  while (done < count && breaks.length < most) {
    const numbers = Array.from({ length: Math.min(target.batch, count - done) }, (_, index) => from + done + index)
    const cases = numbers.map(number => caseOf(target, seed, number))
    target.check(cases).forEach((why, index) => {
      const [one, number] = [cases[index], numbers[index]]
      if (why !== null && one !== undefined && number !== undefined && breaks.length < most) breaks.push({ target: target.name, number, ...smallest(target, one, why) })
    })
    done += numbers.length
  }
  return { cases: done, breaks }
}

/** The same break in fewer lines and characters (Zeller's ddmin, by halves). */
function smallest(target: Target, found: Case, said: string): { readonly case: Case; readonly why: string } {
  let best = { case: found, why: said }
  const kind = kindOf(said)
  const step = target.batch > 128 ? 256 : 16
  // So many candidates at most: a process is asked about them, some at a time.
  for (let left = 1500; left > 0;) {
    const candidates = smaller(best.case)
    let next: typeof best | undefined
    for (let at = 0; at < candidates.length && next === undefined && left > 0; at += step) {
      const some = candidates.slice(at, at + step)
      left -= some.length
      const answers = target.check(some)
      const hit = answers.findIndex(why => why !== null && kindOf(why) === kind)
      const [made, why] = [some[hit], answers[hit]]
      if (made !== undefined && why !== undefined && why !== null) next = { case: made, why }
    }
    if (next === undefined) return best
    best = next
  }
  return best
}

/** So that another break is not taken for a smaller one of the same: its words up to what is particular. */
function kindOf(why: string): string {
  return why.split(/[:("\n[]/, 1)[0] ?? ''
}

/** Texts without a part, the large parts first. */
function smaller({ how, texts }: Case): readonly Case[] {
  const sizes = texts.map((text, index) => ({ text, index, parts: text.split(/(?<=\n)/) }))
  const cut = ({ text, index, parts }: typeof sizes[number]): readonly { readonly gone: number; readonly made: Case }[] => {
    const found: { readonly gone: number; readonly made: Case }[] = []
    const pieces = parts.length > 1 ? parts : [...text]
    for (let size = Math.max(1, pieces.length >> 1); size >= 1; size >>= 1) {
      for (let at = 0; at < pieces.length; at += size) {
        const left = [...pieces.slice(0, at), ...pieces.slice(at + size)].join('')
        found.push({ gone: text.length - left.length, made: { how, texts: texts.map((one, other) => other === index ? left : one) } })
      }
    }
    if (parts.length > 1 && text.length < 200) for (let at = 0; at < text.length; at++) found.push({ gone: 1, made: { how, texts: texts.map((one, other) => other === index ? text.slice(0, at) + text.slice(at + 1) : one) } })
    return found
  }
  return sizes.flatMap(cut).filter(({ gone }) => gone > 0).sort((a, b) => b.gone - a.gone).map(({ made }) => made)
}

/** The text with some bytes changed, doubled, gone or moved: what no grammar would say. */
export function hurt({ below, pick }: Random, text: string, bytes: readonly string[]): string {
  let now = text
  for (let n = below(4); n >= 0; n--) {
    const at = below(now.length + 1)
    const to = at + below(1 + Math.min(12, now.length - at))
    now = pick([
      () => now.slice(0, at) + pick(bytes) + now.slice(at),
      () => now.slice(0, at) + now.slice(to),
      () => now.slice(0, at) + pick(bytes) + now.slice(at + 1),
      () => now.slice(0, to) + now.slice(at, to) + now.slice(to),
      () => now.slice(0, at),
    ])()
  }
  return now
}
