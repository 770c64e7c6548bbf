// The node reboots, if that is needed and harms nobody: asked of the running kernel, never of what has changed. By a
// timer, so that the answer is out before the connection dies.
import { Stop } from '../lib/errors.ts'
import { haWarnings } from '../lib/ha-agents.ts'
import type { HostView } from '../lib/host.ts'
import { defineModule } from '../lib/module.ts'
import type { Plan } from '../lib/module.ts'
import { bool, choice, int } from '../lib/params.ts'
import { blockersOf } from '../lib/reboot-blockers.ts'
import type { Blocker } from '../lib/reboot-blockers.ts'
import { rebootNeed } from '../lib/reboot-need.ts'
import { callOff, inHowLong, isRebootScheduled } from '../lib/reboot-schedule.ts'
import { reboot } from '../lib/steps.ts'

const params = {
  when: choice(['if_required', 'always'], { describe: 'if_required: only where an effect that was asked for is missing and a boot brings it.', default: 'if_required' }),
  // What was found must still be so when it happens.
  delay: int({ describe: 'Seconds from the answer to the reboot.', min: 1, max: 600, default: 5 }),
  allow_losing_guests: bool({ describe: 'Reboot although guests run here, which ends them.', default: false }),
}

/** What `allow_losing_guests` allows; a migration is half of somebody else's guest. */
function isGuest({ kind }: Blocker): boolean {
  return kind === 'guest' || kind === 'unseen'
}

/** A package transaction is waited for by the engine. */
function refusalOf(blockers: readonly Blocker[], lose: boolean): Stop | undefined {
  const held = blockers.filter(one => one.kind !== 'packages' && !(lose && isGuest(one)))
  const [first] = held
  if (first === undefined) return undefined
  const running = held.filter(one => one.kind === 'guest')
  const others = held.filter(one => one.kind !== 'guest').map(one => one.text)
  const said = [...(running.length === 0 ? [] : [`guests run here: ${running.map(one => one.text).join(', ')}`]), ...others]
  return new Stop('E_REFUSED', `this node is not rebooted: ${said.join('; ')}`, { node: 'untouched', hint: [...new Set(held.map(one => one.remedy))].join('; ') })
}

function plan(host: HostView, { when, delay, allow_losing_guests }: { readonly when: 'if_required' | 'always'; readonly delay: number; readonly allow_losing_guests: boolean }): Plan {
  const need = rebootNeed(host)
  const wanted = when === 'always' || need.reasons.length > 0
  const running = host.attr('/proc/cmdline') !== null
  const before = isRebootScheduled(host)
  const blockers = wanted && running && !before ? blockersOf(host) : []
  const fail = refusalOf(blockers, allow_losing_guests)
  const lost = blockers.filter(isGuest).map(one => one.text)
  const why = need.reasons.join('; ') || 'asked for by host_reboot'
  return {
    steps: wanted && fail === undefined ? [reboot(delay, why)] : [],
    notes: need.notes,
    warnings: [
      ...(fail === undefined && lost.length > 0 ? [`lost with this reboot: ${lost.join(', ')}`] : []),
      ...(wanted && running ? haWarnings(host) : []),
    ],
    report(now) {
      const rebooting = isRebootScheduled(now)
      const msg = before ? `a reboot is under way already (${callOff(now)} calls it off)`
        : !wanted ? 'no reboot is needed: nothing that was asked for waits for one'
          : rebooting ? `rebooting in ${inHowLong(now, delay)}: ${why} (${callOff(now)} calls it off)` : undefined
      return {
        own: { rebooting, boot_id: now.attr('/proc/sys/kernel/random/boot_id') || '', blockers },
        rebootReasons: need.reasons,
        ...(fail === undefined ? {} : { fail }), ...(msg === undefined ? {} : { msg }),
      }
    },
  }
}

export default defineModule({
  name: 'host_reboot',
  summary: 'Reboots the node where that is needed, and harms nobody.',
  mustBeMeant: true,
  params,
  example: {},
  plan,
})
