// The cases that are kept beside the repository where there are any: files before and after, checked with nova's own
// code. Every one is planned, applied, applied again, taken out and undone; the values that were run through nova
// (vectors.json) are judged alike.
import * as fs from 'fs'
import * as path from 'path'
import t from 'tap'
import { execute } from '../../lib/engine.ts'
import { openHost } from '../../lib/host-fs.ts'
import type { Host } from '../../lib/host.ts'
import { parseIni } from '../../lib/ini.ts'
import { parseAlias } from '../../lib/nova/alias.ts'
import { aliasEntries, checkNames, checkValues, judgeOf, specEntries } from '../../lib/nova/entries.ts'
import { namesRead } from '../../lib/nova/release.ts'
import { parseSpecs, takes } from '../../lib/nova/spec.ts'
import { parseParams } from '../../lib/params.ts'
import novaPci from '../../modules/nova_pci.ts'
import undo from '../../modules/passthrough_undo.ts'
import { scratch } from '../hosts/scratch.ts'
import { shared } from './shared.ts'

const CASES = shared('cases/nova')
const ASKED = { ids: '10de:20b7', alias: 'a100', device_type: 'type-PF' }
const OPTIONS = { check: false, diff: true, wait: 0, version: '0' }

function filesBelow(dir: string, at = ''): readonly string[] {
  return fs.readdirSync(path.join(dir, at), { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? filesBelow(dir, path.join(at, entry.name)) : [path.join(at, entry.name)])
}

/** Where a file of a case lies on a node; null for what is written elsewhere, and so is a snippet. */
function placeOf(name: string, kolla: boolean): string | null {
  if (name === 'local.conf' || name.startsWith('etc-kolla-config-nova/')) return null
  return kolla ? `/etc/kolla/nova-compute/${name}` : `/etc/nova/${name}`
}

function textsOf(dir: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(dir).map(name => [name, fs.readFileSync(path.join(dir, name), 'latin1')]))
}

function lay(root: string, files: ReadonlyMap<string, string>, kolla: boolean): void {
  for (const [name, text] of files) {
    const at = placeOf(name, kolla)
    if (at === null) continue
    fs.mkdirSync(path.dirname(root + at), { recursive: true })
    fs.writeFileSync(root + at, text, { encoding: 'latin1', mode: 0o640 })
  }
}

function run(host: Host, params: object): ReturnType<typeof execute> {
  return execute(host, novaPci, parseParams(novaPci.params, params), OPTIONS)
}

/** What the node has of these files. */
function found(host: Host, names: Iterable<string>, kolla: boolean): ReadonlyMap<string, string | null> {
  return new Map([...names].flatMap(name => {
    const at = placeOf(name, kolla)
    return at === null ? [] : [[name, host.read(at as '/')] as const]
  }))
}

t.test('files before and after', { skip: CASES === null ? 'no cases here' : false }, async t => {
  const dir = `${CASES ?? ''}/conf`
  for (const name of fs.readdirSync(dir)) {
    await t.test(name, async t => {
      const kolla = name.includes('kolla')
      const [input, intended] = [textsOf(`${dir}/${name}/input`), textsOf(`${dir}/${name}/intended`)]
      const root = scratch(t)
      lay(root, input, kolla)
      const host = openHost({ root })
      const done = await run(host, ASKED)
      t.equal(done.error, undefined)
      const snippets = done.own['snippets'] as Record<string, Record<string, string>>
      for (const [file, text] of intended) {
        const at = placeOf(file, kolla)
        const now = at !== null ? host.read(at as '/') : file === 'local.conf' ? snippets['devstack']?.[file] : snippets['kolla']?.[file.replace('etc-kolla-config-nova', '/etc/kolla/config/nova')]
        t.equal(now, text, file)
      }
      const whole = found(host, intended.keys(), kolla)
      t.match(await run(host, ASKED), { changed: false, changes: [] }, 'a second run has nothing to do')
      t.same(found(host, intended.keys(), kolla), whole)

      const left = await run(host, { ...ASKED, device_type: null, state: 'absent' })
      t.equal(left.changed, done.changed)
      // An empty value stops nova, so it does not come back.
      const mended = (text: string | undefined): string | null => text?.replace(/^(?:device_spec|alias) =\n/gm, '') ?? null
      t.same(found(host, intended.keys(), kolla), new Map([...found(host, intended.keys(), kolla).keys()].map(file => [file, mended(input.get(file))])), 'absent takes out what was put in')
      await execute(host, undo, parseParams(undo.params, {}), OPTIONS)
      t.same(found(host, intended.keys(), kolla), new Map([...whole.keys()].map(file => [file, input.get(file) ?? null])), 'the undo restores every byte')
      t.same(fs.existsSync(`${root}/etc/nova/nova.conf.d`), [...input.keys()].some(file => file.startsWith('nova.conf.d')))
    })
  }
})

