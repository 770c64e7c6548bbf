// /etc/default/grub and drop-ins, edited and taken back: the real dash or bash sources every state, and must hold what
// was there before plus exactly what was asked for.
import * as fs from 'fs'
import * as path from 'path'
import { editDefaults } from '../../lib/bootloader/default-grub.ts'
import { fulfil, keyOf, keysOf, satisfied, tokenise } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { Stop } from '../../lib/errors.ts'
import { extraWishes, iommuWishes, pieces, withoutPiece } from '../../lib/iommu-args.ts'
import { splice, splices } from '../../lib/splice.ts'
import type { Shell } from '../../lib/shell-words.ts'
import { applied, memoryHost } from '../lib/memory-host.ts'
import type { MemoryFiles } from '../lib/memory-host.ts'
import { hasShell } from '../lib/shells.ts'
import type { Held } from '../lib/shells.ts'
import { UNENDING, ask } from './ask-shell.ts'
import { scratch } from './scratch.ts'
import { VARIABLES, grubFile } from './shell-texts.ts'
import type { Case, Target } from './target.ts'

const MAIN = '/etc/default/grub'
const DIR = '/etc/default/grub.d'
const BLACKLIST = ['nouveau', 'nvidia', 'nvidia_drm']
const IDS: ArgWish = { kind: 'list', key: 'vfio-pci.ids', items: ['10de:20b7', '10de:1aef'] }
const WISHES: readonly (readonly ArgWish[])[] = [
  iommuWishes({ cpu: 'intel', passthrough: true, blacklist: BLACKLIST, extra: [] }), iommuWishes({ cpu: 'amd', passthrough: true, blacklist: BLACKLIST, extra: [] }), iommuWishes({ cpu: 'arm', passthrough: true, blacklist: [], extra: [] }),
  iommuWishes({ cpu: 'intel', passthrough: false, blacklist: [], extra: ['console=ttyS1', 'nosmt'] }), [IDS], [...iommuWishes({ cpu: 'intel', passthrough: true, blacklist: BLACKLIST, extra: [] }), IDS],
  extraWishes(['default_hugepagesz=1G', 'hugepagesz=1G', 'hugepages=64']), extraWishes(['dyndbg="file y +p"']), extraWishes(["x='y'", 'pci=realloc']),
]
/** Of the refusals those that a text can deserve which nothing but running would tell. */
const DESERVED = /under a condition|in a condition|only running it would tell|cannot be edited/
/** A backslash that ends a file: whatever is written behind it is no longer what it says. */
const UNANSWERED = /(?<!\\)(?:\\\\)*\\$/

/** Whether a variable adds itself to itself, by name or by way of another: a part of it is written once and stands there twice, and no edit of one is right for both. */
function doubles(text: string): boolean {
  const takes = (name: string, from: string): boolean => new RegExp(`\\b${name}\\+?=[^\\n]*\\$\\{?${from}\\b`).test(text)
  return VARIABLES.some(name => text.includes(`${name}+=`) && VARIABLES.some(other => takes(name, other) && (other === name || takes(other, name))))
}

