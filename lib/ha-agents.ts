// Agents that watch over this node and would take its reboot for its death: they evacuate its guests elsewhere, or
// fence it half-way through its boot. They are told and not refused: whoever plans a reboot knows the cluster.
import { processes } from './device-holders.ts'
import type { HostView } from './host.ts'

const MASAKARI = 'openstack segment host update --on_maintenance True SEGMENT HOST'
const PACEMAKER = 'pcs node maintenance, or pcs cluster stop'

/** By comm (15 characters; a script's is its own name, not its interpreter's): who it is, and how it is told beforehand. */
const AGENTS: Readonly<Record<string, readonly [string, string]>> = {
  'masakari-hostmo': ['masakari-hostmonitor', MASAKARI], 'masakari-instan': ['masakari-instancemonitor', MASAKARI], 'masakari-intros': ['masakari-introspectiveinstancemonitor', MASAKARI],
  pacemakerd: ['pacemaker', PACEMAKER], 'pacemaker-remot': ['pacemaker_remote', PACEMAKER], sbd: ['sbd', PACEMAKER],
  'self-node-remed': ['self-node-remediation', 'pause the NodeHealthCheck that watches this node'],
}

/** One sentence for each agent that runs here. */
export function haWarnings(host: HostView): readonly string[] {
  const found = new Set(processes(host).map(pid => host.attr(`/proc/${pid}/comm`) || '').filter(comm => Object.prototype.hasOwnProperty.call(AGENTS, comm)))
  return [...found].sort().flatMap(comm => {
    const [name = '', remedy = ''] = AGENTS[comm] || []
    return [`${name} runs here and may take the reboot for a failure: it would evacuate or fence this node; tell it beforehand (${remedy})`]
  })
}
