// An operator's machine with ansible-core and the collection, as nobody in a directory of its own: it knows the nodes
// by ssh and nothing else.
import { spawn, spawnSync } from 'child_process'
import { createHash } from 'crypto'
import * as fs from 'fs'
import * as path from 'path'
import { collectionFiles, collectionTarball } from '../../build/collection.ts'
import { own } from '../dist/sandbox.ts'
import { environment, giveAway, installed } from '../integration/controllers.ts'
import { CACHE, must } from '../trees/debian.ts'
import type { LabNode } from './node.ts'

const NOBODY = 65534
/** Of one play: a node of the lab rebuilds an image in minutes, and boots in one to five. */
const LIMIT = 90 * 60 * 1000

export interface Played {
  readonly status: number | null
  readonly output: string
  /** Of a node in the recap: changed, unreachable, failed... */
  count(node: string, what: string): number | undefined
}

export interface OperatorsMachine {
  readonly dir: string
  /** Where the role takes Node.js from: the interpreter of these tests, for amd64. */
  readonly binaries: string
  write(name: string, text: string, mode?: number): string
  /** What an inventory says of a node that runs. */
  variables(node: LabNode): Readonly<Record<string, unknown>>
  play(playbook: string, flags?: readonly string[], variables?: object): Promise<Played>
  remove(): void
}

/** Does not block: other nodes of the lab go on meanwhile. */
function run(argv: readonly string[], dir: string, settings: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number | null; readonly output: string }> {
  const [program = '', ...args] = argv
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: dir, uid: NOBODY, gid: NOBODY, env: { ...environment(dir), ...settings }, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString() })
    child.on('error', reject)
    child.on('close', status => resolve({ status, output }))
  })
}

function binariesIn(dir: string): string {
  const at = path.join(dir, 'binaries')
  fs.mkdirSync(at)
  fs.copyFileSync(process.execPath, `${at}/node-linux-amd64`)
  const sum = createHash('sha256').update(fs.readFileSync(`${at}/node-linux-amd64`)).digest('hex')
  fs.writeFileSync(`${at}/SHA256SUMS`, `${sum}  node-linux-amd64\n`)
  return at
}

/** Throws where there is no ansible-core. */
export async function operatorsMachine(): Promise<OperatorsMachine> {
  if (installed() === undefined) throw new Error('ansible-playbook does not run here, and these scenarios are about it: install ansible-core')
  // Short: ssh puts a socket below it.
  const dir = fs.mkdtempSync(path.join(CACHE, `vm-work-${process.pid}-`))
  const binaries = binariesIn(dir)
  const key = path.join(dir, 'key')
  fs.writeFileSync(path.join(dir, 'ansible.cfg'), '[defaults]\n')
  fs.writeFileSync(path.join(dir, 'host.tar.gz'), collectionTarball(await collectionFiles()))
  giveAway(dir)
  const made = spawnSync('ansible-galaxy', ['collection', 'install', '--offline', path.join(dir, 'host.tar.gz'), '-p', path.join(dir, 'collections')], { cwd: dir, env: environment(dir), uid: NOBODY, gid: NOBODY, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`the collection does not install: ${made.stdout}${made.stderr}`)

  function write(name: string, text: string, mode = 0o644): string {
    const file = path.join(dir, name)
    fs.writeFileSync(file, text, { mode })
    own(file)
    return file
  }
  return {
    dir, binaries, write,
    variables(node) {
      const { port, key: secret } = node.reach()
      if (!fs.existsSync(key)) write('key', fs.readFileSync(secret, 'utf8'), 0o600)
      return {
        ansible_connection: 'ssh', ansible_host: '127.0.0.1', ansible_port: port, ansible_user: 'root', ansible_ssh_private_key_file: key,
        ansible_ssh_common_args: '-o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no -o LogLevel=ERROR -F none',
        // A node that is emulated on a busy machine takes its time for everything.
        ansible_timeout: 120, ansible_control_path_dir: path.join(dir, 'cp'), ansible_python_interpreter: 'auto_silent',
      }
    },
    async play(playbook, flags = [], variables = {}) {
      const ran = await run(['ansible-playbook', '-i', 'inventory.yml', playbook, ...flags, '-e', JSON.stringify(variables)], dir, { ANSIBLE_PIPELINING: 'true', PWD: dir })
      const recap = (node: string): string => new RegExp(`^${node} +: (.*)$`, 'm').exec(ran.output)?.[1] ?? ''
      return {
        ...ran,
        count(node, what) {
          const found = new RegExp(`\\b${what}=(\\d+)`).exec(recap(node))?.[1]
          return found === undefined ? undefined : Number(found)
        },
      }
    },
    remove: () => must(['rm', '-rf', '--one-file-system', dir]),
  }
}
