// execa 5 brings what its asynchronous half and Windows need. Only its sync call on Linux is bundled (lib/exec.ts),
// so what that never reaches is left out: a sixth of every script, and the work these packages do when they are
// loaded. It depends on the pinned versions; test/dist/exec.test.ts runs the bundle against the whole package.
import type { Plugin } from 'esbuild'

const NEVER_CALLED = 'module.exports = function () { throw new Error("left out of the bundle") }'

/** Package -> what stands in for it, with the reason. */
const PRUNED: Readonly<Record<string, string>> = {
  // cross-spawn looks for commands and shebangs itself on Windows only.
  which: NEVER_CALLED,
  'shebang-command': NEVER_CALLED,
  'path-key': NEVER_CALLED,
  // Output, exit handlers and promises of children that run beside us.
  'get-stream': NEVER_CALLED,
  'merge-stream': NEVER_CALLED,
  'signal-exit': NEVER_CALLED,
  onetime: 'module.exports = function (f) { return f }',
  // Of options that we do not use: preferLocal and stripFinalNewline.
  'npm-run-path': NEVER_CALLED,
  'strip-final-newline': NEVER_CALLED,
  // Only for the wording of a message that we do not show.
  'human-signals': 'module.exports = { signalsByName: new Proxy({}, { get: function () { return {} } }) }',
}

export const prune: Plugin = {
  name: 'prune',
  setup(build) {
    const names = new RegExp(`^(?:${Object.keys(PRUNED).join('|')})$`)
    // A virtual path, the same in every folder.
    build.onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'pruned' }))
    build.onLoad({ filter: /./, namespace: 'pruned' }, ({ path }) => ({ contents: PRUNED[path] ?? NEVER_CALLED, loader: 'js' }))
  },
}
