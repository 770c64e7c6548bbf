// Modules that have no file of their own here are held to the laws all the same: a new one needs no registration.
import * as fs from 'fs'
import t from 'tap'
import type { Module, Probe } from '../../lib/module.ts'
import { laws } from './laws.ts'

const here = new URL('.', import.meta.url)
const own = new Set(fs.readdirSync(here).map(name => name.replace(/\.test\.js$/, '')))
const modules: Module[] = []
for (const name of fs.readdirSync(new URL('../../modules/', here))) {
  if (!name.endsWith('.js') || own.has(name.slice(0, -3))) continue
  const { default: module } = await import(new URL(`../../modules/${name}`, here).href) as { default: Module | Probe }
  if (module.type === 'module') modules.push(module)
}
t.ok(modules.some(module => module.name === 'passthrough_undo'), 'modules are found')
laws(t, modules)
