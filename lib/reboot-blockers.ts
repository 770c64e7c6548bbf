// What a reboot of this node would harm, or what would make it end badly. Read from /proc and files, so that it does
// not matter who started a guest and which tools the node has.
import { bootable } from './bootloader/bootable.ts'
import { detectBootLoader } from './bootloader/bootloader.ts'
import { blindness } from './device-holders.ts'
import { forPeople } from './diff.ts'
import { Stop } from './errors.ts'
import { guestsOf } from './guests.ts'
import { packageBusy } from './holders.ts'
import type { HostView } from './host.ts'
import { lacksBoot } from './mounts.ts'

/** A row of `blockers`. `unseen`: guests may run and would not be seen. */
export interface Blocker {
  readonly kind: 'guest' | 'unseen' | 'migration' | 'packages' | 'cloud_init' | 'boot' | 'inhibitor'
  readonly text: string
  readonly remedy: string
  readonly name?: string
  readonly uuid?: string
  readonly pid?: number
}

const MOVE = 'move it away (live migration; kubectl drain) or shut it down'

/** All there are, whatever the caller allows; [] where nothing speaks against a reboot. */
export function blockersOf(host: HostView): readonly Blocker[] {
  return [...guests(host), ...packages(host), ...cloudInit(host), ...boot(host), ...inhibitors(host)]
}

function guests(host: HostView): readonly Blocker[] {
  const blind = blindness(host)
  const unseen: readonly Blocker[] = blind === null ? [] : [{ kind: 'unseen', text: `whether guests run here cannot be told: ${blind}`, remedy: 'run this as root on the node itself' }]
  return [...unseen, ...guestsOf(host).flatMap(({ name, uuid, pid, text, migration }): readonly Blocker[] => {
    const who = { pid: Number(pid), ...(name === null ? {} : { name }), ...(uuid === null ? {} : { uuid }) }
    return [
      { kind: 'guest', text, remedy: MOVE, ...who },
      ...(migration === null ? [] : [{ kind: 'migration' as const, text: `${text} is migrating ${migration}`, remedy: 'wait until the migration has ended', ...who }]),
    ]
  })]
}

function packages(host: HostView): readonly Blocker[] {
  const stop = packageBusy(host)
  return stop === null ? [] : [{ kind: 'packages', text: stop.message.replace(/; wait until .*/, ''), remedy: 'wait until it ends' }]
}

/** As `cloud-init status` tells it (cloud-init: cmd/status.py): both files are this boot's. */
function cloudInit(host: HostView): readonly Blocker[] {
  const running = host.real('/run/cloud-init/status.json') !== null && host.real('/run/cloud-init/result.json') === null
  return running ? [{ kind: 'cloud_init', text: 'cloud-init has not finished, and does not go on where a reboot cuts it off', remedy: 'wait until cloud-init status says done; from its own runcmd use power_state instead' }] : []
}

/** A boot loader that is not known is no reason: it has brought this node up so far. */
function boot(host: HostView): readonly Blocker[] {
  if (lacksBoot(host)) return [{ kind: 'boot', text: '/boot is in /etc/fstab and not mounted, so whether this node would come up again cannot be told', remedy: 'mount it' }]
  try {
    const { ok, reasons } = bootable(host, detectBootLoader(host))
    return ok ? [] : [{ kind: 'boot', text: `this node would not come up again: ${reasons.join('; ')}`, remedy: 'repair the boot loader first' }]
  } catch (error) {
    if (error instanceof Stop) return []
    throw error
  }
}

/**
 * Locks that somebody took to block a shutdown; those that only delay one are waited for by systemd itself. From the
 * files of logind, which it reads back itself when it restarts (systemd: logind-inhibit.c): `systemd-inhibit --list`
 * cuts its columns.
 */
function inhibitors(host: HostView): readonly Blocker[] {
  return host.list('/run/systemd/inhibit').filter(name => !name.endsWith('.ref')).flatMap((name): readonly Blocker[] => {
    const text = forPeople(host.attr(`/run/systemd/inhibit/${name}`) || '')
    const value = (key: string): string => new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1] || ''
    // Of one that died while logind was not there to see it.
    const alive = host.stat(`/proc/${Number(value('PID'))}`) !== null
    if (!alive || !/^block/.test(value('MODE')) || !value('WHAT').split(':').includes('shutdown')) return []
    return [{ kind: 'inhibitor', text: `${value('WHO') || 'somebody'} (process ${value('PID')}) blocks a shutdown: ${value('WHY') || 'no reason given'}`, remedy: 'wait until it ends (systemd-inhibit --list)', pid: Number(value('PID')) }]
  })
}
