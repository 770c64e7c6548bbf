// /etc/default/grub and its drop-ins: which arguments they give, and the smallest edit after which they give what is
// wanted. The files are parsed, never run; the edit is read again and must say what it was made to say.
import { isClosed } from '../closed.ts'
import { addsUp, fulfil, isList, isRepeatable, itemsOf, keyOf, keysOf, ofKernel, sameItem, satisfied, tokenise, uncommented } from '../cmdline.ts'
import type { ArgWish, Change } from '../cmdline.ts'
import { refused } from '../errors.ts'
import type { Stop } from '../errors.ts'
import type { AbsPath, HostView } from '../host.ts'
import { HUGE } from '../hugepages.ts'
import { lostPieces } from '../iommu-args.ts'
import { managerOf } from '../own-file.ts'
import { memo } from '../remember.ts'
import { plain, source, spoken, valueOf } from '../shell-assign.ts'
import type { Source, Sourced, Value, World } from '../shell-assign.ts'
import { addingLine, append, continued, cut, DARK, dashesOf, edited, onOneLine, replace, tokensOf, withoutEmptyLines } from '../shell-edit.ts'
import type { Edit, Token } from '../shell-edit.ts'
import type { Shell } from '../shell-words.ts'

/** Read before its drop-ins. As a key (`except` of a claim, arguments that were lost) it stands for them as well. */
export const DEFAULT_GRUB: AbsPath = '/etc/default/grub'
const DROP_INS: AbsPath = '/etc/default/grub.d'
const NORMAL = 'GRUB_CMDLINE_LINUX'
/** Comes behind the former in normal entries; recovery entries do without it (10_linux). */
const DEFAULT = 'GRUB_CMDLINE_LINUX_DEFAULT'
/** Ours, to be read last. Where that fails, or a configuration manager keeps it, ours is zzz-vfiokit.cfg and so on. */
export const DROP_IN: AbsPath = `${DROP_INS}/zz-vfiokit.cfg`
const OWN_NAME = /^zz+-vfiokit\.cfg$/
const HEADER = '# Kernel arguments for GPU passthrough, written by vfiokit. After an edit: update-grub\n'

/** The files that grub-mkconfig reads, and the shell that it is run by. */
export interface Defaults {
  readonly shell: Shell
  /** Whether drop-ins are read too. */
  readonly dropIns: boolean
  /** What is added comes where arguments stand, not into our drop-in. */
  readonly inPlace?: true
}

/** An edit that was read again and says what is wished; nothing is written yet. `texts` is empty where the files say it already. */
export interface DefaultsEdit {
  /** Texts that change; null removes the file. */
  readonly texts: ReadonlyMap<AbsPath, string | null>
  /** What normal entries get from these files, before. */
  readonly before: readonly string[]
  /** What they no longer give, piece by piece. */
  readonly lost: readonly string[]
  /** The configuration manager that keeps zz-vfiokit.cfg, so that ours has another name; null when none does. */
  readonly manager: string | null
}

/** The value of a variable after the files are read; null when it cannot be known. Throws refused for broken files. */
export function defaultOf(host: HostView, defaults: Defaults, name: string): string | null {
  const values = new Set(sourced(host, defaults).worlds.map(world => plain(valueOf(world, name))))
  const [one] = values
  return values.size === 1 && one !== undefined ? one : null
}

/** What normal entries get from the files, GRUB_CMDLINE_LINUX first; where a condition decides, one of the outcomes. */
export function defaultTokens(host: HostView, defaults: Defaults): readonly string[] {
  const [world] = sourced(host, defaults).worlds
  return world === undefined ? [] : lineOf(world).all
}

/**
 * The edit that fulfils the wishes. Additions go to our drop-in, by reference, where drop-ins are read; what must be
 * merged or removed is edited where it stands. With `removing` the wishes only take away, and what is dark is left
 * alone. Throws refused where it cannot be done without running the files.
 */
