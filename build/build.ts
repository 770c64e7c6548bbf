// npm run build: writes dist/. With `--check` it writes nothing and fails when dist is not what the sources make.
import { existsSync, mkdirSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from 'fs'
import { join } from 'path'
import { makeDist } from './make.ts'
import { ROOT } from './names.ts'

async function run(check: boolean): Promise<void> {
  const dist = join(ROOT, 'dist')
  const files = await makeDist()
  mkdirSync(dist, { recursive: true })
  const stale = readdirSync(dist).filter((name) => !files.has(name))
  const changed = [...files].filter(([name, text]) => !existsSync(join(dist, name)) || readFileSync(join(dist, name), 'utf8') !== text)
  if (check) {
    const differ = [...stale, ...changed.map(([name]) => name)].sort()
    if (differ.length > 0) throw new Error(`dist is not what the sources make: ${differ.join(', ')}; run npm run build`)
  } else {
    // Whatever else lies there would shadow a module.
    for (const name of stale) unlinkSync(join(dist, name))
    for (const [name, text] of changed) writeFileSync(join(dist, name), text, { mode: 0o644 })
  }
  for (const [name, text] of files) if (name.endsWith('.js')) console.log(`${String(text.length).padStart(7)}  dist/${name}`)
}

run(process.argv.includes('--check')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
