// execa 5 brings what its asynchronous half and Windows need. Only its sync call on Linux is bundled (lib/exec.ts),
// so what that never reaches is left out: a fifth of every script, and the work these files do when they are loaded.
// It depends on the pinned version; test/dist/exec.test.ts holds the bundle against the whole package. Of zod likewise
// what neither a parameter nor its error ever reaches; test/dist/bad-input.test.ts asks the bundles.
import { readFileSync } from 'fs'
import type { Plugin } from 'esbuild'

/** What execa asks for -> what stands in for it, with the reason. */
const PRUNED: Readonly<Record<string, string>> = {
  // Of `stdio` and its aliases we give `stdin` at most.
  './lib/stdio': 'module.exports = function (options) { return [options.stdin, options.stdout, options.stderr] }',
  // Off Windows, and without a shell, it hands on what it was given.
  'cross-spawn': 'exports._parse = function (command, args, options) { return { command: command, args: args, options: options } }',
  // Without the wording of messages that we do not show.
  './lib/error': 'module.exports = function (one) { one.originalMessage = one.error && one.error.message; return one }',
}

/** Built-ins that cost more to load than many a run (crypto: a seventh of it), loaded when something in them is asked for. */
const LAZY: Readonly<Record<string, string>> = {
  child_process: calls('child_process', ['execFileSync', 'spawn', 'spawnSync']),
  crypto: calls('crypto', ['createHash', 'randomBytes']),
  os: `${calls('os', ['tmpdir'])}export const constants = { get errno() { return require('os').constants.errno }, get signals() { return require('os').constants.signals } }`,
}

/** An ES module, which needs nothing around it in a bundle, as what module.exports gives would. */
function calls(name: string, functions: readonly string[]): string {
  return functions.map((key) => `export const ${key} = (...given) => require('${name}').${key}(...given)\n`).join('')
}