export function editDefaults(host: HostView, defaults: Defaults, wishes: readonly ArgWish[], removing = false): DefaultsEdit {
  const files = sources(host, defaults)
  const read = sourced(host, defaults)
  const lines = read.worlds.map(lineOf)
  const closed = read.files.some(({ path }) => isClosed(host, path as AbsPath))
  if (!removing) for (const line of lines) refuseDark(line, wishes, closed)
  // A list that depends on a condition stays where it stands, or its items would come into every outcome.
  const apart = wishes.flatMap(keysOf).filter(key => new Set(lines.map(line => line.tokens.slice(0, line.split).filter(({ text }) => keyOf(text) === key).map(({ text }) => text).join(' '))).size > 1)
  const wanted = lines.map(line => {
    const change = fulfil(line.tokens.map(token => token.text), wishes, line.split, apart)
    return removing ? sparing(change, line) : change
  })
  const before = lines[0]?.all || []
  const stays = wanted.every((change, index) => change.removed.length === 0 && change.added.length === 0 && (removing || wishes.every(wish => satisfied(lines[index]?.all || [], wish))))
  if (stays && (removing || wishes.length === 0 || !lines.some(isCutShort))) return { texts: new Map(), before, lost: [], manager: null }

  const added = agreed(wanted)
  const changes = lines.length > 1 ? wanted.map((change, index) => everywhere(change, added, lines[index]?.split ?? 0)) : wanted
  const gone = [...new Set(changes.flatMap(change => change.removed).map(token => closed ? `${argName(token)}=***` : token))]
  const own = lines.flatMap((line, index) => editsOf(line, changes[index]))
  // An end of line may be the blank that goes with a token.
  const taken = new Set(own.map(placeOf))
  const edits = [...own, ...(removing ? [] : lines.flatMap(line => [NORMAL, DEFAULT].flatMap(name => onOneLine(valueOf(line.world, name)))).filter(edit => !taken.has(placeOf(edit))))]
  const asked = removing ? undefined : [...namesOf(read, edits)].find(name => isAskedFor(files, name))
  if (asked !== undefined) throw refused(`${DEFAULT_GRUB} asks in a condition what ${asked} is, so that ${gone.join(' ') || asked} cannot be changed there soundly; change it by hand`)
  const sealed = lines.some(line => line.world.sealed.has(NORMAL))
  // What only moves, into our drop-in say, is lost where it stood.
  const lost = [...new Set(lines.flatMap(({ tokens }, index) => lostPieces(tokens.map(token => token.text), (changes[index]?.kept || []).flatMap(put => put === null ? [] : tokenise(put)))))]
  for (const name of defaults.dropIns && defaults.inPlace !== true && !sealed ? dropInNames(host) : [null]) {
    // A line left empty may be all that a branch has, which the shell would not take without it.
    const tidied = (file: Source): Source => read.files.some(({ text }) => text === file.text) ? file : { ...file, text: withoutEmptyLines(file.text, NORMAL) }
    for (const attempt of attempts(read, lines, changes, edits, added, name).flatMap(after => [after.map(tidied), after])) {
      const texts = checked(host, defaults, { read, edits, changes, wishes: removing ? [] : wishes, dropIn: name }, attempt)
      if (texts !== null) return { texts, before, lost, manager: defaults.dropIns && name !== DROP_IN ? managerOf(host.read(DROP_IN) || '') : null }
    }
  }
  throw refused(`${DEFAULT_GRUB} sets ${NORMAL} ${lines.length > 1 ? 'under a condition, ' : ''}in a way that cannot be edited without running it; expected plain assignments; change ${[...closed ? added.map(argName) : added, ...gone].join(' ')} there by hand`)
}

interface Line {
  readonly world: World
  readonly values: readonly [Value, Value]
  /** Less those that the second variable takes from the first by naming it: they are one token, written once. */
  readonly tokens: readonly (Token & { readonly value: Value })[]
  /** What the kernel gets. */
  readonly all: readonly string[]
  /** Where the tokens of the second variable begin. */
  readonly split: number
}

function lineOf(world: World): Line {
  const values: [Value, Value] = [continued(valueOf(world, NORMAL)), continued(valueOf(world, DEFAULT))]
  const [normal = [], rest = []] = values.map(value => tokensOf(value).map(token => ({ ...token, text: uncommented(token.text), value })))
  const early = new Set(values[0].map(placeOf))
  const own = rest.filter(({ start, end, value }) => !value.slice(start, end).every(unit => early.has(placeOf(unit))))
  return { world, values, tokens: [...normal, ...own], all: [...normal, ...rest].map(token => token.text), split: normal.length }
}

/** We write into assignments of the two variables only: what they take from elsewhere is not ours to take. */
function sparing(change: Change, { tokens }: Line): Change {
  const theirs = tokens.map(token => token.value.slice(token.start, token.end).some(unit => unit.of !== NORMAL && unit.of !== DEFAULT))
  const kept = change.kept.map((text, index) => theirs[index] === true ? tokens[index]?.text ?? null : text)
  return { ...change, kept, tokens: kept.filter((text): text is string => text !== null), removed: change.removed.filter(text => !tokens.some((token, index) => token.text === text && theirs[index] === true)) }
}

