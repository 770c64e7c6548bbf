// Command lines, BLS entries, GRUB's environment block, grub.cfg: what is wished comes about, what is not stays, what
// comes is taken back byte for byte.
import { grant } from '../../lib/arg-text.ts'
import { parseBls, withOptions } from '../../lib/bls.ts'
import { itemsOf, keyOf, keysOf, satisfied, tokenise } from '../../lib/cmdline.ts'
import type { ArgWish } from '../../lib/cmdline.ts'
import { Stop } from '../../lib/errors.ts'
import { grubenvGet, grubenvSet, isWholeGrubenv } from '../../lib/grubenv.ts'
import { parseGrubConfig } from '../../lib/grubcfg.ts'
import { contradiction, extraWishes, iommuWishes, pieces, withoutPiece } from '../../lib/iommu-args.ts'
import { splice, splices } from '../../lib/splice.ts'
import { grubenvText, parseGrubenv } from '../hosts/grubenv.ts'
import type { Random } from '../lib/random.ts'
import { grammar } from './shell-texts.ts'
import { hurt, inProcess } from './target.ts'
import type { Case, Target } from './target.ts'

const BYTES = ['"', '=', ',', ' ', '\t', '\n', '\r', '-', '--', '_', '$kernelopts', '\xa0', '\xff', '\0', '#', '\\', '.', 'iommu=off', "'", '{', '}', 'intel_iommu=']
const EXTRA = ['console=ttyS0', 'console=tty0', 'nosmt', 'nosmt=force', 'isolcpus=1-3', 'pci=realloc', 'intel_iommu=sm_on', 'iommu=nopt', 'modprobe.blacklist=pcspkr', 'vfio-pci.ids=10de:20b7', 'dyndbg="file x +p"', 'hugepages=4', 'hugepagesz=1G', 'default_hugepagesz=1G', 'a-b=1', 'a_b=2']

function wishesIn({ pick, below, list }: Random): readonly ArgWish[] {
  const wishes = iommuWishes({ cpu: pick(['intel', 'amd', 'arm']), passthrough: below(2) === 0, blacklist: below(2) === 0 ? [] : ['nouveau', 'nvidia'], extra: [...new Set(list(3, () => pick(EXTRA)))] })
  return contradiction(wishes) === null ? wishes : extraWishes([pick(EXTRA)])
}

/** The kernel's own way (lib/cmdline.c: next_arg, written anew). */
function kernelTokens(text: string): readonly string[] {
  const found: string[] = []
  let [word, quoted, any] = ['', false, false]
  for (const c of `${text} `) {
    const blank = /[\t-\r \xa0]/.test(c)
    if (c === '"') quoted = !quoted
    if (blank && !quoted) { if (any) found.push(word); [word, any] = ['', false] } else { word += c; any = true }
  }
  if (any) found.push(quoted ? word.slice(0, -1) : word)
  return found
}

const words = (random: Random): string => { const made = grammar(random, false).words(9).replace(/\\/g, ''); return random.below(4) === 0 ? hurt(random, made, BYTES) : made }

