// Captures of real hosts, kept beside the repository where there are any; licences keep them out of it.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { fileURLToPath } from 'url'

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url))
export const CAPTURES = path.join(REPOSITORY, '..', 'shared', 'captures')

export interface Captured {
  readonly name: string
  readonly expected: Readonly<Record<string, any>>
  /** Unpacks the host below an empty directory; false where tar or zstd is missing. */
  unpack(dir: string): boolean
}

export function captures(): readonly Captured[] {
  if (!fs.existsSync(CAPTURES)) return []
  return fs.readdirSync(CAPTURES).filter(file => file.endsWith('.expected.json')).sort().map(file => {
    const name = file.replace('.expected.json', '')
    return {
      name,
      expected: JSON.parse(fs.readFileSync(path.join(CAPTURES, file), 'utf8')),
      unpack: dir => spawnSync('tar', ['--zstd', '-xf', path.join(CAPTURES, `${name}.tar.zst`), '-C', dir]).status === 0,
    }
  })
}

/** The root of what was unpacked: the archive's one folder, or the directory itself. */
export function rootOf(dir: string): string {
  if (fs.existsSync(path.join(dir, 'sys'))) return dir
  const [only = ''] = fs.readdirSync(dir)
  return path.join(dir, only)
}