/** An end of line inside a value ends the generated line, and what follows is lost. */
function isCutShort({ values }: Line): boolean {
  return values.some(value => value.some(unit => unit.c === '\n'))
}

function sources(host: HostView, { dropIns }: Defaults): readonly Source[] {
  const names = dropIns ? host.list(DROP_INS).filter(name => /^[^.].*\.cfg$/.test(name)) : []
  return [DEFAULT_GRUB, ...names.map((name): AbsPath => `${DROP_INS}/${name}`)].map(path => ({ path, text: host.read(path) || '' }))
}

interface Read extends Sourced {
  /** Outcomes in which the shell ends; `worlds` has the others. */
  readonly ended: number
}

/** What these files set. Throws refused for broken ones. */
function sourced(host: HostView, defaults: Defaults): Read {
  return memo(host, `defaults ${defaults.shell} ${defaults.dropIns}`, () => runAll(host, defaults))
}

function runAll(host: HostView, defaults: Defaults): Read {
  const { shell } = defaults
  const read = source(sources(host, defaults), shell, path => path.startsWith('/') ? host.read(path as AbsPath) : null)
  if ('why' in read) throw refused(`${read.path} line ${read.line} is broken for ${shell}, which reads it: ${isClosed(host, read.path as AbsPath) ? read.why.replace(/".*" is/, '"***" is') : read.why}; correct the file, then run this again`)
  const worlds = read.worlds.filter(world => world.over !== 'all')
  if (worlds.length === 0) throw refused(`${DEFAULT_GRUB} or a file that it sources ends the shell that reads it (exit, exec, setting what is readonly, sourcing what is not there), so that no grub.cfg can be made; take that out`)
  return { ...read, worlds, ended: read.worlds.length - worlds.length }
}

/** Where what is dark may hold a token that would have to go or to be merged, nothing can be done. */
function refuseDark(line: Line, wishes: readonly ArgWish[], closed: boolean): void {
  const told = darkOf(line, wishes, closed)
  if (told !== null) throw refused(`${NORMAL} gets ${told}, which only running it would tell; expected a plain text there; write the argument out in ${DEFAULT_GRUB}`)
}

