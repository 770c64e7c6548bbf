// npm run fixture -- NAME DIR: writes the tree of a fixture host into DIR, to try a module on it with --root DIR.
// Without arguments: the names.
import { existsSync, mkdirSync, readdirSync } from 'fs'
import { resolve } from 'path'
import { allHosts, writeTree } from '../test/hosts/distros.ts'
import type { Host } from '../test/hosts/words.ts'

const USAGE = 'usage: npm run fixture -- NAME DIR'
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

/** Throws an Error for a name that is unknown and a directory that holds something. */
function write(name: string, dir: string): string {
  const make = allHosts[name]
  if (make === undefined) throw new Error(`there is no fixture host "${name}", expected one of ${Object.keys(allHosts).join(', ')}`)
  // npm runs scripts in the root of the package, wherever it was called.
  const at = resolve(process.env['INIT_CWD'] ?? '', dir)
  if (existsSync(at) && readdirSync(at).length > 0) throw new Error(`${at} is not empty, expected a new or an empty directory`)
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

function run([name, dir, ...more]: readonly string[]): string {
  if (name === undefined) return listing()
  if (dir === undefined || more.length > 0) throw new Error(USAGE)
  return write(name, dir)
}

try {
  console.log(run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
