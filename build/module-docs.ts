// What ansible-doc shows of a module, made from the module: options from the values that check them, results from
// what it says about a made-up node.
import { mkdtempSync } from 'fs'
import { tmpdir } from 'os'
import { join } from 'path'
import { pathToFileURL } from 'url'
import { openHost } from '../lib/host-fs.ts'
import type { Module, Probe } from '../lib/module.ts'
import { jsonSchema } from '../lib/param-docs.ts'
import { COMMON, parseParams } from '../lib/params.ts'
import type { Params } from '../lib/params.ts'
import { allHosts, writeTree } from '../test/hosts/distros.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import { ROOT, moduleScripts } from './names.ts'
import { returnedBy } from './results.ts'
import { toYaml } from './yaml.ts'

export const COLLECTION = 'vfiokit.host'
/** Its cards have the ids of the modules' examples. */
const SAMPLE_HOST = 'ubuntu2204'
const TYPES: Readonly<Record<string, string>> = { string: 'str', boolean: 'bool', integer: 'int', number: 'float', object: 'dict', array: 'list' }

type Runnable = Module | Probe

export interface Option {
  readonly description: string
  readonly type: string
  readonly elements?: string
  readonly choices?: readonly unknown[]
  readonly default?: unknown
  readonly options?: Readonly<Record<string, Option>>
}

/** Every module, compiled, by name. */
export async function allModules(): Promise<readonly Runnable[]> {
  return Promise.all(moduleScripts().map(async ({ source }) => (await import(pathToFileURL(join(ROOT, 'out', source.replace(/\.ts$/, '.js'))).href)).default))
}

/** Options as Ansible documents them, of modules and of roles. */
export function optionsOf(params: Params): Readonly<Record<string, Option>> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, optionOf(jsonSchema(param))]))
}

function optionOf(schema: Readonly<Record<string, unknown>>): Option {
  const type = typeOf(schema)
  const items = Object(schema['items'])
  const choices: unknown = schema['enum'] ?? items.enum
  const properties: unknown = schema['properties']
  return {
    description: String(schema['description']), type,
    ...(type === 'list' ? { elements: typeOf(items) } : {}),
    ...(Array.isArray(choices) ? { choices } : {}),
    ...(schema['default'] === undefined || type === 'dict' ? {} : { default: schema['default'] }),
    ...(properties === undefined ? {} : { options: Object.fromEntries(Object.entries(Object(properties)).map(([name, one]) => [name, optionOf(Object(one))])) }),
  }
}

/** The first is the one that Ansible should think of: a list may be given as "a,b" too. */
function typeOf({ type }: Readonly<Record<string, unknown>>): string {
  const first: unknown = Array.isArray(type) ? type[0] : type
  return TYPES[String(first)] ?? 'str'
}

/** The file beside a module's script, and which of its results have no words in results.ts. */
export function moduleDocs(module: Runnable, own: Readonly<Record<string, unknown>>): { readonly text: string; readonly wordless: readonly string[] } {
  const writes = module.type === 'module'
  const { returned, wordless } = returnedBy(module.type, own)
  const text = toYaml({
    DOCUMENTATION: {
      module: module.name,
      short_description: module.summary.replace(/\.$/, ''),
      version_added: '0.1.0',
      description: [
        module.summary,
        writes ? 'Every change is shown in check mode as it would be made, looked at again afterwards, recorded, and taken back by M(vfiokit.host.passthrough_undo).' : 'Reads only.',
        'Runs on Node.js; on the target it needs no Python. With pipelining it is sent over standard input and leaves no file.',
      ],
      options: optionsOf({ ...module.params, ...COMMON }),
      attributes: {
        check_mode: { support: 'full', description: writes ? 'Says what would change, in changes and in diff, and writes nothing.' : 'Reads only, so it does the same.' },
        diff_mode: { support: writes ? 'full' : 'none', description: 'Shows the files before and after.' },
        platform: { support: 'full', platforms: 'Linux', description: 'Where it runs.' },
        action_group: { support: 'full', membership: [`${COLLECTION}.all`], description: 'The group for module_defaults.' },
      },
      notes: [
        'Quote PCI addresses. YAML reads an unquoted 0000:01:00.0 as the number 60.',
        'With become it is root that runs it; modules that only read need no root as long as they name their devices.',
      ],
      requirements: ['Node.js 12.22 or newer on the target, at /usr/bin/node or where ansible_node_interpreter points (a path, no options)'],
      author: ['The vfiokit contributors (!UNKNOWN)'],
    },
    EXAMPLES: examplesOf(module).map((task) => toYaml([task])).join('\n'),
    RETURN: returned,
  })
  return { text: `---\n# Generated from modules/${module.name}.ts, do not edit.\n${text}`, wordless }
}

function examplesOf({ type, name, summary, example }: Runnable): readonly unknown[] {
  const key = `${COLLECTION}.${name}`
  const params = Object.keys(example).length === 0 ? {} : example
  const task = { name: summary.replace(/[.;:].*$/, ''), [key]: params, become: true }
  return type === 'probe' ? [{ ...task, register: name }] : [{ ...task, register: name }, { ...task, name: 'Show what that would change, and change nothing', check_mode: true, diff: true }]
}

/** What each module adds to the result, asked of a made-up node: planned and read only, nothing is done. */
export function sampleResults(modules: readonly Runnable[]): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const dir = mkdtempSync(join(tmpdir(), 'vfiokit-docs-'))
  try {
    const words = allHosts[SAMPLE_HOST]?.()
    if (words === undefined) throw new Error(`there is no fixture host ${SAMPLE_HOST}`)
    writeTree(dir, words)
    const host = openHost({ root: dir })
    return new Map(modules.map((module) => {
      const params = parseParams(module.params, module.example)
      return [module.name, (module.type === 'probe' ? module.read(host, params) : module.plan(host, params).report(host)).own]
    }))
  } finally {
    removeTree(dir)
  }
}