/** Such a token and where it comes from, for people; null where there is none. */
function darkOf(line: Line, wishes: readonly ArgWish[], closed: boolean): string | null {
  const keys = wishes.flatMap(keysOf)
  const lacksHuge = wishes.some(wish => keysOf(wish).some(key => HUGE.includes(key)) && !satisfied(line.all, wish))
  for (const [index, token] of line.tokens.entries()) {
    if (!token.text.includes(DARK)) continue
    const value = token.value.slice(token.start, token.end)
    const part = token.text.split(DARK).find(one => keys.includes(keyOf(one)))
    const inside = (spoken(value).replace(/\$\{\w+=/g, ' ').match(/(?<![\w.-])[\w.-]+=[^\s"'`;|&)}]*/g) || []).filter(one => keys.includes(keyOf(one)))
    // Lists that add up take ours beside them; of huge pages the whole row counts.
    const bad = part !== undefined ? token.text.replace(DARK, '…') : fulfil(inside, wishes, index < line.split ? inside.length : 0, keys).removed[0] ?? inside.find(one => lacksHuge && isHuge(one))
    if (bad !== undefined) return closed ? keyOf(part ?? bad) : `${bad} from ${value.map(unit => unit.dark ?? unit.c).join('').replace(/\s+/g, ' ').slice(0, 80)}`
  }
  return null
}

function placeOf({ file, s }: { readonly file: number; readonly s: number }): string {
  return `${file} ${s}`
}

function editsOf(line: Line, change: Change | undefined): readonly Edit[] {
  const now = (token: Line['tokens'][number]) => change?.kept[line.tokens.indexOf(token)]
  return line.values.flatMap(value => {
    const mine = line.tokens.filter(token => token.value === value)
    return [
      ...cut(value, mine.filter(token => now(token) === null)),
      ...mine.flatMap(token => { const put = now(token); return put === null || put === undefined || put === token.text ? [] : replace(value, token, put) }),
    ]
  })
}

/** What to add in every world. Lists that add up may differ; anything else that does cannot be right everywhere. */
function agreed(changes: readonly Change[]): readonly string[] {
  const byKey = new Map<string, string>()
  // Who lacks most has all of it in its order.
  for (const token of [...changes].sort((a, b) => b.added.length - a.added.length).flatMap(change => change.added)) {
    const key = isRepeatable(keyOf(token)) ? token : keyOf(token)
    const old = byKey.get(key)
    if (isHuge(token)) {
      const rows = new Set(changes.map(change => change.added.filter(isHuge).join(' ')).filter(row => row !== ''))
      if (rows.size > 1) throw differs(token)
      byKey.set('', [...rows].join(''))
      continue
    }
    if (old === undefined || old === token) { byKey.set(key, token); continue }
    if (!addsUp(keyOf(token))) throw differs(token)
    byKey.set(key, `${argName(token)}=${[...new Set([...itemsOf(old), ...itemsOf(token)])].join(',')}`)
  }
  return [...byKey.values()].flatMap(tokenise)
}

function differs(token: string): Stop {
  return refused(`${DEFAULT_GRUB} sets ${argName(token)} under a condition, and what it holds differs; expected one value to unite with; write it without the condition`)
}

/** What another outcome lacks comes in all of them: where it stood it goes. Throws refused where something else would count then. */
function everywhere(change: Change, added: readonly string[], split: number): Change {
  const end = change.kept.indexOf('--')
  const row = (tokens: readonly (string | null)[]) => tokens.filter(token => token !== null && isHuge(token)).join(' ')
  const sameHuge = row(change.kept) === row(added)
  const kept = change.kept.map((put, at) => {
    const key = keyOf(put || '')
    const ours = added.filter(token => keyOf(token) === key)
    if (put === null || ours.length === 0 || (end >= 0 && at > end)) return put
    if (isHuge(put)) return sameHuge ? null : put
    if (isList(key)) {
      const items = ours.flatMap(itemsOf)
      if (itemsOf(put).every(item => items.some(one => sameItem(one, item)))) return null
      if (at < split && !addsUp(key)) throw differs(put)
      return put
    }
    if (!ours.includes(put)) return put
    if (isRepeatable(key) && change.kept.some((other, place) => other !== null && keyOf(other) === key && !ours.includes(other) && (place > at) !== (place >= split))) throw differs(put)
    return null
  })
  return { ...change, kept, added, tokens: [...kept.flatMap(put => put === null ? [] : tokenise(put)), ...added] }
}

/** Of these several of one key may come, and their order is their meaning. */
function isHuge(token: string): boolean {
  return HUGE.includes(keyOf(token))
}

function argName(token: string): string {
  return token.replace(/=[^]*/, '')
}

/** Our drop-in: the one that is there, zz-vfiokit.cfg, or a name that is read after all others. */
function dropInNames(host: HostView): readonly AbsPath[] {
  const names = host.list(DROP_INS).filter(name => name.endsWith('.cfg'))
  const free = (name: string) => managerOf(host.read(`${DROP_INS}/${name}`) || '') === null
  const own = names.filter(name => OWN_NAME.test(name) && free(name))
  const last = names.filter(name => !own.includes(name)).pop() || ''
  let longest = 'zz-vfiokit.cfg'
  // No name of that form comes behind one such as "zz~x.cfg"; whether that does harm is seen in the result.
  while ((longest < last && last.startsWith(longest.replace(/-.*/, ''))) || !free(longest)) longest = `z${longest}`
  return [...own.reverse(), ...['zz-vfiokit.cfg'].filter(free), longest].map((name): AbsPath => `${DROP_INS}/${name}`)
}

/** Ways to make the edit, the best first: each is the files after it. */
function attempts(read: Sourced, lines: readonly Line[], changes: readonly Change[], edits: readonly Edit[], added: readonly string[], dropIn: AbsPath | null): readonly (readonly Source[])[] {
  const [line] = lines
  const ends = lines.some(({ values: [value] }) => /(?:^|[\s"'])(?:--(?![^\s"'])|#)/.test(spoken(value)))
  const base = edited(read.files, edits)
  if (base === null || line === undefined) return []
  if (added.length === 0) return [base]
  const from = line.world.last.get(NORMAL)
  // What is dark in the second variable would say again what the first gets where it stands.
  const sameRest = lines.every(({ world: { last }, values: [, rest] }) => last.get(NORMAL)?.assign === from?.assign && !rest.some(unit => /GRUB_CMDLINE_LINUX\b/.test(unit.dark || '')))
  // Behind what may end in a `--` that nobody sees there is no place.
  const world = sameRest && !(ends && dashesOf(line.values[0]) === null && line.values[0].some(unit => unit.dark !== undefined)) ? line.world : null
  const inPlace = (files: readonly Source[]) => {
    const more = world === null ? null : append(files, world, NORMAL, added)
    const after = more === null ? null : edited(files, [...edits, ...more])
    return after === null ? [] : [after]
  }
  const lineIn = (path: string) => {
    const known = base.some(file => file.path === path)
    const files = known ? base : [...base, { path, text: '' }]
    return files.map(file => file.path === path ? { ...file, text: addingLine(file.text === '' && path !== DEFAULT_GRUB ? HEADER : file.text, NORMAL, added, ends) } : file)
  }
  if (dropIn === null) return [...inPlace(read.files), lineIn(DEFAULT_GRUB)]
  const lastPath = from === undefined || from === null ? null : read.files[from.file]?.path ?? null
  // A list that is united belongs where it stood: in our file it would go with us.
  const merged = line.tokens.some((token, index) => index < line.split && changes[0]?.kept[index] === null && added.some(one => isList(keyOf(one)) && keyOf(one) === keyOf(token.text)))
  return [...(lastPath === dropIn || merged || dashesOf(line.values[0]) !== null ? inPlace(read.files) : []), lineIn(dropIn)]
}

interface Purpose {
  readonly read: Read
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  readonly wishes: readonly ArgWish[]
  readonly dropIn: AbsPath | null
}

/** The texts that change, if the files then say what was wanted and nothing else. */
function checked(host: HostView, defaults: Defaults, { read, edits, changes, wishes, dropIn }: Purpose, after: readonly Source[]): ReadonlyMap<AbsPath, string | null> | null {
  const old = new Map(read.files.map(file => [file.path, file.text]))
  const given = new Set<string>([...sources(host, defaults).map(file => file.path), dropIn || ''])
  const rank = (path: string) => path === DEFAULT_GRUB ? '' : path
  const list = after.filter(file => given.has(file.path)).sort((a, b) => rank(a.path) < rank(b.path) ? -1 : 1)
  const again = source(list, defaults.shell, path => after.find(file => file.path === path)?.text ?? host.read(path as AbsPath))
  if ('why' in again) return null
  const lines = again.worlds.filter(world => world.over !== 'all').map(lineOf)
  // Where a value is readonly in one outcome, ours would end the shell there.
  const right = lines.length > 0 && again.worlds.length - lines.length <= read.ended && lines.every(line => {
    const tokens = line.tokens.map(token => token.text)
    return wishes.every(wish => satisfied(line.all, wish)) && (wishes.length === 0 || !isCutShort(line)) && darkOf(line, wishes, false) === null
      && changes.some(change => sameTokens(tokens, change) && change.added.every(token => isHuge(token) || ofKernel(line.all).filter(one => one === token).length < 2))
  })
  const touched = namesOf(read, edits)
  if (!right || others(again, touched) !== others(read, touched)) return null
  return new Map(after.filter(file => file.text !== (old.get(file.path) || '')).map(({ path, text }) => {
    const empty = OWN_NAME.test(path.replace(/.*\//, '')) && !/^[^#\n]/m.test(text)
    return [path as AbsPath, empty ? null : text]
  }))
}

function sameTokens(tokens: readonly string[], change: Change): boolean {
  return [...tokens].sort().join('\n') === [...change.tokens].sort().join('\n')
}

/** Variables whose characters are edited. */
function namesOf(read: Sourced, edits: readonly Edit[]): ReadonlySet<string> {
  const places = new Set(edits.map(edit => `${edit.file} ${edit.s}`))
  return new Set(read.worlds.flatMap(({ values }) => [...values].filter(([, value]) => value.some(unit => places.has(`${unit.file} ${unit.s}`))).map(([name]) => name)))
}

/** Whether a condition asks for this variable: what is taken from it could change which way the files go. */
function isAskedFor(files: readonly Source[], name: string): boolean {
  const condition = new RegExp(`(?:^|[\\s;&|(!])(?:\\[\\[?|test|case)[ \\t](?:(?!\\] *(?:&&|\\|\\|))[^\\n;])*\\$\\{?${name}\\b`, 'm')
  return files.some(file => condition.test(file.text))
}

/** Everything else that the files set. */
function others(read: Sourced, touched: ReadonlySet<string>): string {
  const shown = read.worlds.map(({ values }) => JSON.stringify([...values].filter(([name]) => name !== NORMAL && name !== DEFAULT && !touched.has(name)).map(([name, value]) => [name, value.map(unit => unit.dark ?? unit.c).join('')]).sort()))
  return [...new Set(shown)].sort().join('\n')
}
