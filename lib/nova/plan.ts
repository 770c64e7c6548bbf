// nova.conf passes these devices through: the lines that are missing over all files that a service reads together, in
// the one place where they belong, and whatever is to be done elsewhere in words.
import { badParam } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { ourClaims, readJournal } from '../journal.ts'
import type { Claim, Plan } from '../module.ts'
import { readPci } from '../pci.ts'
import { file } from '../steps.ts'
import type { FileStep } from '../steps.ts'
import { aliasText } from './alias.ts'
import { withWanted } from './edit.ts'
import { placeOf, readSources, specEntries, withoutLines } from './entries.ts'
import type { Source } from './entries.ts'
import { inTurn, isComputeOnly, isReadAfter, NOVA_CONF, readNova, refuseVariable, servicesOf } from './files.ts'
import { namesFor, namesRead, novaRelease } from './release.ts'
import { specText } from './spec.ts'
import type { Target } from './spec.ts'
import { withoutNamed } from './take-out.ts'
import type { IsOurs } from './take-out.ts'
import { elsewhere, hidden, ownResults, renderCommands, restartCommand, snippetsOf } from './told.ts'
import { wantedOf } from './wanted.ts'
import type { Named } from './wanted.ts'
import { mergedBefore, ownDropIns, rendererOf, whereTo } from './where.ts'
import type { TARGETS } from './where.ts'

/** Parameters of nova_pci, and of the part of gpu_passthrough that is about nova (job.ts). */
export interface NovaParams extends Named {
  readonly target: typeof TARGETS[number]
  readonly path: AbsPath | undefined
  readonly state: 'present' | 'absent'
}

/** Lines of nova's files among what is ours by the journal; a header may have line ends before it. */
const OURS = /^(?:\n*\[(?:pci|DEFAULT)\]|(?:device_spec|passthrough_whitelist|pci_passthrough_whitelist|alias|pci_alias)\s*=.*)$/

function ourLines(host: HostView, module?: string): readonly string[] {
  return ourClaims(host, module).flatMap(({ thing, value }) => thing === 'line' && OURS.test(value) ? [value] : [])
}

/** Whether a file is there because of us, and the directories that were made for it, innermost first. */
function madeFor(host: HostView, path: AbsPath): { readonly file: boolean; readonly dirs: readonly AbsPath[] } {
  const entries = readJournal(host).flatMap(run => run.entries).flatMap(entry => entry.kind === 'file' && entry.path === path ? [entry] : [])
  return { file: entries.some(entry => entry.before === ''), dirs: entries.flatMap(entry => entry.dirs).reverse() }
}

function claims(lines: readonly string[]): readonly Claim[] {
  return [...new Set(lines)].map(value => ({ thing: 'line', value }))
}

/** A new file gets owner and mode of nova.conf: one that nova cannot read stops its services. */
function stepFor(host: HostView, path: AbsPath, text: string | null, shown: readonly string[]): readonly FileStep[] {
  if (text === host.read(path) || (text === '' && host.real(path) === null)) return []
  const like = path.startsWith('/etc/nova/') ? host.real(NOVA_CONF) : null
  const stat = like === null ? null : host.stat(like)
  return [file(path, text, stat?.mode, { secret: shown.map(line => line.trim()), ...(stat === null ? {} : { owner: { uid: stat.uid, gid: stat.gid } }) })]
}

/** A line that only releases before 26 write is a hint at one, and no proof. */
function releaseNotes(release: number | null, spec: string, sources: readonly Source[]): Pick<Plan, 'notes' | 'warnings'> {
  if (release !== null) return {}
  const [old] = specEntries(sources, namesRead(25))
  if (old === undefined) return { notes: [`which release of nova this is cannot be seen here: ${spec} is what 26 (Zed, 2022) and later read`] }
  return { warnings: [`${placeOf(old)} has the option's name of before nova 26, and which release this is cannot be seen here: if it is older than 26 it passes over ${spec}; look with nova-manage --version`] }
}

/** `by`: a module that is exact about what it has written: what it no longer asks for goes. */
export function planNova(host: HostView, params: NovaParams, by?: string): Plan {
  return params.state === 'absent' ? planAbsent(host, params) : planPresent(host, params, by === undefined ? [] : ourLines(host, by))
}

