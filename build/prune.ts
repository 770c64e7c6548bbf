// execa 5 brings what its asynchronous half and Windows need. Only its sync call on Linux is bundled (lib/exec.ts),
// so what that never reaches is left out: a fifth of every script, and the work these files do when they are loaded.
// It depends on the pinned version; test/dist/exec.test.ts holds the bundle against the whole package.
import { readFileSync } from 'fs'
import type { Plugin } from 'esbuild'

const NOTHING = 'module.exports = {}'

/** What execa asks for -> what stands in for it, with the reason. */
const PRUNED: Readonly<Record<string, string>> = {
  // Children that run beside us: their promises, streams, exit handlers.
  './lib/promise': NOTHING,
  './lib/kill': NOTHING,
  './lib/stream': 'exports.validateInputSync = function () {}',
  onetime: NOTHING,
  // Of options that we do not use: preferLocal and stripFinalNewline.
  'npm-run-path': NOTHING,
  'strip-final-newline': NOTHING,
  // Of `stdio` and its aliases we give `stdin` at most.
  './lib/stdio': 'module.exports = function (options) { return [options.stdin, options.stdout, options.stderr] }',
  // Off Windows, and without a shell, it hands on what it was given.
  'cross-spawn': 'exports._parse = function (command, args, options) { return { command: command, args: args, options: options } }',
  // Only for the wording of messages that we do not show.
  './lib/command': 'exports.joinCommand = exports.getEscapedCommand = function () {}',
  'human-signals': 'exports.signalsByName = new Proxy({}, { get: function () { return {} } })',
}

/** Built-ins that cost more to load than many a run (crypto: a seventh of it), loaded when something in them is asked for. */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  child_process: ['ChildProcess', 'spawn', 'spawnSync'],
  crypto: ['createHash', 'randomBytes'],
  os: ['constants', 'tmpdir'],
}

/** execa itself without its asynchronous half: `execa()`, and what is made of it. */
function onlySync(text: string): string {
  const kept = text
    .replace(/^const execa = [^]*?^module\.exports = execa;$/m, '')
    .replace(/^module\.exports\.command = [^]*/m, '')
  if (/\bexeca\b/.test(kept.replace(/`execa/g, '')) || !/^module\.exports\.sync = /m.test(kept)) throw new Error('execa/index.js is not as build/prune.ts expects it; look at what to leave out of it')
  return kept
}

function lazily(name: string): string {
  return `module.exports = { ${(LAZY[name] ?? []).map((key) => `get ${key}() { return require('${name}').${key} }`).join(', ')} }`
}

/**
 * `import * as fs` would make a copy of the built-in with a getter for each of its names, and every use would go
 * through one. TypeScript's other spelling means the built-in itself.
 */
const WHOLE_BUILTIN = /^import \* as (\w+) from ('(?:fs|path)')/gm

export const prune: Plugin = {
  name: 'prune',
  setup(build) {
    build.onResolve({ filter: /^[.a-z]/ }, ({ path, importer, namespace }) => {
      if (LAZY[path] !== undefined && namespace !== 'lazy') return { path, namespace: 'lazy', sideEffects: false }
      const stub = /node_modules\/execa\//.test(importer) ? PRUNED[path] : undefined
      // A virtual path, the same in every folder.
      return stub === undefined ? undefined : { path: stub === NOTHING ? 'nothing' : path, namespace: 'pruned' }
    })
    build.onLoad({ filter: /[\\/]lib[\\/].*\.ts$/ }, ({ path }) => (
      { contents: readFileSync(path, 'utf8').replace(WHOLE_BUILTIN, 'import $1 = require($2)'), loader: 'ts' }
    ))
    build.onLoad({ filter: /node_modules\/execa\/index\.js$/ }, ({ path }) => ({ contents: onlySync(readFileSync(path, 'utf8')), loader: 'js' }))
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ contents: lazily(path), loader: 'js' }))
    build.onLoad({ filter: /./, namespace: 'pruned' }, ({ path }) => ({ contents: PRUNED[path] ?? NOTHING, loader: 'js' }))
  },
}
