// npm run fuzz -- [--cases N] [--seed N] [--only WORD] [--number N]: cases of every target, and what broke the contract.
// Exit 1 when something did. A break is told with its number: `--only TARGET --seed N --number N` shows that case again.
import { caseOf, fuzz } from './target.ts'
import type { Break } from './target.ts'
import { targets } from './targets.ts'

const CHUNK = 4096

function option(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`)
  const value = at < 0 ? fallback : Number(process.argv[at + 1])
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} takes a whole number`)
  return value
}

function word(name: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? '' : process.argv[at + 1] ?? ''
}

function tell({ target, number, why, case: { how, texts } }: Break): void {
  console.log(`  BREAK ${target} number ${number}: ${why}\n    how ${how}\n${texts.map(text => `    ${JSON.stringify(text)}`).join('\n')}`)
}

function run(): boolean {
  const [cases, seed, only] = [option('cases', 20000), option('seed', 1), word('only')]
  const chosen = targets.filter(target => target.name.includes(only))
  if (process.argv.includes('--number')) {
    for (const target of chosen) {
      const one = caseOf(target, seed, option('number', 0))
      console.log(`${target.name}: ${target.check([one])[0] ?? 'sound'}\n  how ${one.how}\n${one.texts.map(text => `${text}\n`).join('---\n')}`)
    }
    return true
  }
  const able = chosen.filter(target => {
    const why = target.missing?.() ?? null
    if (why !== null) console.log(`${target.name.padEnd(16)} left out: ${why}`)
    return why === null
  })
  const whole = able.reduce((sum, { weight }) => sum + weight, 0)
  let [total, broken] = [0, 0]
  for (const target of able) {
    const share = Math.ceil(cases * target.weight / whole)
    const started = process.hrtime.bigint()
    let [done, found] = [0, 0]
    while (done < share && found < 20) {
      const { cases: more, breaks } = fuzz(target, seed, done, Math.min(CHUNK, share - done))
      breaks.forEach(tell)
      done += more
      found += breaks.length
    }
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    console.log(`${target.name.padEnd(16)} ${String(done).padStart(8)} cases, ${found} breaks (${seconds.toFixed(0)} s)`)
    total += done
    broken += found
  }
  console.log(`${total} cases, ${broken} contract breaks, seed ${seed}`)
  return broken === 0
}

if (!run()) process.exitCode = 1
