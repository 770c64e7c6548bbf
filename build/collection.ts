// npm run collection -- DIR [--node ARCH=PATH]...: the Ansible collection vfiokit.host. Lays its tree below
// DIR/ansible_collections, and beside it the tarball that ansible-galaxy installs, the same bytes each time. With the
// node binaries of the architectures it packs all of it into one file for sites without a network.
import { createHash } from 'crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'fs'
import { dirname, join, resolve } from 'path'
import { fileURLToPath } from 'url'
import { directoriesOf, gzip, tar } from './archive.ts'
import type { ArchiveFile } from './archive.ts'
import { COLLECTION, allModules, moduleDocs, optionsOf, sampleResults } from './module-docs.ts'
import type { Option } from './module-docs.ts'
import { COMMON } from '../lib/params.ts'
import type { Module, Probe } from '../lib/module.ts'
import { removeTree } from '../test/hosts/scratch.ts'
import { ROOT, packageVersion } from './names.ts'
import { FLEET_OPTIONS } from './fleet-options.ts'
import { ROLE_OPTIONS } from './role-options.ts'
import { toYaml } from './yaml.ts'

const SOURCE = join(ROOT, 'integrations/ansible')
const [NAMESPACE = '', NAME = ''] = COLLECTION.split('.')
const OLDEST_ANSIBLE = '2.14.0'
/** Releases of ansible-core whose ansible-test asks for exceptions in a file of its version. */
const ANSIBLE_TESTED = ['2.14', '2.15', '2.16', '2.17', '2.18', '2.19', '2.20', '2.21', '2.22']
/** Parameters of the module that the role has better ways for: Ansible's own, and a reboot that it waits for. */
const NOT_OF_THE_ROLE: readonly string[] = ['check', 'diff', 'reboot']

/** Machine in the ELF header (e_machine at 18) by the names that Debian, and the air-gapped tarball, give architectures. */
const ELF_MACHINE: Readonly<Record<string, number>> = { amd64: 62, arm64: 183 }

