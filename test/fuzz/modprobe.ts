// modprobe.d: our reading against kmod's (modprobe --showconfig), and edits read back by it; as nobody it only reads what
// it is pointed at. modules-load.d has no such judge, since systemd's own loader loads what it reads: names come and go
// by our own reading, and the rest stays.
import { execFileSync, spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { matches, parameterOf, parameters, parseModprobe, preModules } from '../../lib/modprobe.ts'
import type { Directive } from '../../lib/modprobe.ts'
import { addModules, bootModules, removeModules } from '../../lib/modules-load.ts'
import { appendLines, withEntries, withoutEntries } from '../../lib/vfio-conf.ts'
import { memoryHost } from '../lib/memory-host.ts'
import type { Random } from '../lib/random.ts'
import { scratch } from './scratch.ts'
import { hurt, inProcess } from './target.ts'
import type { Case, Target } from './target.ts'

const MODPROBE = ['/usr/sbin/modprobe', '/sbin/modprobe'].find(file => fs.existsSync(file))
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const BYTES = [' ', '\t', '\n', '\r\n', '\\', '\\\n', '#', ';', '"', '=', ',', '-', '_', '[', ']', '*', '?', ':', '\xff', '\xe9', '\x0b', "'", 'options ', 'ids=']
const WORDS = ['vfio-pci', 'vfio_pci', 'vfio-pci', 'nouveau', 'nvidia-drm', 'snd_hda_intel', 'pci:v000010DEd*sv[0-9]*-x', 'a]b', 'a[b', 'x[-]y-z', 'nou*']
const RESTS = ['ids=10de:20b7', 'ids=10de:20b7,10de:1aef disable_vga=1', 'ids="10de:1"', 'disable_idle_d3=1 ids=10de:1', 'ids=', '/bin/false', 'pre: vfio-pci', 'post: a pre: b-c  d', 'x="a  b"', '\ta\tb ', 'q\\uote', '', 'ids', 'a=b=c']
const COMMANDS = ['options', 'options', 'options', 'softdep', 'blacklist', 'install', 'alias', 'remove', 'include', 'config', 'nonsense', '#', ' # x', '']
const ENDS = ['\n', '\n', '\n', '\n', '\\\n', '\r\n', ' \\\n', '\n\n']
const KINDS = ['blacklist', 'install', 'remove', 'alias', 'options', 'softdep'] as const

function conf(random: Random): string {
  const { pick, list, below } = random
  const text = list(7, () => `${pick(['', '', ' ', '\t'])}${pick(COMMANDS)}${pick([' ', ' ', '\t', '  '])}${pick(WORDS)}${pick([' ', ' ', ' ', '\t', '  '])}${pick(RESTS)}${pick(ENDS)}`).join('')
  const made = below(3) === 0 ? hurt(random, text, BYTES) : text
  // A backslash as the very last byte: kmod before 34 makes the byte 0xff of it.
  return below(3) === 0 ? made.replace(/[\s\\]+$/, '') : made.replace(/\\+$/, '')
}

/** As --showconfig prints a directive. */
function shown(config: readonly Directive[]): readonly string[] {
  const of = (kind: string): readonly string[] => config.filter(one => one.command === kind && kind !== 'softdep').map(one => `${kind} ${one.name}${kind === 'blacklist' ? '' : ` ${one.rest}`}`)
  return KINDS.flatMap(of)
}

/** kmod's own view of each text, in one run: files that hold a mark of every kind stand between them. */
function asked(texts: readonly string[]): readonly (readonly string[])[] {
  const dir = path.join(scratch(), 'modprobe.d')
  execFileSync('rm', ['-rf', dir])
  fs.mkdirSync(dir, { recursive: true })
  texts.forEach((text, index) => {
    const at = String(index).padStart(5, '0')
    fs.writeFileSync(path.join(dir, `${at}-a.conf`), KINDS.map(kind => `${kind} mark${at} pre: mark\n`).join(''))
    fs.writeFileSync(path.join(dir, `${at}-b.conf`), text, 'latin1')
  })
  fs.writeFileSync(path.join(dir, '99999-a.conf'), KINDS.map(kind => `${kind} mark99999 pre: mark\n`).join(''))
  const { stdout } = spawnSync(MODPROBE ?? '', ['-C', dir, '-d', dir, '-S', 'none', '--showconfig'], { encoding: 'latin1', maxBuffer: 1 << 28, ...NOBODY })
  const found: string[][] = texts.map(() => [])
  let at = -1
  for (const line of (stdout.split('\n# End of configuration files')[0] ?? '').split('\n')) {
    const mark = /^\w+ mark(\d{5})(?: |$)/.exec(line)
    if (mark !== null) at = Number(mark[1])
    else if (line !== '' && !line.startsWith('softdep ')) found[at]?.push(line)
  }
  return found
}

function checkKmod(cases: readonly Case[]): readonly (string | null)[] {
  const texts = cases.map(one => one.texts[0] ?? '')
  const entries = cases.map(one => one.how.split(','))
  const put = texts.map((text, index) => withEntries(text, '/x.conf', entries[index] ?? []))
  const out = put.map((text, index) => withoutEntries(text, '/x.conf', entry => entries[index]?.includes(entry) === true))
  const answers = asked([...texts, ...put, ...out])
  return cases.map((_, index) => {
    const [was, is, then] = [answers[index] ?? [], answers[cases.length + index] ?? [], answers[2 * cases.length + index] ?? []]
    const read = shown(parseModprobe(texts[index] ?? '', '/x.conf'))
    if (JSON.stringify(read) !== JSON.stringify(was)) return `kmod reads ${JSON.stringify(was)}, we ${JSON.stringify(read)}`
    const ids = is.filter(line => line.startsWith('options vfio_pci ')).flatMap(line => parameters(line.slice(17))).filter(one => one.name === 'ids').pop()
    if (ids?.value !== entries[index]?.join(',')) return `kmod gives vfio-pci ${ids?.value}: ${JSON.stringify(put[index])}`
    const others = (lines: readonly string[]): string => lines.map(line => line.replace(/^(options vfio_pci)( [^]*)$/, (_all, head: string, rest: string) => {
      const left = (rest.match(/(?:"[^"]*"?|[^\s"])+/g) ?? []).filter(word => !/^ids(?:=|$)/.test(word))
      return left.length === 0 ? '' : [head, ...left].join(' ')
    })).filter(line => line !== '').join('\n')
    if (others(is) !== others(was)) return `others changed: ${JSON.stringify(put[index])}`
    if (others(then) !== others(was)) return `others changed by taking out: ${JSON.stringify(out[index])}`
    const left = then.filter(line => line.startsWith('options vfio_pci ')).flatMap(line => parameters(line.slice(17))).filter(one => one.name === 'ids').flatMap(one => (one.value ?? '').split(',')).filter(entry => entries[index]?.includes(entry))
    return left.length === 0 ? null : `left: ${left.join()} ${JSON.stringify(out[index])}`
  })
}

