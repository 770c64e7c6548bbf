// A probe for tests of what is around probes.
import { defineProbe } from '../../lib/module.ts'
import { bool } from '../../lib/params.ts'

export default defineProbe({
  name: 'trial_probe',
  summary: 'Reads the name of a host.',
  params: { ready: bool({ describe: 'Whether it is said to be ready.', default: true }) },
  example: {},
  read(host, { ready }) {
    const name = host.attr('/etc/hostname')
    if (ready) return { msg: 'ready', own: { name }, notes: ['looked'] }
    return { msg: 'not ready: reboot', own: { name, pending: 'not mine' }, fail: { code: 'E_NOT_READY', hint: 'reboot' }, rebootReasons: ['it says so'] }
  },
  capture: (host) => `hostname=${host.attr('/etc/hostname') ?? ''}\n`,
})