interface Vector {
  readonly id: string
  readonly value: string | readonly string[]
  readonly verdict: string
  readonly verdicts?: Readonly<Record<string, string>>
  readonly same_everywhere: boolean
  readonly conf?: object
}

function vectors(section: string): readonly (Vector & Record<string, any>)[] {
  return JSON.parse(fs.readFileSync(`${CASES ?? ''}/vectors.json`, 'utf8')).sections[section]
}

function values({ value }: Vector): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

t.test('values as nova judged them', { skip: CASES === null ? 'no cases here' : false }, async t => {
  for (const vector of vectors('device_spec')) {
    // nova asks sysfs for the rest of a DPU's card; nothing to do with GPUs.
    if (!vector.same_everywhere || vector.id === 'ds-remote-managed-pf') continue
    const taken = values(vector).every(value => typeof parseSpecs(value) !== 'string')
    t.equal(taken ? 'accept' : 'reject', vector.verdict, vector.id)
  }
  for (const vector of vectors('alias')) {
    // Where the release is not known, what only some take is taken. Names that are there twice are edit.ts's business.
    if (values(vector).length > 1 && !vector.id.startsWith('al-multi') && !vector.id.startsWith('al-bad')) continue
    const taken = values(vector).every(value => typeof parseAlias(value) !== 'string')
    const somewhere = [vector.verdict, ...Object.values(vector.verdicts ?? {})].includes('accept')
    t.equal(taken, somewhere, vector.id)
  }
  for (const release of [25, 26, 27, 29, 31, 32, 34]) {
    // What an option of nova's own decides (report_in_placement, pci_in_placement) is not seen in a value.
    const decided = (vector: Vector): boolean => vector.verdicts !== undefined && vector.conf === undefined && values(vector).length === 1 && vector.id !== 'al-rc'
    const verdict = ({ verdicts = {} }: Vector): string | undefined => verdicts[Object.keys(verdicts).find(name => name.startsWith(`${release}`)) ?? '']
    for (const vector of vectors('device_spec').filter(decided)) t.equal(typeof parseSpecs(values(vector)[0] ?? '', release) === 'string' ? 'reject' : 'accept', verdict(vector), `${vector.id} by nova ${release}`)
    for (const vector of vectors('alias').filter(decided)) {
      t.equal(typeof parseAlias(values(vector)[0] ?? '', release) === 'string' ? 'reject' : 'accept', verdict(vector), `${vector.id} by nova ${release}`)
    }
  }
  for (const release of [25, 26, 27, 29, 32, 34]) {
    // What options beside it make of a value, and what several of them are together.
    for (const [section, key] of [['device_spec', 'device_spec'], ['alias', 'alias']] as const) {
      for (const vector of vectors(section).filter(one => one.conf !== undefined || values(one).length > 1 || one.id === 'al-rc')) {
        const options = Object.entries(vector.conf ?? {}).map(([name, value]) => `[${name.split('.')[0] ?? ''}]\n${name.split('.')[1] ?? ''} = ${String(value)}\n`)
        const ini = parseIni(`${options.join('')}[pci]\n${values(vector).map(value => `${key} = ${value}\n`).join('')}`)
        const { verdicts = {} } = vector
        const verdict = verdicts[Object.keys(verdicts).find(name => name.startsWith(`${release}`)) ?? ''] ?? (vector.same_everywhere ? vector.verdict : undefined)
        if (verdict === undefined || 'problem' in ini) throw new Error(`${vector.id} cannot be judged`)
        const sources = [{ path: '/etc/nova/nova.conf' as const, ini }]
        const judge = judgeOf(sources, release)
        const judged = (): void => {
          const aliases = aliasEntries(sources, namesRead(34), judge)
          checkValues([...specEntries(sources, namesRead(34), judge), ...aliases], null)
          checkNames(aliases, [['/etc/nova/nova.conf']], judge)
        }
        if (verdict === 'accept') t.doesNotThrow(judged, `${vector.id} by nova ${release}`)
        else t.throws(judged, { code: 'E_REFUSED' }, `${vector.id} by nova ${release}`)
      }
    }
  }
  for (const vector of vectors('match')) {
    if (vector.verdict !== 'match' && vector.verdict !== 'no-match') continue
    const { address, vendor_id, product_id, parent_addr } = vector['device']
    const specs = values(vector).flatMap(value => {
      const found = parseSpecs(value)
      return typeof found === 'string' ? [] : found
    })
    const physical = vector['pf']?.includes(parent_addr) === true ? parent_addr : null
    const hit = specs.some(spec => takes(spec, { address, vendor: vendor_id, product: product_id }, physical))
    t.equal(hit ? 'match' : 'no-match', vector.verdict, vector.id)
  }
})