const text = (name: string, content: string): ArchiveFile => ({ name, bytes: Buffer.from(content) })
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** What the collection holds, but for the two manifests. */
export async function collectionFiles(warn: (sentence: string) => void = () => undefined): Promise<readonly ArchiveFile[]> {
  const modules = await allModules()
  const samples = sampleResults(modules)
  const files: ArchiveFile[] = filesBelow(SOURCE).map((name) => ({ name, bytes: readFileSync(join(SOURCE, name)) }))
  for (const module of modules) {
    const script = join(ROOT, 'dist', `${module.name}.js`)
    if (!existsSync(script)) throw new Error(`${script} is not there, expected the script of ${module.name}: run npm run build`)
    const { text: docs, wordless } = moduleDocs(module, samples.get(module.name) ?? {})
    for (const key of wordless) warn(`${module.name} returns ${key}, and build/results.ts has no words for it`)
    // Not executable, and nothing else by that name.
    files.push({ name: `plugins/modules/${module.name}.js`, bytes: readFileSync(script) }, text(`plugins/modules/${module.name}.yml`, docs))
  }
  const names = modules.map(({ name }) => name)
  files.push(
    text('meta/runtime.yml', `---\n${toYaml({ requires_ansible: `>=${OLDEST_ANSIBLE}`, action_groups: { all: names } })}`),
    ...['LICENSE', 'CHANGELOG.md'].map((name) => text(name, readFileSync(join(ROOT, name), 'utf8'))),
    text('THIRD-PARTY-LICENSES.txt', readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')),
    ...variablesOf('fleet', 'build/fleet-options.ts', FLEET_OPTIONS, FLEET_OPTIONS, {
      short_description: 'The parts of the playbook vfiokit.host.fleet',
      description: ['Looks which nodes have something to do, takes one out of service, prepares it with the role gpu_passthrough, and lets guests in again.', 'Run the playbook; its variables are these and those of the role gpu_passthrough.'],
    }),
    ...roleFiles(modules.find(({ name }) => name === 'gpu_passthrough')),
    ...ANSIBLE_TESTED.map((version) => text(`tests/sanity/ignore-${version}.txt`, sanityExceptions(names))),
  )
  return files
}

/** ansible-test knows Python and PowerShell only (ansible/ansible#79784). */
function sanityExceptions(names: readonly string[]): string {
  return names.flatMap((name) => [`plugins/modules/${name}.js shebang\n`, `plugins/modules/${name}.js validate-modules:invalid-extension\n`]).join('')
}

/** The parts of the role that follow the module: which variables there are, and the task that hands them on. */
function roleFiles(module: Module | Probe | undefined): readonly ArchiveFile[] {
  if (module === undefined) throw new Error('modules/gpu_passthrough.ts is not there, and the role is made for it')
  const taken = Object.entries(optionsOf({ ...module.params, root: COMMON.root, wait: COMMON.wait })).filter(([name]) => !NOT_OF_THE_ROLE.includes(name))
  const task = [{
    name: 'Prepare the node for GPU passthrough',
    [`${COLLECTION}.gpu_passthrough`]: Object.fromEntries(taken.map(([name]) => [name, `{{ gpu_passthrough_${name} | default(omit) }}`])),
    register: 'gpu_passthrough_result',
  }]
  const options = Object.fromEntries([...Object.entries(ROLE_OPTIONS), ...taken.map(([name, option]): [string, Option] => [`gpu_passthrough_${name}`, option])])
  return [
    ...variablesOf('gpu_passthrough', 'modules/gpu_passthrough.ts and build/role-options.ts', options, ROLE_OPTIONS, {
      short_description: 'Prepares a node for GPU passthrough',
      description: ['Makes sure of Node.js, prepares the node, reboots it where that is wanted and needed, and verifies it.'],
    }),
    text('roles/gpu_passthrough/tasks/prepare.yml', `---\n# Generated from modules/gpu_passthrough.ts, do not edit.\n${toYaml(task)}`),
  ]
}

/** The argument spec of a role, and its defaults: those of `own`, since a parameter of a module has its default there. */
function variablesOf(role: string, source: string, options: Readonly<Record<string, Option>>, own: Readonly<Record<string, Option>>, words: object): readonly ArchiveFile[] {
  const spec = { argument_specs: { main: { ...words, author: ['The vfiokit contributors'], options } } }
  const defaults = Object.fromEntries(Object.entries(own).flatMap(([name, option]) => option.default === undefined ? [] : [[name, option.default]]))
  return [
    text(`roles/${role}/meta/argument_specs.yml`, `---\n# Generated from ${source}, do not edit.\n${toYaml(spec)}`),
    text(`roles/${role}/defaults/main.yml`, `---\n# Generated from ${source}, do not edit.\n${toYaml(defaults)}`),
  ]
}

function filesBelow(directory: string, at = ''): readonly string[] {
  return readdirSync(join(directory, at)).sort().flatMap((name) => {
    const path = at === '' ? name : `${at}/${name}`
    return statSync(join(directory, path)).isDirectory() ? filesBelow(directory, path) : [path]
  })
}

function about(): Readonly<Record<string, unknown>> {
  const { description, license } = Object(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  return {
    namespace: NAMESPACE, name: NAME, version: packageVersion(), readme: 'README.md', authors: ['The vfiokit contributors'],
    description, license: [license], tags: ['linux', 'infrastructure', 'gpu', 'vfio', 'passthrough'], dependencies: {},
  }
}

/** What ansible-galaxy installs: the files with their sums, as `ansible-galaxy collection build` would list them. */
export function collectionTarball(files: readonly ArchiveFile[]): Buffer {
  const directory = (name: string) => ({ name, ftype: 'dir', chksum_type: null, chksum_sha256: null, format: 1 })
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1))
  const listed = sorted.map(({ name, bytes }) => ({ name, ftype: 'file', chksum_type: 'sha256', chksum_sha256: sha256(bytes), format: 1 }))
  const list = json({ files: [directory('.'), ...directoriesOf(sorted.map(({ name }) => name)).map(directory), ...listed], format: 1 })
  const manifest = json({
    collection_info: { ...about(), license_file: null, repository: null, documentation: null, homepage: null, issues: null },
    file_manifest_file: { name: 'FILES.json', ftype: 'file', chksum_type: 'sha256', chksum_sha256: sha256(list), format: 1 },
    format: 1,
  })
  return gzip(tar([...sorted, { name: 'FILES.json', bytes: list }, { name: 'MANIFEST.json', bytes: manifest }]))
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
}

