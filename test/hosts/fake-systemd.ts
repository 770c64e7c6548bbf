// The little of systemd that a fixture needs: timers that are wanted at boot or made at run time, and what starts when
// they elapse. What it has loaded and what is active are files below /run, which no boot brings back.
import { said } from './fake-images.ts'
import type { Misbehaviour, Result } from './fake-images.ts'
import type { Tree } from './tree.ts'

const UNITS = '/etc/systemd/system'
const TRANSIENT = '/run/systemd/transient'
const SCHEDULED = '/run/systemd/shutdown/scheduled'
const LOADED = '/run/systemd/fixture/loaded'
const ACTIVE = '/run/systemd/fixture/active'

/** Reads the unit files: what timers.target wants, by its drop-ins. */
function reload(tree: Tree): void {
  const wanted = tree.list(`${UNITS}/timers.target.d`).filter(name => name.endsWith('.conf')).map(name => tree.read(`${UNITS}/timers.target.d/${name}`) || '')
  tree.write(LOADED, wanted.map(text => (/^\[Unit\]$[^[]*^Wants=(.*)$/m.exec(text) || ['', ''])[1]).join(' '))
}

/** What a boot does: nothing of the last one is left, and the timers that are wanted run. */
export function startUnits(tree: Tree): void {
  for (const name of ['transient', 'shutdown', 'inhibit', 'fixture']) tree.remove(`/run/systemd/${name}`)
  reload(tree)
  for (const unit of (tree.read(LOADED) || '').split(/\s+/)) if (unit !== '' && tree.exists(`${UNITS}/${unit}`)) tree.write(`${ACTIVE}/${unit}`, '')
}

export function runSystemctl(tree: Tree, args: readonly string[], bad: Misbehaviour | null): Result {
  const [verb = '', ...units] = args.filter(word => !word.startsWith('-'))
  if (verb === 'is-active') return tree.exists(`${ACTIVE}/${units[0]}`) ? said(0, 'active\n') : said(3, 'inactive\n')
  if (verb === 'is-enabled') return said(1, 'disabled\n')
  if (verb === 'is-system-running') return said(0, 'running\n')
  if (verb === 'show') return said(0, `Wants=${tree.read(LOADED) || ''}\n`)
  if (bad === 'fails') return said(1, '', 'Failed to connect to bus: No such file or directory\n')
  if (bad === 'lies') return said(0)
  if (verb === 'daemon-reload') reload(tree)
  for (const unit of units) {
    if (verb === 'stop') for (const dir of [TRANSIENT, ACTIVE]) tree.remove(`${dir}/${unit}`)
    if ((verb === 'start' || verb === 'restart') && !tree.exists(`${UNITS}/${unit}`)) return said(5, '', `Failed to start ${unit}: Unit ${unit} not found.\n`)
    if (verb === 'start' || verb === 'restart') tree.write(`${ACTIVE}/${unit}`, '')
  }
  return said(0)
}

/** A transient timer, as a file with what it starts. */
export function runSystemdRun(tree: Tree, args: readonly string[], bad: Misbehaviour | null): Result {
  if (bad === 'fails') return said(1, '', 'Failed to start transient timer unit: Connection timed out\n')
  if (bad === 'lies') return said(0)
  const unit = args.map(word => /^--unit=(.+)$/.exec(word)).filter(found => found !== null).map(found => found === null ? '' : found[1])[0]
  const command = args.slice(args.findIndex(word => !word.startsWith('-')))
  if (unit === undefined || !args.some(word => /^--on-active=\d+s$/.test(word))) return said(1, '', 'the fixture knows timers with a name only\n')
  if (tree.exists(`${TRANSIENT}/${unit}.timer`)) return said(1, '', `Failed to start transient timer unit: Unit ${unit}.timer was already loaded or has a fragment file.\n`)
  tree.write(`${TRANSIENT}/${unit}.timer`, `# This is a transient unit file, created programmatically via the systemd API. Do not edit.\n${command.join('\n')}\n`)
  return said(0, '', `Running timer as unit: ${unit}.timer\n`)
}

/** As logind keeps it. */
export function runShutdown(tree: Tree, args: readonly string[], bad: Misbehaviour | null): Result {
  if (bad === 'fails') return said(1, '', 'Failed to set wall message\n')
  if (bad !== 'lies') tree.write(SCHEDULED, `USEC=1700000000000000\nWARN_WALL=1\nMODE=${args.includes('-r') ? 'reboot' : 'poweroff'}\nWALL_MESSAGE=${args[args.length - 1] || ''}\n`)
  return said(0)
}

/** Lets transient timers and a scheduled shutdown elapse. Whether one of them reboots the node. */
export function elapseTransient(tree: Tree): boolean {
  const timers = tree.list(TRANSIENT).filter(name => name.endsWith('.timer'))
  const reboots = tree.exists(SCHEDULED) || timers.some(name => /^systemctl\nreboot$/m.test(tree.read(`${TRANSIENT}/${name}`) || ''))
  for (const name of timers) tree.remove(`${TRANSIENT}/${name}`)
  return reboots
}

/** The words of what a timer starts when it elapses; null where it does not run, or its service's conditions do not hold. */
export function startedBy(tree: Tree, name: string): readonly string[] | null {
  const text = tree.read(`${UNITS}/${name}.service`) || ''
  const [, condition] = /^ConditionPathExists=(.*)$/m.exec(text) || []
  const [, command] = /^ExecStart=(.*)$/m.exec(text) || []
  if (!tree.exists(`${ACTIVE}/${name}.timer`) || command === undefined || (condition !== undefined && !tree.exists(condition))) return null
  return (command.match(/"(\\.|[^"\\])*"|\S+/g) || []).map(word => word.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1').replace(/%%/g, '%').replace(/\$\$/g, '$'))
}
