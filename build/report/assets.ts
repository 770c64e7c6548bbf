// The page's script and style, as they stand in a page: the script bundled and small, no line so long that a tool
// could not show it.
import { build } from 'esbuild'
import { join } from 'path'
import type { Assets } from '../../lib/report-page.ts'
import { ROOT } from '../names.ts'

// Browsers of 2021 and later; a page may be opened years after, and never on an older one than that.
const TARGET = ['chrome90', 'firefox90', 'safari15']

async function compiled(path: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT, entryPoints: [join(ROOT, path)], bundle: true, write: false, format: 'iife', platform: 'browser', target: TARGET,
    minify: true, lineLimit: 160, charset: 'ascii', legalComments: 'none', logLevel: 'error',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  })
  return outputFiles[0]?.text ?? ''
}

export async function pageAssets(): Promise<Assets> {
  const [script, style] = await Promise.all([compiled('build/report/page.ts'), compiled('build/report/page.css')])
  return { script, style }
}
