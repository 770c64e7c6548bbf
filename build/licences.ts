// The notices of what is bundled: these packages carry no legal comments that esbuild could keep, so each licence
// is copied in whole.
import { readFileSync, readdirSync } from 'fs'
import { join } from 'path'
import { ROOT } from './names.ts'

/** The package directory of a bundled file (`node_modules/zod`), undefined for our own. */
export function packageOf(path: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

/** One text with name, version and licence of each package. Throws where a package brings no licence text. */
export function licences(packages: readonly string[]): string {
  const parts = packages.map((path) => {
    const about = Object(JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')))
    const file = readdirSync(join(ROOT, path)).find((name) => /^licen[cs]e/i.test(name))
    if (file === undefined) throw new Error(`${path} brings no licence text, expected a file LICENSE in it`)
    return `${about.name} ${about.version} (${about.license})\n\n${readFileSync(join(ROOT, path, file), 'utf8').trim()}\n`
  })
  return ['The scripts in this directory hold parts of these packages, under their own licences.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`)
}
