// Which modules write, asked of their directory: a new one is then missed where faults are handed out, by a test that
// fails, instead of going without them.
import * as fs from 'fs'
import type { Module, Probe } from '../../lib/module.ts'

export async function writers(): Promise<readonly string[]> {
  const directory = new URL('../../modules/', import.meta.url)
  const names: string[] = []
  for (const file of fs.readdirSync(directory).filter(name => name.endsWith('.js'))) {
    const { default: module } = await import(new URL(file, directory).href) as { default: Module | Probe }
    if (module.type === 'module') names.push(module.name)
  }
  return names
}