/** Parts of files that are never reached, and what stays in their place. */
const CUTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // execa() itself, and what is made of it: command(), commandSync(), node(). Of sync() the options that lib/exec.ts
  // sets itself or Linux does not know, and what only messages tell.
  'execa/index.js': [
    [/^const execa = [^]*?^module\.exports = execa;$/m, ''], [/^module\.exports\.command = [^]*/m, ''],
    [/^const getEnv = [^]*?^\};$/m, ''], [/^\toptions = \{\n\t\tmaxBuffer: [^]*?^\toptions\.env = .*$/m, '\toptions = {...options};'],
    [/^\tif \(process\.platform === 'win32'[^]*?^\t\}$/m, ''], [/^\tconst (?:command|escapedCommand) = .*$/gm, ''],
    [/^\t+(?:(?:command|escapedCommand|parsed),|(?:all|isCanceled|failed): .*|killed: .*)$/gm, ''],
    // What these ask for, as nothing that is required is ever found to be unused; and what comes of options that we do not use.
    [/^const (?:path|stripFinalNewline|npmRunPath|onetime|DEFAULT_MAX_BUFFER|\{.*\}) = .*$/gm, ''], [/^\tvalidateInputSync\(.*$/m, ''],
    [/^\tif \(options\.stripFinalNewline\) \{[^]*?^\t\}$/m, ''], [/^\t\tif \(!parsed\.options\.reject\) \{\n(.*)\n\t\t\}\n\n\t\tthrow error;$/m, '$1'],
  ],
  // The methods of a schema; with them goes what parses asynchronously.
  'zod/v4/mini/schemas.js': [[/^    if \(!inst\._zod\)\n        throw new Error\("Uninitialized .*$/m, ''], [/^ +util\.installLazyProp\(inst, "shape", .*$/m, ''], [/(?<=^export const ZodMiniType = [^]*?^\}), \{[^]*?^\}\);/m, ');']],
  'zod/v4/core/schemas.js': [
    // Standard Schema, the interface for other libraries.
    [/(?<=^export const \$ZodType = [^]*?^\}), \{[^]*?"~standard"[^]*?^\}\);/m, ');'],
    // Checks: lib/params.ts has transforms instead.
    [/^    const defChecks = [^]*?^    else \{\n        const runChecks = [^]*?^    \}$/m, '    inst._zod.deferred = [() => { inst._zod.run = inst._zod.parse }];'],
    // Shapes that are made when they are asked for, and what discriminated unions want to know of them.
    [/^(export const \$ZodObject = .*\n.*\n.*\n)    const desc = [^]*?^(    const _normalized = .*\n)    util\.defineLazyInternal\(inst, "propValues", [^]*?^    \}\);$/m, '$1$2'],
    [/^(export const \$ZodPipe = .*\n.*\n)    util\.defineLazyInternal\(inst, "values", .*\n(.*\n.*\n)    util\.defineLazyInternal\(inst, "propValues", .*$/m, '$1$2'],
    // What remembers parsed values, and an end at the first issue.
    [/^    const memo = core\.globalConfig\.memoizer;\n    memo\?\.attach\(inst\);$/gm, ''], [/memo \? memo\.alloc\(inst, payload, \{\}, ctx\) : /g, ''], [/^    core\.globalConfig\.memoizer\?\.guard\(inst\);$/m, ''],
    [/^ +if \(abortEarly && payload\.issues\.length !== seen\) \{[^]*?^ +seen = payload\.issues\.length;\n +\}$/gm, ''], [/^ +(?:const abortEarly = ctx\?\.abortEarly|let seen = (?:0|payload\.issues\.length));$/gm, ''], [/, abortEarly === true\)/, ')'],
    // Shapes that hold what is no schema, or keys that are symbols.
    [/^    const ownSymbols = [^]*?^        \}\n    \}$/m, '    const allKeys = keys;'], [/^    const okeys = .*$/m, ''], [/^        symbolKeys,\n.*$/m, ''], [/^        numKeys: .*\n.*$/m, ''],
    // Keys that no shape names are errors, never values of their own.
    [/^    const optin = _catchall\.optin;\n.*$/m, ''],
    [/^        const r = _catchall\.run[^]*?^        \}\n        else \{[^]*?^        \}$/m, ''],
    [/^(    const keySet = def\.keySet;)\n    const _catchall = .*\n    const t = .*$/m, '$1'], [/^        \/\/ Don't copy an undeclared __proto__[^]*?^        \}\n        if \(t === "never"\) \{[^]*?^        \}$/m, '        unrecognized.push(key);'],
    [/^        if \(!catchall\) \{\n            return proms[^]*?^        \}$/m, ''],
    // What checks leave for others to read.
    [/^    inst\._zod\.bag = .*\n    inst\._zod\.version = .*$/m, ''], [/^import \{ version \} .*$/m, ''],
    // Encoding, and what gives a promise.
    [/^    if \(!proms\.length\)\n        return payload;\n    return Promise[^]*?^    \}\);$/m, '    return payload;'],
    [/^(export const \$ZodObject = [^]*?)^            if \(r instanceof Promise\) \{[^]*?^            else \{\n(.*\n)            \}$/m, '$1$2'],
    [/^(export const \$ZodPipe = [^]*?)^        if \(ctx\.direction === "backward"\) \{[^]*?^        \}\n(        const left = .*\n)        if \(left instanceof Promise\) \{[^]*?^        \}$/m, '$1$2'],
    [/^(export const \$ZodTransform = [^]*?)^        if \(ctx\.direction === "backward"\) \{[^]*?(?=^        payload\.value = _out;$)/m, '$1        const _out = def.transform(payload.value, payload);\n'],
  ],
  // An error as text, and what it costs to make one.
  'zod/v4/core/errors.js': [[/^const _installedToString = .*$/m, ''], [/^export const \$ZodError = .*$/m, ''], [/^    const proto = [^]*?^    \}$/m, ''], [/^    Object\.defineProperty\(inst, "message", .*$/m, '']],
  'zod/v4/core/core.js': [
    [/(?<=\? )newError\(Definition\)/, 'new Definition()'], [/^        const pp = [^]*?^            pp\(inst\);$/m, ''], [/^let _E = .*$/m, 'let _E;'],
    // Methods, additions to prototypes, and what instanceof says.
    [/^    const protoMembers = [^]*?new WeakSet\(\);$/m, ''], [/^        if \(initialized\) \{[^]*?^        \}$/m, ''], [/^        \/\/ support prototype modifications[^]*?^        \}$/m, ''],
    [/^    Object\.defineProperty\(_, Symbol\.hasInstance[^]*?^    \}\);$/m, ''],
    // Settings that others share with us.
    [/^\(_a = globalThis\)[^]*?^export const globalConfig = .*$/m, 'export const globalConfig = {};'], [/^var _a;$/m, ''],
  ],
  'zod/v4/core/parse.js': [[/, core\.config\(\)/g, ''], [/^        set error\(e\) \{[^]*?^        \},$/m, ''], [/(?<=^export const _safeParse = [^]*?)^    if \(result instanceof Promise\) \{[^]*?^    \}$/m, '']],
  // Messages of others than the issue's own, options that no schema of ours is given, and schemas that hold themselves.
  'zod/v4/core/util.js': [
    [/^    if \(ctx\?\.reportInput\) \{[^]*?^    \}$/m, ''],
    [/^export const captureStackTrace = .*$/m, 'export const captureStackTrace = undefined;'],
    [/^            \/\/ Shadowed before computing[^]*?^        set\(value\) \{[^]*?^        \},$/m, '            const value = compute(this);\n            Object.defineProperty(this, key, { value });\n            return value;\n        },'],
    [/^    var _a;\n    \/\/ A schema that raised[^]*?^    const message = iss\.message$[^]*?"Invalid input"\);$/m, '    const message = iss.message || "Invalid input";'],
    [/^export function normalizeParams\(_params\) \{[^]*?^\}$/m, 'export function normalizeParams() { return {}; }'],
  ],
}

