// Building an image and looking inside it. The image that boots is never at stake: update-initramfs builds beside
// its target by itself, dracut removes its target when it fails and so gets a file of its own to write to.
import { isArchive } from '../archive.ts'
import { besideOf } from '../beside.ts'
import { Stop, refused } from '../errors.ts'
import type { AbsPath, Argv, Host, Observer, Output } from '../host.ts'
import { GPU_DRIVERS } from '../rivals.ts'
import type { BootImageStep } from '../steps.ts'
import { absentModules, holdName, namesOf } from './contents.ts'
import { RECORD, fileStat, hashAll, withRecord } from './record.ts'
import { remember, seenNames, wrongWith } from './state.ts'
import type { InitramfsTool } from './tool.ts'

/** Room for the largest image and a bit: both exist until the rename. */
const ROOM = 1.3
const IMAGE_NAME = /^init(rd|ramfs)/

function dirOf(path: AbsPath): AbsPath {
  return (path.replace(/\/[^/]*$/, '') || '/') as AbsPath
}

/** The command as an operator would type it; dracut without our detour. */
export function command(host: Pick<Observer, 'real'>, step: BootImageStep): Argv {
  if (step.tool === 'dracut') return ['dracut', '--force', step.path, step.kernel]
  return ['update-initramfs', host.real(step.path) === null ? '-c' : '-u', '-k', step.kernel]
}

function saying({ stdout, stderr }: Output): string {
  return (stderr.trim() || stdout.trim()).split('\n').slice(-3).join(' | ').slice(-600) || 'no message'
}

/** What an image holds; null where the lister cannot be run here. Throws Stop for an image that cannot be listed. */
export async function look(host: Observer, tool: InitramfsTool, path: AbsPath): Promise<readonly string[] | null> {
  const known = seenNames(host, path)
  if (known !== null) return known
  const lister = tool === 'dracut' ? 'lsinitrd' : 'lsinitramfs'
  if (!host.runnable(lister).ok || host.bytes(path, 0, 1) === null) return null
  const output = await host.ask([lister, path], { timeout: 300 })
  if (output.code === 127) return null
  const names = namesOf(output.stdout, tool === 'dracut')
  if (output.code !== 0 || names.length === 0) throw new Stop('E_APPLY', `${lister} cannot list ${path}: it ended with ${output.code} (${saying(output)})`)
  remember(host, path, names)
  return names
}

/** Refuses before anything is written when the new image would not fit beside the old one. */
export async function requireRoom(host: Observer, step: BootImageStep): Promise<void> {
  const dir = dirOf(step.path)
  const sizes = host.list(dir).filter(name => IMAGE_NAME.test(name)).map(name => fileStat(host, `${dir}/${name}` as AbsPath)?.size ?? 0)
  const need = Math.ceil(Math.max(0, ...sizes) * ROOM / 1024)
  const { code, stdout } = await host.ask(['df', '-Pk', dir], { timeout: 30 })
  // "Filesystem 1024-blocks Used Available Capacity Mounted on" (POSIX); a device name may hold blanks.
  const free = /\s(\d+)\s+\d+%\s/.exec(stdout.trim().split('\n').pop() || '')?.[1]
  if (code !== 0 || free === undefined || Number(free) >= need) return
  throw refused(`${dir} has ${Math.floor(Number(free) / 1024)} MiB free; expected ${Math.ceil(need / 1024)} MiB, 1.3 times its largest boot image, so that the image that boots stays whole until the new one is; remove kernels that nobody boots any more and run this again`)
}

/** `shown`: what a person may run without harm. */
async function run(host: Host, argv: Argv, shown = argv): Promise<void> {
  const output = await host.run(argv)
  if (output.code === 0) return
  throw new Stop('E_COMMAND', `${shown.join(' ')} ended with ${output.code} (${saying(output)}); expected 0; run it by hand to see why, then run this again`)
}

/** Why a tool that ended without an error may have done nothing: the silent ways out of update-initramfs(8). */
function idleReason(host: Observer): string {
  if (/^\s*update_initramfs=["']?no\b/m.test(host.attr('/etc/initramfs-tools/update-initramfs.conf') || '')) return 'update_initramfs=no in /etc/initramfs-tools/update-initramfs.conf; set it to yes'
  const mounts = (host.attr('/proc/mounts') || '').split('\n').map(line => line.split(' '))
  if (mounts.some(([, where, , options = '']) => where === '/boot' && options.split(',').includes('ro'))) return '/boot is mounted read-only; mount it read-write'
  return 'run it by hand and look at its output'
}

/** Only what was seen: nothing is recorded of an image that could not be listed or lacks something. */
async function record(host: Host, step: BootImageStep, names: readonly string[] | null): Promise<void> {
  const stat = fileStat(host, step.path)
  if (stat === null || names === null || wrongWith(step, names) !== null) return
  remember(host, step.path, names)
  await host.write(RECORD, withRecord(host, step.path, {
    ino: stat.ino, size: stat.size, mtimeMs: stat.mtimeMs, inputs: hashAll(host, step.inputs),
    holds: step.holds.map(holdName), lacks: [...step.lacks || [], ...absentModules(names, GPU_DRIVERS).map(module => holdName({ module }))],
  }), 0o600)
}

async function updateInitramfs(host: Host, step: BootImageStep): Promise<void> {
  const old = fileStat(host, step.path)
  const argv = command(host, step)
  await run(host, argv)
  const now = fileStat(host, step.path)
  if (now === null || (old !== null && old.ino === now.ino && old.mtimeMs === now.mtimeMs && old.size === now.size)) {
    throw new Stop('E_DRIFT', `${argv.join(' ')} ended without an error, but ${step.path} is ${now === null ? 'still missing' : 'still the old one'}: ${idleReason(host)}`)
  }
  await record(host, step, await look(host, step.tool, step.path))
}

async function dracut(host: Host, step: BootImageStep): Promise<void> {
  const fresh = besideOf(step.path)
  const argv: Argv = ['dracut', '--force', fresh, step.kernel]
  const shown = command(host, step)
  const drift = (found: string): Stop => new Stop('E_DRIFT', `${shown.join(' ')} ended without an error, but ${found}; ${step.path} is as it was; run it by hand and look at its output`)
  // What lies there is left of a run that was killed.
  host.remove(fresh)
  try {
    await run(host, argv, shown)
    if ((fileStat(host, fresh)?.size ?? 0) === 0) throw drift('wrote no image')
    if (!isArchive(host.bytes(fresh, 0, 6) ?? Buffer.alloc(0))) throw drift('what it wrote is no archive that a kernel unpacks')
    const names = await look(host, step.tool, fresh)
    const wrong = names === null ? null : wrongWith(step, names)
    if (wrong !== null) throw drift(`of the new image: ${wrong}`)
    await host.replace(fresh, step.path)
    await record(host, step, names)
  } catch (error) {
    host.remove(fresh)
    throw error
  }
}

/** Builds the image, looks inside and records what is there. Throws Stop (E_COMMAND, E_DRIFT, E_APPLY). */
export function build(host: Host, step: BootImageStep): Promise<void> {
  return step.tool === 'dracut' ? dracut(host, step) : updateInitramfs(host, step)
}