/** What some releases of dash split and others do not. */
function maySplit(shell: Shell, text: string): boolean {
  return shell === 'dash' && /export \w+=[^"'\n]*\$/.test(text)
}

/** Refused for a variable that nobody sets here, so that the environment may, or for what dash may split. */
function outOfReach(message: string, shell: Shell, text: string): boolean {
  const name = /only running it would tell/.test(message) ? /\$(?:\{?(\w+)|[@*#?$!-])/.exec(message) : null
  return name !== null && (name[1] === undefined || !new RegExp(`\\b${name[1]}\\+?=`).test(text) || maySplit(shell, text))
}

interface How { readonly shell: Shell; readonly dropIns: boolean; readonly wish: number; readonly plain: boolean }

function filesOf({ how, texts: [main = '', ...drops] }: Case): MemoryFiles {
  const { dropIns }: How = JSON.parse(how)
  return { [MAIN]: main, ...Object.fromEntries(dropIns ? drops.map((text, index) => [`${DIR}/${['50-cloudimg-settings', 'zzz-site'][index] ?? index}.cfg`, text]) : []) }
}

function edit(files: MemoryFiles, how: How, wishes: readonly ArgWish[], removing: boolean): MemoryFiles {
  const { texts } = editDefaults(memoryHost(files), how, wishes, removing)
  return applied(files, [...texts].map(([file, text]) => ({ kind: 'file' as const, path: file, text })))
}

interface Question { readonly shell: Shell; readonly states: readonly MemoryFiles[]; readonly judge: (held: readonly Held[]) => string | null }

/** What this process can see is wrong, or what is to be asked of the shell. */
function questionOf(one: Case): string | null | Question {
  const how: How = JSON.parse(one.how)
  const wishes = WISHES[how.wish] ?? []
  const before = filesOf(one)
  let after: MemoryFiles
  try { after = edit(before, how, wishes, false) } catch (error) {
    if (!(error instanceof Stop)) return `throws ${String(error)}`
    if (how.plain && !/is broken for/.test(error.message) && !one.texts.some(text => UNANSWERED.test(text) || doubles(text)) && !outOfReach(error.message, how.shell, one.texts.join('\n'))) return `refused though plain: ${error.message}`
    return /is broken for/.test(error.message) ? { shell: how.shell, states: [before], judge: ([was]) => was?.code === 0 && how.plain ? `refused as broken, but sourced: ${error.message}` : null }
      : DESERVED.test(error.message) ? null : `refused for another reason: ${error.message}`
  }
  if (JSON.stringify(edit(after, how, wishes, false)) !== JSON.stringify(after)) return 'a second run has something to do'
  for (const [file, text] of Object.entries(after)) {
    const [from, to] = [String(before[file] ?? ''), String(text)]
    if (splice(to, splices(to, from)) !== from) return `undo does not restore: ${file}`
  }
  let out: MemoryFiles | null = null
  try { out = edit(after, how, wishes.flatMap(pieces).map(withoutPiece), true) } catch (error) {
    // A value of which only the dark part is left may be empty: then nothing can be said of what refers to it.
    if (!(error instanceof Stop) || (how.plain && !one.texts.some(doubles))) return `cannot be taken out: ${String(error)}`
  }
  return { shell: how.shell, states: [before, after, ...(out === null ? [] : [out])], judge: held => judgeEdit(how, wishes, held, JSON.stringify(before)) }
}

const line = (held: Held): readonly string[] => [...tokenise(held.values[0] ?? ''), ...tokenise(held.values[1] ?? '')]
const sorted = (tokens: readonly string[]): string => [...tokens].sort().join('\n')

function judgeEdit(how: How, wishes: readonly ArgWish[], [was, is, out]: readonly Held[], text: string): string | null {
  if (was === undefined || is === undefined) return 'no answer'
  if ([was, is, out].some(one => one?.code === UNENDING)) return null
  // What a command that is no builtin would do cannot be seen here.
  if (was.code !== 0) return how.plain && was.code !== 127 ? `was not called broken: exit ${was.code}` : null
  if (is.code !== 0) return `broken by the edit: exit ${is.code}`
  const missing = wishes.find(one => !satisfied(line(is), one))
  if (missing !== undefined) return `not there: ${JSON.stringify(missing)} in ${is.values.slice(0, 2).join('|')}`
  // Not where a part of a value is cut off, which only running would tell.
  if (!/\$\{\w+[#%]/.test(text) && /\n/.test(`${is.values[0] ?? ''}${is.values[1] ?? ''}`) && is.values.join() !== was.values.join()) return 'an end of line is left'
  const keys = wishes.flatMap(keysOf)
  const rest = (value: string | undefined): string => tokenise(value ?? '').filter(token => !keys.includes(keyOf(token))).join(' ')
  const others = (one: Held): string => [rest(one.values[0]), rest(one.values[1]), ...one.values.slice(3)].join('|')
  const expected = fulfil(line(was), wishes, tokenise(was.values[0] ?? '').length).tokens
  // What both take from a third variable stands once, too.
  const plainText = text.replace(/\\n/g, '\n').replace(/\\\n/g, '')
  const shared = ['LINUX', 'DEFAULT'].every(name => new RegExp(`${name}\\+?=[^\\n]*\\$\\{?SITE`).test(plainText))
  const echoed = shared || /DEFAULT\+?=[^\n]*\$\{?GRUB_CMDLINE_LINUX\b(?!_)|LINUX\+?=[^\n]*\$\{?GRUB_CMDLINE_LINUX_DEFAULT\b/.test(plainText)
  const split = maySplit(how.shell, plainText)
  if (how.plain && !echoed && !split && sorted(line(is)) !== sorted(expected)) return `holds other tokens: ${is.values.slice(0, 2).join('|')}\n expected ${expected.join(' ')}`
  // The recovery line and its like may be made of the two.
  const apart = !/(?:XEN|RECOVERY)\+?=[^\n]*\$/.test(text)
  if (apart && others(is) !== others(was)) return `others changed: ${others(was)} -> ${others(is)}`
  if (out === undefined) return null
  if (out.code !== 0) return `broken by taking out: exit ${out.code}`
  const left = wishes.flatMap(pieces).map(withoutPiece).find(one => fulfil(line(out), [one]).removed.length > 0)
  if (left !== undefined && how.plain && !text.includes('SITE') && !split) return `left: ${JSON.stringify(left)} in ${out.values.slice(0, 2).join('|')}`
  return apart && others(out) !== others(was) ? `others changed by taking out: ${others(was)} -> ${others(out)}` : null
}

function order(files: MemoryFiles): readonly string[] {
  return [MAIN, ...Object.keys(files).filter(one => one !== MAIN).sort()]
}

/** Every state of every question sourced by one process of each shell. */
function answer(questions: readonly (string | null | Question)[]): readonly (string | null)[] {
  const dir = scratch()
  const verdicts = questions.map(one => typeof one === 'string' ? one : null)
  for (const shell of ['dash', 'bash'] as const) {
    const mine = questions.flatMap((one, index) => one !== null && typeof one !== 'string' && one.shell === shell ? [{ one, index }] : [])
    const lists = mine.flatMap(({ one, index }) => one.states.map((files, state) => order(files).map((name, at) => {
      const file = path.join(dir, `${index}-${state}-${at}`)
      fs.writeFileSync(file, String(files[name]), 'latin1')
      return file
    })))
    const held = lists.length === 0 ? [] : ask(shell, lists, VARIABLES)
    let next = 0
    for (const { one, index } of mine) verdicts[index] = one.judge(held.slice(next, next += one.states.length))
  }
  return verdicts
}

export const defaultGrub: Target = {
  name: 'default-grub', weight: 0.6, batch: 64,
  missing: () => hasShell('dash') && hasShell('bash') ? null : 'it needs dash and bash',
  generate: random => {
    const { below, pick } = random
    const how: How = { shell: pick(['dash', 'bash']), dropIns: below(2) === 0, wish: below(WISHES.length), plain: below(3) > 0 }
    const file = (): string => grubFile(random, how.shell === 'bash', how.plain)
    return { how: JSON.stringify(how), texts: [file(), ...(how.dropIns ? [[], [file()], [file(), file()]][below(3)] ?? [] : [])] }
  },
  check: cases => answer(cases.map(one => { try { return questionOf(one) } catch (error) { return `throws ${String(error)}` } })),
}