function judgeLine({ how, texts: [text = ''] }: Case): string | null {
  const wishes: readonly ArgWish[] = JSON.parse(how)
  const before = tokenise(text)
  if (JSON.stringify(before) !== JSON.stringify(kernelTokens(text))) return `the kernel takes it apart as ${JSON.stringify(kernelTokens(text))}, we as ${JSON.stringify(before)}`
  // A quote that is never closed would swallow whatever is added: only that it is left alone can be asked then.
  if ((text.match(/"/g) ?? []).length % 2 === 1) return null
  const after = grant(text, wishes)
  const tokens = tokenise(after)
  const missing = wishes.find(wish => !satisfied(tokens, wish))
  if (missing !== undefined) return `not there: ${JSON.stringify(missing)} in ${JSON.stringify(after)}`
  if (grant(after, wishes) !== after) return `not at rest: ${JSON.stringify(after)}`
  if (splice(after, splices(text, after).length === 0 ? [] : splices(after, text)) !== text) return 'not taken back'
  if (splice(text, splices(text, after)) !== after) return 'the splices give another text'
  const keys = wishes.flatMap(keysOf)
  const end = (list: readonly string[]): number => list.indexOf('--') < 0 ? list.length : list.indexOf('--')
  const rest = (list: readonly string[]): string => [...list.slice(0, end(list)).filter(token => !keys.includes(keyOf(token))), ...list.slice(end(list))].join('\n')
  if (rest(tokens) !== rest(before)) return `others changed: ${JSON.stringify(after)}`
  const out = tokenise(grant(after, wishes.flatMap(pieces).map(withoutPiece)))
  const left = out.slice(0, end(out)).find(token => wishes.some(wish => wish.kind === 'list' && keysOf(wish).includes(keyOf(token)) && itemsOf(token).some(item => wish.items.includes(item))))
  if (left !== undefined) return `left: ${left}`
  return rest(out) === rest(before) ? null : `others changed by taking out: ${out.join(' ')}`
}

const BLS_LINES = ['title Rocky Linux (5.14.0) 9.4', 'version 5.14.0', 'linux /vmlinuz-5.14.0', 'initrd /initramfs-5.14.0.img $tuned_initrd', 'initrd\t/early.cpio', 'grub_users $grub_users', 'grub_arg --unrestricted', 'grub_class rocky', '# options x', '', ' ', 'options', 'options ', 'id x', 'machine-id 0']

function bls(random: Random): string {
  const { pick, list, below } = random
  const option = (): string => `${pick(['', '', '', ' ', '\t'])}options${pick([' ', ' ', '\t', '  '])}${words(random)}${pick(['', '', ' ', '\t'])}`
  const text = list(7, () => below(3) === 0 ? option() : pick(BLS_LINES)).map(line => line + pick(['\n', '\n', '\n', '\r\n'])).join('')
  return below(4) === 0 ? hurt(random, text, BYTES) : below(3) === 0 ? text.slice(0, -1) : text
}

/** Every line but those of options, as it stands. */
function otherLines(text: string): string {
  return text.split('\n').filter(line => !/^[ \t]*options(?:[ \t\r]|$)/.test(line) && line !== '').join('\n')
}

function judgeBls({ how, texts: [text = ''] }: Case): string | null {
  const wishes: readonly ArgWish[] = JSON.parse(how)
  const entry = parseBls(text)
  // GRUB: key, blanks, value, one a line, and the first of a key; a line that is neither that nor a comment is the end.
  const lines = text.split('\n')
  const end = lines.findIndex(line => {
    const body = line.replace(/\r/g, '').replace(/^[ \t]+/, '')
    const blank = body.search(/[ \t]/)
    return !body.startsWith('#') && (blank < 0 || blank + 1 === body.length)
  })
  const value = lines.slice(0, end < 0 ? undefined : end).map(line => /^[ \t]*options(?:[ \t]+([^]*?))?[ \t\r]*$/.exec(line)).find(found => found !== null)?.[1] ?? ''
  if (entry.options !== value) return `other options: ${JSON.stringify(entry.options)} for ${JSON.stringify(value)}`
  if ((value.match(/"/g) ?? []).length % 2 === 1) return null
  if (withOptions(text, value) !== text) return 'not round'
  const then = grant(value, wishes)
  if (then === value) return null
  const after = withOptions(text, then)
  if (value === '') return after === text ? null : 'options where there were none'
  const tokens = tokenise(parseBls(after).options)
  const missing = wishes.find(wish => !satisfied(tokens, wish))
  if (missing !== undefined) return `not there: ${JSON.stringify(missing)} in ${JSON.stringify(after)}`
  if (otherLines(after) !== otherLines(text)) return `other lines changed: ${JSON.stringify(after)}`
  return splice(after, splices(after, text)) === text ? null : 'not taken back'
}

function grubenv(random: Random): string {
  const { pick, below, list } = random
  const values = new Map(list(4, () => [pick(['saved_entry', 'kernelopts', 'boot_success', 'next_entry', 'tuned_params']), below(4) === 0 ? hurt(random, words(random), ['\\', '\n', '#', '=']) : words(random)] as const))
  const block = grubenvText(values) ?? grubenvText(new Map()) ?? ''
  return below(4) === 0 ? hurt(random, block, ['\\', '\n', '#', '=', '\0', 'kernelopts=']) : block
}

function judgeGrubenv({ how, texts: [block = ''] }: Case): string | null {
  const { name, value }: { name: string; value: string } = JSON.parse(how)
  const read = parseGrubenv(block)
  for (const one of ['saved_entry', 'kernelopts', 'next_entry']) {
    const [ours, known] = [grubenvGet(block, one), read.get(one) ?? null]
    // A name that is there twice: GRUB's own reading of a broken block is not ours to follow.
    if (ours !== known && block.split(`\n${one}=`).length < 3) return `${one} is ${JSON.stringify(known)}, we read ${JSON.stringify(ours)}`
  }
  if (!isWholeGrubenv(block)) return null
  let after: string
  try { after = grubenvSet(block, name, value) } catch (error) { return error instanceof Stop && error.code === 'E_REFUSED' ? null : `throws ${String(error)}` }
  if (!isWholeGrubenv(after)) return `no block any more: ${after.length}`
  if (grubenvGet(after, name) !== value) return `set to ${JSON.stringify(grubenvGet(after, name))}`
  const others = (map: ReadonlyMap<string, string>): string => JSON.stringify([...map].filter(([key]) => key !== name).sort())
  return others(parseGrubenv(after)) === others(read) ? null : `others changed: ${others(parseGrubenv(after))}`
}

const CFG = ['menuentry', 'submenu', 'if', 'fi', 'then', 'else', '{', '}', "'a b'", '"x $y"', '$menuentry_id_option', 'linux', '/vmlinuz', 'initrd', '/i', 'set kernelopts="root=/dev/x ro"', '${x}', '$x', ';', '\n', '\n', '\n\t', ' ', ' ', '\\', "'", '"', '#', '### BEGIN /etc/grub.d/10_linux ###\n', '### END /etc/grub.d/10_linux ###\n', 'blscfg', 'configfile', 'root=UUID=1', 'quiet', '[ x = y ]', 'echo', 'recovery', '\xff', '\0']
const ENTRY = "menuentry 'Linux' --class x $menuentry_id_option 'id-1' {\n\tinsmod gzio\n\tlinux\t/vmlinuz root=UUID=1 ro quiet\n\tinitrd\t/initrd\n}\n"

function cfg(random: Random): string {
  const { pick, list, below } = random
  const made = (): string => below(2) === 0 ? ENTRY : list(12, () => pick(CFG)).join(pick([' ', '', ' ']))
  const text = list(4, made).join('\n')
  return below(3) === 0 ? hurt(random, text, CFG) : text
}

function judgeCfg({ texts: [text = ''] }: Case): string | null {
  const { entries, problem, kind } = parseGrubConfig(text)
  if (!['generated', 'stub', 'empty'].includes(kind)) return 'of no kind'
  if (entries.some(entry => [entry.kernel, ...entry.args, ...entry.initrds].some(word => typeof word !== 'string'))) return 'no text'
  // One sound entry more is one entry more, wherever a file is whole.
  if (problem === null && !text.endsWith('\\') && !/#[^\n]*$/.test(text)) {
    const more = parseGrubConfig(`${text}\n${ENTRY}`)
    if (more.problem !== null || more.entries.length !== entries.length + 1) return `one entry more: ${more.problem} ${more.entries.length}`
  }
  return null
}

export const cmdlineTargets: readonly Target[] = [
  inProcess('cmdline', 6, random => ({ how: JSON.stringify(wishesIn(random)), texts: [words(random)] }), judgeLine),
  inProcess('bls', 4, random => ({ how: JSON.stringify(wishesIn(random)), texts: [bls(random)] }), judgeBls),
  inProcess('grubenv', 12, random => ({ how: JSON.stringify({ name: random.pick(['kernelopts', 'kernelopts', 'saved_entry', 'new_name']), value: random.below(3) === 0 ? hurt(random, words(random), ['\\', '\n', '#']) : words(random) }), texts: [grubenv(random)] }), judgeGrubenv),
  inProcess('grub.cfg', 12, random => ({ how: '', texts: [cfg(random)] }), judgeCfg),
]
