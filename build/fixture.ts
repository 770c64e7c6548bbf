// npm run fixture -- NAME DIR: writes the tree of a fixture host into DIR, to try a module on it with --root DIR.
// npm run fixture -- --capture FILE DIR: the tree of a node that somebody has sent a capture of (gpu_info --capture).
// Without arguments: the names.
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'fs'
import { resolve } from 'path'
import { openHost } from '../lib/host-fs.ts'
import { parseParams } from '../lib/params.ts'
import gpuInfo from '../modules/gpu_info.ts'
import { layCapture } from './captured.ts'
import { allHosts, writeTree } from '../test/hosts/distros.ts'
import type { Host } from '../test/hosts/words.ts'

const USAGE = 'usage: npm run fixture -- NAME DIR\n       npm run fixture -- --capture FILE DIR'
/** Displays and 3D controllers; the rest of a node is the same everywhere. */
const GPU_CLASS = /^030[02]/

function osOf(host: Host): string {
  return /^PRETTY_NAME="(.*)"$/m.exec(host.distro.osRelease)?.[1] ?? `${/^NAME="(.*)"$/m.exec(host.distro.osRelease)?.[1] ?? host.distro.id} ${/^VERSION_ID="(.*)"$/m.exec(host.distro.osRelease)?.[1] ?? ''}`.trim()
}

/** "2 x 10de:20b7 (nvidia)" */
function cardsOf(host: Host): string {
  const counts = new Map<string, number>()
  for (const { class: pciClass, id, driver } of host.functions) {
    if (!GPU_CLASS.test(pciClass) || id.startsWith('1a03:')) continue
    const card = `${id} (${driver ?? 'no driver'})`
    counts.set(card, (counts.get(card) ?? 0) + 1)
  }
  return [...counts].map(([card, count]) => (count === 1 ? card : `${count} x ${card}`)).join(', ') || 'no GPU'
}

function listing(): string {
  const names = Object.keys(allHosts)
  const width = Math.max(...names.map((name) => name.length))
  const rows = names.map((name) => {
    const host = allHosts[name]?.()
    return host === undefined ? name : `${name.padEnd(width)}  ${osOf(host)}, ${host.firmware.toUpperCase()}, ${host.cpu.brand}, ${cardsOf(host)}`
  })
  return [USAGE, '', ...rows].join('\n')
}

/** As it is meant where npm was called: it runs scripts in the root of the package. */
function here(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '', path)
}

/** Throws an Error for a directory that holds something. */
function emptyAt(dir: string): string {
  const at = here(dir)
  if (existsSync(at) && readdirSync(at).length > 0) throw new Error(`${at} is not empty, expected a new or an empty directory`)
  return at
}

/** Throws an Error for a name that is unknown and a directory that holds something. */
function write(name: string, dir: string): string {
  const make = allHosts[name]
  if (make === undefined) throw new Error(`there is no fixture host "${name}", expected one of ${Object.keys(allHosts).join(', ')}`)
  const at = emptyAt(dir)
  mkdirSync(at, { recursive: true })
  const host = make()
  writeTree(at, host)
  const id = host.functions.find((fn) => GPU_CLASS.test(fn.class) && !fn.id.startsWith('1a03:'))?.id
  return [
    `wrote ${name} (${osOf(host)}, ${cardsOf(host)}) to ${at}; for example:`, '',
    `  node dist/gpu_info.js --human --root ${at}`,
    ...(id === undefined ? [] : [`  node dist/vfio_bind.js '{"ids":"${id}"}' --check --diff --human --root ${at}`]),
    '', 'Its tools are stubs: as root a run without --check stops at the first of them,',
    'as anybody else it hands you their commands.',
  ].join('\n')
}

/** Throws an Error for a file that is no capture and a directory that holds something. */
function writeCaptured(file: string, dir: string): string {
  const at = emptyAt(dir)
  const text = readFileSync(here(file), 'utf8')
  layCapture(at, text)
  const { ids } = gpuInfo.read(openHost({ root: at }), parseParams(gpuInfo.params, {})).own
  const [id] = Array.isArray(ids) ? ids : []
  return [
    `wrote the node of ${file} to ${at}; for example:`, '',
    `  node dist/gpu_info.js --human --root ${at}`,
    ...(id === undefined ? [] : [`  node dist/passthrough_verify.js '{"ids":"${id}"}' --human --root ${at}`]),
    '', 'It has what a capture holds: no grub.cfg, of boot images the names, no tools. What is said of the next boot',
    'is said without them.',
  ].join('\n')
}

function run([name, ...rest]: readonly string[]): string {
  if (name === undefined) return listing()
  const [first, second, ...more] = rest
  if (name === '--capture' && first !== undefined && second !== undefined && more.length === 0) return writeCaptured(first, second)
  if (name.startsWith('-') || first === undefined || second !== undefined) throw new Error(USAGE)
  return write(name, first)
}

try {
  console.log(run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