function judgeModprobe({ texts: [text = ''] }: Case): string | null {
  const config = parseModprobe(text, '/x.conf')
  for (const one of config) {
    if (one.command === 'softdep') preModules(one)
    if (one.line < 1 || one.line + one.lines - 1 > text.split('\n').length) return `line ${one.line} of ${text.split('\n').length}`
    matches(one.name, 'vfio_pci')
  }
  parameterOf(config, 'vfio_pci', 'ids')
  const more = appendLines(text, ['options vfio-pci ids=1:2'])
  const now = parseModprobe(more, '/x.conf')
  if (now.length !== config.length + 1 || now[now.length - 1]?.rest !== 'ids=1:2') return `a line at the end is no line: ${JSON.stringify(more)}`
  return more.startsWith(text) ? null : 'the text changed'
}

const NAMES = ['vfio', 'vfio-pci', 'vfio_pci', 'kvm', '# x', '; y', '', '  ', ' vfio_iommu_type1 ', 'vfio_pci ids=1:2', '\tx', 'x\r']

function names(random: Random): string {
  const text = random.list(8, () => random.pick(NAMES)).join('\n') + random.pick(['', '\n', '\n'])
  return random.below(3) === 0 ? hurt(random, text, BYTES) : text
}

function listed(text: string): readonly string[] {
  return bootModules(memoryHost({ '/etc/modules-load.d/x.conf': text })).map(one => one.name)
}

function judgeNames({ how, texts: [text = ''] }: Case): string | null {
  const wanted = how.split(',')
  const before = listed(text)
  const after = addModules(text, wanted)
  const now = listed(after)
  const missing = wanted.filter(name => !now.includes(name))
  if (missing.length > 0) return `not there: ${missing.join()} ${JSON.stringify(after)}`
  if (!after.startsWith(text)) return 'the text changed'
  if (JSON.stringify(now.slice(0, before.length)) !== JSON.stringify(before)) return `others changed: ${JSON.stringify(after)}`
  const gone = removeModules(after, wanted)
  const left = listed(gone)
  if (left.some(name => wanted.includes(name))) return 'left'
  return JSON.stringify(left) === JSON.stringify(before.filter(name => !wanted.includes(name))) ? null : `others changed by taking out: ${JSON.stringify(gone)}`
}

const file = (random: Random): Case => ({ how: random.pick(['10de:20b7', '10de:20b7,10de:1aef', '1002:740f']), texts: [conf(random)] })

export const modprobeTargets: readonly Target[] = [
  inProcess('modprobe.d', 10, file, judgeModprobe),
  { name: 'kmod', weight: 3, batch: 300, generate: file, check: checkKmod, missing: () => MODPROBE === undefined ? 'there is no modprobe' : null },
  inProcess('modules-load.d', 10, random => ({ how: random.pick(['vfio', 'vfio,vfio_iommu_type1,vfio_pci']), texts: [names(random)] }), judgeNames),
]