function planPresent(host: HostView, params: NovaParams, exact: readonly string[]): Plan {
  const release = novaRelease(host)
  const [names, read] = [namesFor(release), namesRead(release)]
  const wanted = wantedOf(host, params, release)
  const nova = readNova(host)
  refuseVariable(nova)
  const where = whereTo(host, nova, params.target, params.path)
  const ours = new Set(ourLines(host))
  const values = [...wanted.specs.map(specText), ...wanted.alias === null ? [] : [aliasText(wanted.alias)]]
  const stale = exact.filter(line => !values.includes(line.slice(line.indexOf('=') + 1).trim()))
  // What is only printed may be there already, rendered from the snippets of an earlier run.
  const looked = where.mode === 'print' ? nova.sets.map(set => ({ path: set[0] ?? NOVA_CONF, sees: set })) : where.edits
  const writes = where.mode !== 'print'
  const services = servicesOf(nova)
  const edits = looked.map(({ path, sees }) => {
    const left = readSources(host, inTurn(nova, sees)).map(source => withoutLines(source, source.path === path ? stale : []))
    const sources = left.map(({ source }) => source)
    const edit = withWanted(path, sources, wanted, {
      names, read, release, isOurs: line => ours.has(line), isLater: other => writes && isReadAfter(nova, other, path),
      services: services.some(service => service.includes(path)) ? services : [...services, [path]],
      api: isComputeOnly(path) ? [] : readSources(host, nova.api.filter(one => one !== path)),
    })
    return { path, sources, ...edit, gone: [...left.flatMap(({ gone }) => gone), ...edit.gone] }
  })
  const snippets = snippetsOf(wanted, names, release, nova)
  const about = releaseNotes(release, names.spec, edits.flatMap(({ sources }) => sources))
  const unrendered = !writes && (edits.length === 0 || edits.some(({ put }) => put.length > 0))
  const report: Plan['report'] = now => ({
    own: { ...ownResults(wanted), target: where.mode, deployment: nova.deployment, files: where.edits.map(({ path }) => path), unrendered, snippets },
    notes: elsewhere(wanted, readSources(now, inTurn(nova, [...new Set([...looked.flatMap(({ sees }) => sees), ...nova.api])])), read),
  })
  const warnings = [...new Set([...wanted.warnings, ...where.warnings, ...about.warnings || [], ...edits.flatMap(edit => edit.warnings)])]
  const before = where.edits.flatMap(({ path }, at) => (edits[at]?.put.length ?? 0) > 0 ? mergedBefore(path) : [])
  warnings.push(...hidden(wanted, readSources(host, before), [names], 'kolla'))
  const notes = [...wanted.notes, ...about.notes || []]
  if (!writes) {
    if (unrendered) warnings.push(...hidden(wanted, edits.flatMap(({ sources }) => sources), nova.deployment === 'kolla' ? [names] : read, nova.deployment))
    return unrendered
      ? { steps: [], pending: renderCommands(host, nova, snippets), notes: [...notes, 'nothing is written here: put the snippets where the files come from'], warnings, report }
      : { steps: [], notes, warnings, report }
  }
  const steps = edits.flatMap(({ path, text, put, gone }) => stepFor(host, path, text, [...put, ...gone]))
  return {
    steps, notes, warnings, report,
    claims: claims(edits.flatMap(({ put }) => put)), released: claims(edits.flatMap(({ gone }) => gone)),
    pending: steps.length > 0 ? [restartCommand(nova)] : [],
  }
}

/** What is named, with the ids of what is at an address as far as that can be seen here. */
function namedTargets(host: HostView, ids: readonly string[] | undefined, addresses: readonly string[] | undefined): readonly Target[] {
  const target = (id: string, address?: string): Target => ({ vendor: id.slice(0, 4), product: id.slice(5), address })
  if (addresses === undefined) return (ids || []).map(id => target(id))
  const devices = readPci(host)
  return addresses.flatMap(address => {
    const id = devices.find(one => one.address === address)?.id ?? (ids?.length === 1 ? ids[0] : undefined)
    return id === undefined ? [] : [target(id, address)]
  })
}

function planAbsent(host: HostView, { ids, addresses, alias, path }: NovaParams): Plan {
  if (ids === undefined && addresses === undefined && alias === undefined) throw badParam('ids', 'none of ids, addresses and alias is given; say what nova is no longer to pass through')
  const names = namesFor(novaRelease(host))
  const nova = readNova(host)
  const own = ownDropIns(nova)
  const ours = ourLines(host)
  const rendered = path === undefined && rendererOf(nova) !== undefined ? [...nova.sets.flat(), ...nova.api] : []
  // Without a journal ours are where we write of ourselves; elsewhere the same words may be anybody's.
  const places = path === undefined ? [...own, ...nova.sets.flatMap(set => set.slice(0, 1))] : [path]
  const written = readJournal(host).flatMap(run => run.entries).flatMap(entry => entry.kind === 'file' && entry.secret === true ? [entry.path] : [])
  const going = { ids, addresses, alias, targets: namedTargets(host, ids, addresses) }
  const others = path === undefined ? [...written, ...nova.sets.flat(), ...nova.api].filter((one, n, all) => !places.includes(one) && all.indexOf(one) === n) : []
  const out = [...readSources(host, places), ...readSources(host, others, 'pass over')].map(source => {
    const isOurs: IsOurs = (line, canonical) => !rendered.includes(source.path) && (ours.length > 0 ? ours.includes(line) && (places.includes(source.path) || written.includes(source.path)) : canonical && places.includes(source.path))
    const owned = own.includes(source.path) || madeFor(host, source.path).file
    return { path: source.path, ...withoutNamed(source, going, names, namesRead(null), isOurs, ours, owned) }
  })
  const steps = out.flatMap(one => stepFor(host, one.path, one.text, one.gone))
  const gone = out.flatMap(one => one.gone)
  // What another file of ours still says is still ours.
  const left = written.filter(one => !out.some(({ path: at }) => at === one)).map(one => (host.read(one) || '').split(/\r?\n/))
  return {
    steps,
    released: claims(ours.filter(line => gone.includes(line.trimStart()) && !left.some(lines => lines.includes(line.trim())))),
    pending: steps.length > 0 ? [restartCommand(nova)] : [],
    notes: out.flatMap(one => one.notes),
    emptyDirs: out.flatMap(one => one.text === null ? madeFor(host, one.path).dirs : []),
    report: () => ({ own: { deployment: nova.deployment, files: steps.map(step => step.path) } }),
  }
}
