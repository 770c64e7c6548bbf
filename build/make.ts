// What dist/ holds, made in memory: one self-contained script per module, the same bytes from any folder.
import { build } from 'esbuild'
import { readFileSync } from 'fs'
import { join } from 'path'
import { minify } from 'terser'
import { wrongImports, wrongText } from './checks.ts'
import type { Inputs } from './checks.ts'
import { leaveOut, unusedKinds } from './kinds.ts'
import { licences, packageOf } from './licences.ts'
import { COMPOSITES, ROOT, maxSize, moduleScripts, packageVersion, scripts } from './names.ts'
import type { Script } from './names.ts'
import { prune } from './prune.ts'
import { pageAssets } from './report/assets.ts'
import { checkLicences, sbom, sums } from './sbom.ts'
import { pack, wrapModule, wrapOther } from './wrap.ts'

export interface Bundle {
  readonly text: string
  readonly inputs: Inputs
}

/**
 * A module that only reads is bundled without the engine, the kinds and what runs commands: half of the size. One that
 * is made of others goes in stages, for which it has to know its own text.
 */
function entryOf({ name, type, source }: Script, reads: boolean): string {
  if (type === 'other') return `import './${source}'`
  if (type === 'multi-call') {
    const modules = moduleScripts()
    return `${modules.map((module) => `import ${module.name} from './${module.source}'`).join('\n')}
      import { call } from './${source}'
      import { execute } from './lib/engine.ts'
      import { onHost } from './lib/host-fs.ts'
      import { selfOf } from './lib/resume-unit.ts'
      import { staged } from './lib/stages.ts'
      import { probes } from './lib/probes.ts'
      call([${modules.map((module) => module.name).join(', ')}], { engine: onHost(execute), probes }, name => onHost(staged(execute, selfOf(vfiokit, name))))`
  }
  if (COMPOSITES.includes(name)) {
    return `import module from './${source}'
      import { main } from './lib/main.ts'
      import { execute } from './lib/engine.ts'
      import { onHost } from './lib/host-fs.ts'
      import { selfOf } from './lib/resume-unit.ts'
      import { staged } from './lib/stages.ts'
      main(module, vfiokitArguments, { engine: onHost(staged(execute, selfOf(vfiokit))) })`
  }
  return `import module from './${source}'
    import { main } from './lib/main.ts'
    ${reads ? "import { probes } from './lib/probes.ts'" : "import { execute } from './lib/engine.ts'; import { onHost } from './lib/host-fs.ts'"}
    main(module, vfiokitArguments, ${reads ? '{ probes }' : '{ engine: onHost(execute) }'})`
}

/** What some tools hold beside their code. */
async function assetsOf(name: string): Promise<Readonly<Record<string, string>>> {
  if (name === 'fleet_report') return { VFIOKIT_PAGE: JSON.stringify(await pageAssets()) }
  if (name === 'cloud_init') return { VFIOKIT_FIRST_BOOT: JSON.stringify(readFileSync(join(ROOT, 'integrations/cloud-init/first-boot.sh'), 'latin1')) }
  return {}
}

/** The text of one script. `source` is a module (default export) or a script with effects of its own. */
export async function bundle(script: Script): Promise<Bundle> {
  const { name, type, source } = script
  const reads = type === 'module' && /^export default defineProbe\(/m.test(readFileSync(join(ROOT, source), 'utf8'))
  const unused = type === 'module' && !reads ? await unusedKinds(source) : []
  const version = packageVersion()
  const told = await assetsOf(name)
  const compile = (target: string, lineLimit: number) => build({
    absWorkingDir: ROOT,
    stdin: { contents: entryOf(script, reads), resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target,
    minify: true,
    lineLimit,
    charset: 'ascii',
    plugins: [prune, leaveOut(unused)],
    legalComments: 'none',
    define: { VFIOKIT_VERSION: JSON.stringify(version), ...told },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    logLevel: 'error',
  })
  // The syntax that Node 10 still reads, so that the guard can speak, in lines of a length that
  // may be printed: Node shows the source line of an uncaught error.
  const { outputFiles, metafile: { inputs } } = await compile('es2018', 160)
  const about = { name, version }
  const wrap = (body: string) => (type === 'other' ? wrapOther : wrapModule)(body, about)
  const plain = wrap(outputFiles[0]?.text ?? '')
  // Packed is only what would be too large otherwise: a plain script starts a little faster and can be read.
  if (type === 'other' || plain.length <= maxSize(name)) return { text: plain, inputs }
  // This is read behind the guard only, and by nobody else.
  const text = await renamed((await compile('node12.22', 0)).outputFiles[0]?.text ?? '')
  // A packed script is compiled by vm, which has no import(): built-ins are required, when they are needed (prune.ts).
  if (/\bimport\(/.test(text)) throw new Error(`${name}.js would have an import() of its own; import the built-in at the top and list it in build/prune.ts`)
  return { text: wrap(pack(text, about)), inputs }
}

/** With names that pack better (terser's: 3.5 % of the bytes), in lines that are long: ends of lines of 2000 would be 0.3 %. */
async function renamed(text: string): Promise<string> {
  const { code = '' } = await minify(text, { compress: false, mangle: { toplevel: true }, format: { ascii_only: true, max_line_len: 16000 } })
  return code
}

/** Every file of dist, by name. Throws an Error that lists what the checks refuse. */
export async function makeDist(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  const wrong = new Set<string>()
  const made = new Map<string, { readonly text: string; readonly packages: readonly string[] }>()
  for (const script of scripts()) {
    const { text, inputs } = await bundle(script)
    for (const sentence of [...wrongImports(inputs), ...wrongText(script, text)]) wrong.add(sentence)
    const packages = new Set(Object.keys(inputs).map(packageOf).filter((path): path is string => path !== undefined))
    made.set(`${script.name}.js`, { text, packages: [...packages].sort() })
    files.set(`${script.name}.js`, text)
  }
  const packages = [...new Set([...made.values()].flatMap((script) => script.packages))].sort()
  checkLicences(packages)
  files.set('package.json', '{"type":"commonjs"}\n')
  files.set('THIRD-PARTY-LICENSES.txt', licences(packages))
  files.set('sbom.cdx.json', sbom(made))
  files.set('SHA256SUMS', sums(files))
  if (wrong.size > 0) throw new Error([...wrong].join('\n'))
  return files
}
