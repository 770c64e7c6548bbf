// node dist/cloud_init.js: user data for cloud-init, on stdout. A tool for people, on any machine with Node; what it
// says of a script is of dist/vfiokit.js beside it, which also judges the parameters.
import { spawnSync } from 'child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmdirSync } from 'fs'
import { tmpdir } from 'os'
import { dirname, join } from 'path'
import { gzipSync } from 'zlib'
import { Stop, badParam } from '../lib/errors.ts'
import { sha256 } from '../lib/hash.ts'
import { readInput } from '../lib/input.ts'
import { print } from '../lib/output.ts'
import { LIMITS, plain, tooLarge, userData } from '../lib/user-data.ts'
import type { Limit, Source } from '../lib/user-data.ts'
import { version } from '../lib/version.ts'
import { show } from '../lib/wording.ts'

/** integrations/cloud-init/first-boot.sh; set by the build. */
declare const VFIOKIT_FIRST_BOOT: string

const USAGE = `cloud_init ${version}: user data that prepares a node for GPU passthrough at its first boot.

Usage: cloud_init.js PARAMS (--url URL | --path FILE | --embed) [flags] > user-data
  PARAMS        the parameters of gpu_passthrough: JSON, @FILE or -; the node reboots once where that is needed,
                "reboot": "never" leaves that to you

Where the node gets vfiokit.js from (its SHA-256 is that of vfiokit.js beside this script; another is not run):
  --url URL     fetched at the first boot, http or https
  --path FILE   it is in the image
  --embed       it is in the user data: too large for Nova and EC2, for a disk that you make (--for disk)

Flags:
  --for WHERE   what takes the user data, and whose limit holds: nova (default), ec2, disk (none)
  --node FILE   the interpreter in the image; else the distribution's package nodejs is installed
  --report URL  gets each result by POST, as the module printed it
  --help --version

Exit codes: 0 ok, 1 too large or vfiokit.js is not there, 2 bad arguments.
`
const VALUES = ['url', 'path', 'for', 'node', 'report'] as const
type Values = { readonly [Name in typeof VALUES[number]]?: string }
/** A function that nobody can name: with it the tree is that of a node, and what is named is only not there. */
const NOBODYS = 'sys/bus/pci/devices/0000:00:00.0'
/** They are the caller's elsewhere, and mean nothing at a first boot: the reboot is power_state's, and no guest runs yet. */
const NOT_HERE: readonly string[] = ['check', 'diff', 'root', 'delay', 'allow_losing_guests']

/** Throws badParam, a sentence, for what is wrong. */
function optionsOf(argv: readonly string[]): { readonly values: Values; readonly embed: boolean; readonly source: string } {
  const values: { [name: string]: string } = Object.create(null)
  const words: string[] = []
  let embed = false
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? ''
    const [, name = '', value] = /^--([a-z]+)(?:=([^]*))?$/.exec(word) ?? []
    if (word === '--embed') embed = true
    else if (VALUES.some(one => one === name)) {
      const given = value ?? argv[++at]
      if (given === undefined || given === '' || given.startsWith('--')) throw badParam('', `--${name} has no value, expected one after it`)
      values[name] = given
    } else if (word.startsWith('-') && word !== '-') throw badParam('', `${show(word)} is not a flag; known are --${[...VALUES, 'embed', 'help', 'version'].join(', --')}`)
    else words.push(word)
  }
  const [source] = words
  if (source === undefined || words.length > 1) throw badParam('', `found ${words.length} arguments that are no flags, expected one: the parameters of gpu_passthrough, such as '{"ids":"10de:20b7"}'`)
  return { values, embed, source }
}

function limitOf(name: string): Limit | null {
  const limit = Object.keys(LIMITS).includes(name) ? LIMITS[name] : undefined
  if (limit === undefined) throw badParam('', `--for is ${show(name)}, expected ${Object.keys(LIMITS).join(', ')}`)
  return limit
}

function checked(values: Values, name: keyof Values, kind: 'url' | 'path'): string | undefined {
  const value = values[name]
  if (value === undefined) return undefined
  const found = plain(value, kind)
  if (found === null) throw badParam('', `--${name} is ${show(value)}, expected ${kind === 'url' ? 'an http or https address' : 'an absolute path'} without characters that a shell would read`)
  return found
}

function sourceOf(values: Values, embed: boolean, script: Buffer): Source {
  const url = checked(values, 'url', 'url')
  const path = checked(values, 'path', 'path')
  const given = [...(url === undefined ? [] : [{ url }]), ...(path === undefined ? [] : [{ path }]), ...(embed ? [{ gzip: gzipSync(script, { level: 9 }) }] : [])]
  const [source] = given
  if (source === undefined || given.length > 1) throw badParam('', `found ${given.length} of --url, --path and --embed, expected one of them: where the node gets vfiokit.js from`)
  return source
}

/** As an object that gpu_passthrough of this script takes; asked with a tree that no run of it can harm. */
function paramsOf(given: unknown, script: string): Readonly<Record<string, unknown>> {
  const params: Readonly<Record<string, unknown>> = Object(given)
  const odd = NOT_HERE.find(name => params[name] !== undefined && params[name] !== null)
  if (odd !== undefined) throw badParam(odd, `${odd} is given, which means nothing at a first boot; leave it out`)
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vfiokit-')))
  mkdirSync(join(root, NOBODYS), { recursive: true })
  try {
    const { stdout, error } = spawnSync(process.execPath, [script, 'gpu_passthrough', '-', '--check', '--root', root], { input: JSON.stringify(given), encoding: 'utf8' })
    if (error !== undefined) throw error
    const said: { readonly msg?: string; readonly error?: { readonly code?: string } } = JSON.parse(stdout)
    if (said.error?.code === 'E_PARAMS') throw badParam('', said.msg ?? '')
  } finally {
    for (let at = join(root, NOBODYS); at !== dirname(root); at = dirname(at)) rmdirSync(at)
  }
  if (params['state'] === 'absent') throw badParam('state', 'state is absent, expected present: user data prepares a node; passthrough_undo takes it back')
  return params
}

function scriptBeside(): { readonly path: string; readonly bytes: Buffer } {
  const path = join(dirname(realpathSync(process.argv[1] ?? '')), 'vfiokit.js')
  try {
    return { path, bytes: readFileSync(path) }
  } catch {
    throw new Stop('E_HOST', `${path} cannot be read, expected vfiokit.js of the same release beside this script`)
  }
}

function run(argv: readonly string[]): number {
  const { values, embed, source: words } = optionsOf(argv)
  const limit = limitOf(values.for ?? 'nova')
  const { path, bytes } = scriptBeside()
  const source = sourceOf(values, embed, bytes)
  const [node, report] = [checked(values, 'node', 'path'), checked(values, 'report', 'url')]
  const params = paramsOf(readInput(words, undefined), path)
  const text = userData({ version, script: VFIOKIT_FIRST_BOOT, source, sha256: sha256(bytes.toString('latin1')), params, node, report })
  const problem = tooLarge(text, limit)
  if (problem !== undefined) throw new Stop('E_REFUSED', problem)
  print(text)
  return 0
}

function main(argv: readonly string[]): number {
  if (argv.includes('--help')) return print(USAGE), 0
  if (argv.includes('--version')) return print(`cloud_init ${version}\n`), 0
  try {
    return run(argv)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    print(`${error.message}; see --help\n`, 2)
    return error.code === 'E_PARAMS' ? 2 : 1
  }
}

process.exitCode = main(process.argv.slice(2))
