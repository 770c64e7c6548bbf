// Every reader on long texts that a regular expression or a loop in a loop would choke on: eight times the text may take
// eight times the work, and is let have thirty; what squares takes sixty-four. Counted is this process's own work, again
// where it looks like too much.
import t from 'tap'
import { grant } from '../../lib/arg-text.ts'
import { parseBls, withOptions } from '../../lib/bls.ts'
import { satisfied, tokenise } from '../../lib/cmdline.ts'
import { parseGrubConfig } from '../../lib/grubcfg.ts'
import { grubenvGet } from '../../lib/grubenv.ts'
import { edited, insertion, parseIni } from '../../lib/ini.ts'
import { iommuWishes } from '../../lib/iommu-args.ts'
import { parseJson } from '../../lib/json.ts'
import { matches, parameters, parseModprobe } from '../../lib/modprobe.ts'
import { addModules, removeModules } from '../../lib/modules-load.ts'
import { managerOf } from '../../lib/own-file.ts'
import { Stop } from '../../lib/errors.ts'
import { source } from '../../lib/shell-assign.ts'
import { editDefaults } from '../../lib/bootloader/default-grub.ts'
import { splices } from '../../lib/splice.ts'
import { appendLines, isMarked, withEntries, withoutEntries, withoutOurs } from '../../lib/vfio-conf.ts'
import { memoryHost } from '../lib/memory-host.ts'

const SIZE = 4000
/** Microseconds that say nothing yet. */
const LITTLE = 150000
const WISHES = iommuWishes({ cpu: 'intel', passthrough: true, blacklist: ['nouveau'], extra: [] })
const gone = (entry: string): boolean => entry === '10de:1'

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: text => parseJson(Buffer.from(text, 'latin1'), 'x'),
  cmdline: text => [tokenise(text), grant(text, WISHES), satisfied(tokenise(text), { kind: 'token', token: 'x' })],
  bls: text => [parseBls(text), withOptions(text, 'x')],
  grubenv: text => grubenvGet(`# GRUB Environment Block\n${text}`, 'kernelopts'),
  'grub.cfg': parseGrubConfig,
  ini: text => { const ini = parseIni(text); return 'problem' in ini ? ini : edited(ini, [insertion(ini, 'pci', [['a', '1']])]) },
  modprobe: text => [parseModprobe(text, '/x.conf'), parameters(text)],
  'vfio.conf': text => [appendLines(text, ['x']), isMarked(text), withoutOurs(text), withEntries(text, '/x.conf', ['10de:1']), withoutEntries(text, '/x.conf', gone)],
  'modules-load': text => [addModules(text, ['vfio']), removeModules(text, ['vfio'])],
  'fnmatch': text => [matches(text, 'a'.repeat(300)), matches('*a*a*b', text)],
  manager: managerOf,
  dash: text => source([{ path: '/x', text }], 'dash'),
  bash: text => source([{ path: '/x', text }], 'bash'),
  'default grub': text => { try { return editDefaults(memoryHost({ '/etc/default/grub': text }), { shell: 'bash', dropIns: false }, WISHES) } catch (error) { if (error instanceof Stop) return null; throw error } },
  splice: text => splices(text, `${text} x`),
}

const UNITS = [' ', '\t', '\n', '\r', 'a', '"', '\\', '\\\n', '#', '=', 'a,', 'a=b ', '{', '[', '(', '$(', '$((', '${A:-', 'if a; then ', 'f() { ', '`', 'options x \\\n', 'A=1\n', ' a\n', '[a]\nb=1\n c\n', '"a",']
const HEADS: Readonly<Record<string, readonly string[]>> = {
  bls: ['options '], cmdline: ['x'], 'vfio.conf': ['options vfio-pci ids=', 'options vfio-pci '], modprobe: ['options x '], ini: ['[pci]\na = ', '[pci]\n'], json: ['{"check": "', '['],
  dash: ['A="'], bash: ['A=', 'A=('], 'default grub': ['GRUB_CMDLINE_LINUX="', 'GRUB_CMDLINE_LINUX='],
}

function work(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage()
  try { read(text) } catch (error) { if (!(error instanceof Stop)) throw error }
  return process.cpuUsage(before).user
}

for (const [name, read] of Object.entries(READERS)) {
  t.test(name, async t => {
    for (const unit of UNITS) {
      for (const head of ['', ...HEADS[name] ?? []]) {
        const text = (size: number): string => `${head}${unit.repeat(size / unit.length)}x`
        const tooMuch = (): boolean => { const most = work(read, text(SIZE * 8)); return most > LITTLE && most > 30 * work(read, text(SIZE)) }
        if (tooMuch() && tooMuch() && tooMuch()) t.fail(JSON.stringify([head, unit]))
      }
    }
    t.pass('every text was read')
  })
}
