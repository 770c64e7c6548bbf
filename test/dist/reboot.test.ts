// host_reboot as a finished script, on trees: it must be meant, it answers, and it reboots nothing, whatever lies in
// the tree: the command is left to the operator.
import { existsSync, mkdirSync } from 'fs'
import { join } from 'path'
import { spawnSync } from 'child_process'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { cards, debian12, writeTree } from '../hosts/distros.ts'
import { differences, snapshot } from '../hosts/tree.ts'
import { node, sandbox, spoken } from './sandbox.ts'

const SCRIPT = join(ROOT, 'dist/host_reboot.js')

t.test('below another root the command is left to the operator', async t => {
  const dir = join(sandbox(t), 'node')
  mkdirSync(dir)
  writeTree(dir, debian12(cards.nouveau))
  // A tool that would tell if it were run.
  for (const tool of ['systemd-run', 'systemctl', 'shutdown']) spawnSync('sh', ['-c', `printf '#!/bin/sh\\ntouch ${dir}/was-run\\n' > "$0"; chmod 755 "$0"`, join(dir, tool === 'shutdown' ? 'usr/sbin' : 'usr/bin', tool)])
  if (process.getuid() === 0) spawnSync('chown', ['-R', '-h', '65534:65534', dir])
  const before = snapshot(dir)
  t.match(spoken(node([SCRIPT, '--root', dir])), { failed: true, error: { code: 'E_PARAMS' }, msg: /pass \{\} to mean it/ })
  const idle = node([SCRIPT, '{}', '--root', dir])
  t.match(spoken(idle), { changed: false, failed: false, pending: [], reboot_required: false, rebooting: false, blockers: [], boot_id: /^[0-9a-f-]{36}$/ })
  for (const flags of [[], ['--check']]) {
    const said = spoken(node([SCRIPT, '{"when":"always","delay":1}', '--root', dir, ...flags]))
    t.match(said, { changed: false, failed: false, pending: ['systemctl reboot'], rebooting: false, changes: [] })
  }
  t.same(differences(before, snapshot(dir)), [], 'nothing is touched')
  t.notOk(existsSync(join(dir, 'was-run')))
})

t.test('bad input', async t => {
  const dir = sandbox(t)
  for (const [params, says] of [
    ['{"when":"now"}', /when is "now", expected one of if_required, always/], ['{"delay":0}', /delay is the number 0, expected a whole number from 1 to 600/],
    ['{"delay":"soon"}', /delay is "soon"/], ['{"allow_losing_guests":"some"}', /allow_losing_guests is "some"/], ['{"force":true}', /"force" is not a parameter/],
  ] as const) t.match(spoken(node([SCRIPT, params, '--root', dir])), { failed: true, error: { code: 'E_PARAMS' }, msg: says })
})