/** The whole of what a site without a network needs, below one directory, with the sums of it. */
function airGapped(tarball: ArchiveFile, binaries: Readonly<Record<string, string>>): readonly ArchiveFile[] {
  const nodes = Object.entries(binaries).flatMap(([arch, path]): ArchiveFile[] => {
    const bytes = readFileSync(path)
    if (bytes.toString('latin1', 0, 4) !== '\x7fELF' || bytes.readUInt16LE(18) !== ELF_MACHINE[arch]) throw new Error(`${path} is no program for ${arch}, expected its bin/node`)
    const licence = join(dirname(dirname(path)), 'LICENSE')
    if (!existsSync(licence)) throw new Error(`${licence} is not there, expected the licence that Node.js is handed on with, as in its release`)
    return [{ name: `node-linux-${arch}`, bytes, mode: 0o755 }, { name: `node-linux-${arch}.LICENSE`, bytes: readFileSync(licence) }]
  })
  const files = [tarball, ...nodes].sort((a, b) => (a.name < b.name ? -1 : 1))
  const all = [...files, text('SHA256SUMS', files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''))]
  return all.map((file) => ({ ...file, name: `vfiokit-${packageVersion()}/${file.name}` }))
}

interface Wanted {
  readonly dir: string
  readonly binaries: Readonly<Record<string, string>>
}

function wantedBy(argv: readonly string[]): Wanted {
  const usage = `usage: npm run collection -- DIR [--node ${Object.keys(ELF_MACHINE).map((arch) => `${arch}=PATH`).join(' --node ')}]`
  const binaries: Record<string, string> = {}
  const dirs: string[] = []
  // npm runs scripts in the root of the package, wherever it was called.
  const here = process.env['INIT_CWD'] ?? ''
  for (let at = 0; at < argv.length; at++) {
    const [, arch = '', path = ''] = argv[at] === '--node' ? /^(\w+)=(.+)$/.exec(argv[++at] ?? '') ?? [] : []
    if (arch in ELF_MACHINE) binaries[arch] = resolve(here, path)
    else dirs.push(argv[at] ?? '')
  }
  const [dir, ...more] = dirs
  if (dir === undefined || dir.startsWith('-') || more.length > 0) throw new Error(usage)
  return { dir: resolve(here, dir), binaries }
}

async function run({ dir, binaries }: Wanted): Promise<void> {
  const files = await collectionFiles((sentence) => console.error(`note: ${sentence}`))
  const tree = join(dir, 'ansible_collections', NAMESPACE, NAME)
  if (existsSync(tree)) removeTree(tree)
  // galaxy.yml is for a directory, the manifests are for a tarball.
  for (const { name, bytes } of [...files, text('galaxy.yml', `---\n${toYaml(about())}`)]) {
    mkdirSync(dirname(join(tree, name)), { recursive: true })
    writeFileSync(join(tree, name), bytes)
  }
  const made = [{ name: `${NAMESPACE}-${NAME}-${packageVersion()}.tar.gz`, bytes: collectionTarball(files) }]
  const [tarball] = made
  if (tarball !== undefined && Object.keys(binaries).length > 0) made.push({ name: `vfiokit-${packageVersion()}-airgap.tar`, bytes: tar(airGapped(tarball, binaries)) })
  for (const { name, bytes } of made) {
    writeFileSync(join(dir, name), bytes)
    console.log(`${sha256(bytes)}  ${join(dir, name)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  Promise.resolve().then(() => run(wantedBy(process.argv.slice(2)))).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