function cut(file: string, text: string): string {
  return (CUTS[file] ?? []).reduce((rest, [part, instead]) => {
    if (!part.test(rest)) throw new Error(`${file} has nothing like ${part.source}; look at what build/prune.ts is to leave out of this version`)
    return rest.replace(part, instead)
  }, text)
}

/**
 * `import * as fs` would make a copy of the built-in with a getter for each of its names, and every use would go
 * through one. TypeScript's other spelling means the built-in itself.
 */
const WHOLE_BUILTIN = /^import \* as (\w+) from ('(?:fs|path)')/gm

export const prune: Plugin = {
  name: 'prune',
  setup(build) {
    build.onResolve({ filter: /^[.a-z]/ }, ({ path, importer, kind }) => {
      // execa is required when it is needed, and needs what it requires then.
      if (LAZY[path] !== undefined && kind === 'import-statement') return { path, namespace: 'lazy', sideEffects: false }
      const stub = /node_modules\/execa\//.test(importer) ? PRUNED[path] : undefined
      // A virtual path, the same in every folder.
      return stub === undefined ? undefined : { path, namespace: 'pruned' }
    })
    build.onLoad({ filter: /[\\/]lib[\\/].*\.ts$/ }, ({ path }) => (
      { contents: readFileSync(path, 'utf8').replace(WHOLE_BUILTIN, 'import $1 = require($2)'), loader: 'ts' }
    ))
    build.onLoad({ filter: new RegExp(`/node_modules/(${Object.keys(CUTS).join('|')})$`) }, ({ path }) => (
      { contents: cut(path.replace(/.*\/node_modules\//, ''), readFileSync(path, 'utf8')), loader: 'js' }
    ))
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ contents: LAZY[path] ?? '', loader: 'js' }))
    build.onLoad({ filter: /./, namespace: 'pruned' }, ({ path }) => ({ contents: PRUNED[path] ?? '', loader: 'js' }))
  },
}
