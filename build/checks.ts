// What the build refuses: imports against the direction of the design, and bytes that would make Ansible, an old
// Node or a reader of the file see something else than a module. Pure: every check returns what is wrong.
import { COMPOSITES, maxSize } from './names.ts'
import type { Script } from './names.ts'

/** esbuild's metafile, as far as the checks read it. Imports that are types only are not in it. */
export interface Inputs {
  readonly [path: string]: { readonly imports: readonly { readonly path: string; readonly original?: string; readonly external?: boolean }[] }
}

/** Files that touch the machine or run the show. Everything else in lib/ is pure: text and data in, text and data out. */
const IMPURE: readonly string[] = [
  'main', 'engine', 'host-fs', 'host-view', 'atomic', 'exec', 'lock', 'journal', 'signals', 'input', 'output', 'probes', 'stages', 'resumed', 'resume-unit',
].map((name) => `lib/${name}.ts`)

/** The few that pure files and modules may still import, with the reason. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // The journal's reading half is pure; its writer takes the engine's Host.
  'lib/journal.ts': ['modules/', 'lib/'],
}

const NPM: Readonly<Record<string, string>> = { execa: 'lib/exec.ts', zod: 'lib/params.ts' }

/** One sentence for each import of `inputs` against the direction main -> engine -> kinds -> host <- modules. */
export function wrongImports(inputs: Inputs): readonly string[] {
  const wrong: string[] = []
  for (const [from, { imports }] of Object.entries(inputs)) {
    if (from.includes('node_modules/')) continue
    for (const { path, external } of imports) {
      const reason = whyNot(from, path, external === true)
      if (reason !== undefined) wrong.push(`${from} imports ${path}: ${reason}`)
    }
  }
  return wrong
}

function whyNot(from: string, to: string, external: boolean): string | undefined {
  if (from.startsWith('build/') || from.startsWith('test/') || from === '<stdin>') return undefined
  const pure = from.startsWith('modules/') || (from.startsWith('lib/') && !from.startsWith('lib/kinds/') && !IMPURE.includes(from))
  if (to.includes('node_modules/')) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1] ?? to
    return NPM[name] === from ? undefined : `only ${NPM[name] ?? 'nothing'} may import ${name}`
  }
  if (to.startsWith('<')) return undefined
  if (external) return pure && to !== 'crypto' ? 'modules and pure files read the host through HostView only' : undefined
  if (to.startsWith('build/') || to.startsWith('test/')) return 'the build and the tests are not shipped'
  if (to === 'lib/main.ts') return 'main comes first'
  if (to.startsWith('modules/')) {
    const composite = COMPOSITES.some((name) => from === `modules/${name}.ts`)
    return composite ? undefined : `only ${COMPOSITES.join(', ')} may import other modules`
  }
  if (to === 'lib/engine.ts' && from !== 'lib/main.ts') return 'only main calls the engine'
  const impure = to.startsWith('lib/kinds/') || IMPURE.includes(to)
  const allowed = MAY_IMPORT[to]?.some((start) => from.startsWith(start)) === true
  return pure && impure && !allowed ? 'modules and pure files may import neither kinds, exec, engine nor what writes' : undefined
}

/** Bytes that Ansible looks for before WANT_JSON and that would make another kind of module of the file. */
const MARKERS: readonly RegExp[] = [
  /#<<INCLUDE_ANSIBLE_MODULE_COMMON>>/, /<<INCLUDE_ANSIBLE_MODULE_(?!JSON_ARGS>>)/, /<<SELINUX_SPECIAL_FILESYSTEMS>>/, /syslog\.LOG_USER/,
  /from\s+ansible\.module_utils/, /import\s+ansible\.module_utils\./, /(?:from|import)\s+ansible_collections\./,
  /# POWERSHELL_COMMON/, /#Requires -(?:Module|Version)/i, /#AnsibleRequires -/i,
]

/** One sentence for each rule of the contract (The file) that the text of a script breaks. */
export function wrongText({ name, type }: Script, text: string): readonly string[] {
  const wrong: string[] = []
  const rule = (holds: boolean, sentence: string) => { if (!holds) wrong.push(`dist/${name}.js ${sentence}`) }
  rule(text.startsWith('#!/usr/bin/node\n'), 'does not start with #!/usr/bin/node')
  rule(/^[\x00-\x7f]*$/.test(text), 'holds a byte that is not ASCII')
  rule(!/\b__(?:dirname|filename)\b/.test(text), 'uses __dirname or __filename, which an ES module does not have')
  if (type === 'other') return wrong
  rule(/^[\t\n\x20-\x7e]*$/.test(text), 'holds a control character')
  for (const marker of MARKERS) rule(!marker.test(text), `holds the marker ${marker.source}, which makes Ansible take it for something else`)
  rule(text.split('<<INCLUDE_ANSIBLE_MODULE_JSON_ARGS>>').length === 2, 'does not hold the JSONARGS marker exactly once')
  rule(text.slice(0, 1024).includes('WANT_JSON'), 'does not hold WANT_JSON in its banner')
  rule(/^[a-z_][a-z0-9_]*$/.test(name), 'has a name that is no Python identifier')
  const limit = maxSize(name)
  rule(text.length <= limit, `is ${text.length} bytes, expected ${limit} at most`)
  return wrong
}
