// A script holds the kinds of steps that its module can make, not all of them: what knows about boot images and
// grub.cfg is large, and vfio_modules needs neither. Found out, not declared: a step is plain data whose `kind` is a
// literal, so a kind that no line with `kind` names in the module's own code cannot be asked for.
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { readFileSync } from 'fs'
import { join } from 'path'
import { ROOT } from './names.ts'

const TABLE = 'lib/kinds/index.ts'
/** Kinds of wishes about a kernel command line; none of them is ever read from anywhere. */
const WISHES = 'lib/wish-kinds.ts'
/** Steps that come from it were made by other modules. */
const JOURNAL = 'lib/journal.ts'
/** What is not undone is not in it (lib/engine.ts: facet pending). */
const NOT_JOURNALED: readonly string[] = ['reboot']

interface KindFile {
  readonly table: string
  readonly kind: string
  readonly path: string
  readonly exported: string
}

/** The rows of a table of kinds: `bootImage: bootImageKind` and where that comes from. */
function kindFiles(table: string): readonly KindFile[] {
  const text = readFileSync(join(ROOT, table), 'utf8')
  const files: KindFile[] = []
  for (const line of text.split('\n')) {
    const [, exported, path] = /^import \{ (\w+) \} from '(\.\/[\w-]+\.ts)'$/.exec(line) ?? []
    if (exported === undefined || path === undefined) continue
    const kind = new RegExp(`^  (\\w+): ${exported},$`, 'm').exec(text)?.[1]
    if (kind !== undefined) files.push({ table, kind, path, exported })
  }
  if (files.length === 0) throw new Error(`${table} has no rows such as "  file: fileKind," with an import each`)
  return files
}

/** The kinds that the code of a module never names; of one that takes steps from the journal those that cannot be in it. */
export async function unusedKinds(source: string): Promise<readonly KindFile[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT, entryPoints: [source], bundle: true, write: false, metafile: true, outdir: 'unused',
    format: 'esm', platform: 'node', external: ['execa', 'zod'], minifySyntax: true, logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  })
  const code = outputFiles[0]?.text ?? ''
  const inputs = Object.keys(metafile.inputs)
  const any = inputs.includes(JOURNAL) || inputs.includes(TABLE)
  const named = (kind: string, between: string): boolean => new RegExp(`\\bkind\\b${between}["'\`]${kind}["'\`]`).test(code)
  return [
    ...kindFiles(TABLE).filter(({ kind }) => (!any || NOT_JOURNALED.includes(kind)) && !named(kind, '.*')),
    // A wish that is looked at may be of any kind; one is made where the kind is given.
    ...kindFiles(WISHES).filter(({ kind }) => !named(kind, ': ')),
  ]
}

/** Puts nothing where these kinds would be. */
export function leaveOut(kinds: readonly KindFile[]): Plugin {
  return {
    name: 'kinds',
    setup(build) {
      build.onResolve({ filter: /^\.\// }, ({ path, importer }) => {
        const found = kinds.find((one) => importer === join(ROOT, one.table) && one.path === path)
        return found === undefined ? undefined : { path: found.exported, namespace: 'kind' }
      })
      build.onLoad({ filter: /./, namespace: 'kind' }, ({ path }) => ({ contents: `export const ${path} = undefined`, loader: 'js' }))
    },
  }
}
