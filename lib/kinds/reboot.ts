// The node reboots a moment from now. The one place that asks for it, and only of the machine that it runs on: below
// any other root there is no running system of its own to reboot, so the command goes to `pending`.
import { refused, Stop } from '../errors.ts'
import type { AbsPath, Host, HostView } from '../host.ts'
import { isRebootScheduled, schedulers } from '../reboot-schedule.ts'
import type { RebootStep } from '../steps.ts'
import type { Kind } from './kind.ts'

const SCHEDULED = 'a reboot is scheduled'
const SITE_CHECKS: AbsPath = '/etc/molly-guard/run.d'
/** The package's own ask a person at a terminal (molly-guard: run.d). */
const ITS_OWN: readonly string[] = ['10-print-message', '30-query-hostname']

/** What the site has put before every reboot; names as run-parts(8) takes them. */
function siteChecks(host: HostView): readonly AbsPath[] {
  return host.list(SITE_CHECKS).filter(name => /^[\w-]+$/.test(name) && !ITS_OWN.includes(name)).flatMap((name): readonly AbsPath[] => {
    const path = host.real(`${SITE_CHECKS}/${name}`)
    const stat = path === null ? null : host.stat(path)
    return path !== null && stat?.type === 'file' && (stat.mode & 0o111) !== 0 ? [path] : []
  })
}

/** systemctl passes by molly-guard, so its checks are asked here, where a "no" can still be told. */
async function askSite(host: Host): Promise<void> {
  for (const path of siteChecks(host)) {
    const { code, stdout, stderr } = await host.run(['env', 'MOLLYGUARD_CMD=reboot', path], { timeout: 120 })
    if (code !== 0) throw refused(`${path}, which this site asks before a reboot (molly-guard), says no with ${code}: ${(stderr.trim() || stdout.trim() || 'no message').slice(-300)}`, 'do what it asks for, then run this again')
  }
}

/** `apply` is done once the reboot is scheduled, not once it happens. Throws E_REFUSED where a check of the site says no. */
export const rebootKind: Kind<RebootStep> = {
  facet: 'pending',
  label: ({ delay }) => `the running boot (reboot in ${delay} s)`,
  observe: async host => ({ before: isRebootScheduled(host) ? SCHEDULED : '', after: SCHEDULED }),
  async apply(host, { delay, why }) {
    if (!host.live) throw new Error(`a reboot was asked for below ${host.root}`)
    await askSite(host)
    const said: string[] = []
    for (const argv of schedulers(host, delay, why)) {
      const { code, stderr } = await host.run(argv, { timeout: 60 })
      if (code === 0) return
      said.push(`${argv[0]} ended with ${code} (${stderr.trim().slice(-200) || 'no message'})`)
    }
    throw new Stop('E_COMMAND', `the reboot could not be scheduled: ${said.join('; ')}; look whether systemd answers (systemctl is-system-running), or reboot by hand`)
  },
  pending: host => host.live ? null : 'systemctl reboot',
  // A boot takes it back.
  inverse: () => undefined,
  touches: () => [],
}
