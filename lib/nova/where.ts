// Where the lines go: a drop-in where the node's nova reads drop-ins, else nova.conf itself, and nowhere on this node
// where its files are rendered from elsewhere.
import { badParam, refused, unsupported } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { besideFile, ownFile } from '../own-file.ts'
import { isApiOnly, isDropIn, NOVA_CONF } from './files.ts'
import type { Deployment, Nova } from './files.ts'

/** drop-in: a file of ours; file: the first of each set that a service reads, as nova.conf; print: snippets, and nothing is written. */
export const TARGETS = ['auto', 'drop-in', 'file', 'print'] as const

interface Where {
  readonly mode: 'drop-in' | 'file' | 'print'
  /** Files to edit, each with all that are read together with it. */
  readonly edits: readonly { readonly path: AbsPath; readonly sees: readonly AbsPath[] }[]
  readonly warnings: readonly string[]
}

/** Sorts before what an operator would put last by hand (90-, 99-), which stands above it in a reader's list. */
const DROP_IN = '50-gpu-passthrough.conf'
/** Who writes the files; what is written on the node into these is gone at its next run. */
const RENDERERS: Readonly<Partial<Record<Deployment, string>>> = { kolla: 'kolla-ansible', rhoso: 'RHOSO', openstack_ansible: 'OpenStack-Ansible', juju: 'Juju' }

/** Who renders nova's files on this node from elsewhere; undefined: nobody that is known. */
export function rendererOf({ deployment }: Nova): string | undefined {
  return RENDERERS[deployment]
}

/** Where `path` is one that kolla merges: files that it merges before, and whose values of an option a later one hides (merge_configs). */
export function mergedBefore(path: AbsPath): readonly AbsPath[] {
  const [, base = '', node = '', name = ''] = /^(\/.*\/kolla\/config|\/kolla\/config)\/nova\/([^/]+\/)?([^/]+\.conf)$/.exec(path) || []
  const own = node === '' ? [] : [`nova/${name}`, ...name === 'nova.conf' ? ['nova/nova-compute.conf'] : [`nova/${node}nova.conf`]]
  return base === '' ? [] : ['global.conf', 'nova.conf', ...own].map(one => `${base}/${one}` as AbsPath)
}

/** Drop-ins that are ours by their names. */
export function ownDropIns(nova: Nova): readonly AbsPath[] {
  const path: AbsPath = `${nova.dropIns ?? '/etc/nova/nova.conf.d'}/${DROP_IN}`
  return [path, besideFile(path)]
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}

function auto(nova: Nova): Where['mode'] {
  if (rendererOf(nova) !== undefined || nova.deployment === 'none') return 'print'
  if (nova.deployment === 'devstack') return 'file'
  if (nova.dropIns !== null) return 'drop-in'
  return nova.manager === null ? 'file' : 'print'
}

function atPath(nova: Nova, path: AbsPath, mode: Where['mode']): Where {
  if (isApiOnly(nova, path)) throw badParam('path', `${path} is read by nova-api alone, which knows no device_spec, expected a file that nova-compute reads; leave path out, or put the alias there by hand (snippets)`)
  // As the service globs them; a file of another name in their directory is read by nobody.
  if (isDropIn(nova, path) && !/\/[^./][^/]*\.conf$/.test(path)) throw badParam('path', `path is ${JSON.stringify(path)}, and nova reads *.conf of that directory only, and no hidden file, expected a name such as ${DROP_IN}`)
  if (/\.conf\.d$/.test(path)) throw badParam('path', `path is ${JSON.stringify(path)}, which is a directory to nova, expected a file in one that nova-compute reads`)
  const own = nova.sets.find(set => set[0] === path)
  const read = isDropIn(nova, path) ? nova.sets : nova.sets.filter(set => set.includes(path))
  return { mode, edits: [{ path, sees: unique([...own ?? read.flat(), path]) }], warnings: [] }
}

/** A directory that nova may not list is passed over without a word (glob.glob). Who reads nova.conf is who must enter. */
function refuseClosed(host: HostView, path: AbsPath): void {
  const at = path.slice(0, path.lastIndexOf('/')) as AbsPath
  const [dir, conf] = [host.real(at), host.real(NOVA_CONF)].map(real => real === null ? null : host.stat(real))
  if (dir === null || dir === undefined || conf === null || conf === undefined) return
  const byGroup = (conf.mode & 0o044) === 0o040
  const own = byGroup ? dir.gid === conf.gid ? 0o050 : 0o005 : (conf.mode & 0o044) === 0 && dir.uid === conf.uid ? 0o500 : 0o005
  if ((conf.mode & 0o004) !== 0 || (dir.mode & own) === own) return
  throw refused(`${at} has mode ${dir.mode.toString(8)}, which keeps out whoever reads ${NOVA_CONF}, so nova would pass over what is in it; give it owner and group of ${NOVA_CONF}, and mode 750`)
}

/** Throws E_PARAMS for a path that does not go with the rest, E_REFUSED where the lines would not be read, or be lost, E_HOST without nova.conf. */
export function whereTo(host: HostView, nova: Nova, target: typeof TARGETS[number], path: AbsPath | undefined): Where {
  const renderer = rendererOf(nova)
  if (path !== undefined && target === 'print') throw badParam('path', 'path is given with target print, which writes nothing; leave one of them out')
  if (path !== undefined) return atPath(nova, path, target === 'drop-in' || (target === 'auto' && /\.conf\.d\/[^/]+$/.test(path)) ? 'drop-in' : 'file')
  const mode = target === 'auto' ? auto(nova) : target
  if (mode === 'print') {
    const managed = renderer === undefined && nova.manager !== null ? [`${NOVA_CONF} is kept by ${nova.manager}, and nothing shows that drop-ins are read here, so nothing is written: put the lines where ${nova.manager} has them from`] : []
    return { mode, edits: [], warnings: managed }
  }
  if (nova.deployment === 'kolla' || nova.deployment === 'rhoso') throw refused(`nova runs in a container here, with files that ${renderer || ''} renders: what is written on this node is not read, or lost at its next run; use the snippets (target: print)`)
  if (host.real(NOVA_CONF) === null) throw unsupported(`${NOVA_CONF} is not there, so no nova is installed here that would read what is written`, 'install nova first, name the file in path, or take the snippets (target: print)')
  const lost = renderer ?? nova.manager
  if (mode === 'file') return { mode, edits: nova.sets.map(set => ({ path: set[0] ?? NOVA_CONF, sees: set })), warnings: lost === null ? [] : [`${NOVA_CONF} is kept by ${lost}, which will take these lines out again: give them to ${lost}, or use target: drop-in`] }
  const [name = NOVA_CONF] = ownDropIns(nova)
  const own = ownFile(host, name)
  refuseClosed(host, own.path)
  return { mode, edits: [{ path: own.path, sees: unique([...nova.sets.flat(), own.path]) }], warnings: own.warning === undefined ? [] : [own.warning] }
}
