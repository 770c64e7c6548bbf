// A machine to reach over ssh: a tree of Debian 12 with its own sshd, Python and Node.js, in mount and PID namespaces of
// its own, listening on loopback. Whoever logs in there is nobody, as whoever runs the tests is.
import { spawn, spawnSync } from 'child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'fs'
import { createConnection, createServer } from 'net'
import type { AddressInfo } from 'net'
import { join } from 'path'
import { CACHE, bakedTree, cannot, must } from '../trees/debian.ts'

const NOBODY = 65534
const TREE = {
  name: 'ssh-debian12', suite: 'bookworm', packages: ['openssh-server', 'python3', 'nodejs'],
  // A shell and a home for nobody; sshd wants no password of an account that is not locked.
  hooks: ['chroot "$1" usermod --shell /bin/sh --home /home/nobody --password "*" nobody', 'install -d -o 65534 -g 65534 -m 755 "$1/home/nobody" "$1/home/nobody/.ssh"'],
}
/** Of its own, so that nothing of this machine's configuration counts. */
const SSHD = ['-o', 'UsePAM=no', '-o', 'PasswordAuthentication=no', '-o', 'PrintMotd=no', '-o', 'LogLevel=ERROR', '-o', 'MaxStartups=100', '-o', 'ListenAddress=127.0.0.1']

interface Teardown { teardown(fn: () => void | Promise<void>): void }

export interface SshNode {
  /** Home of nobody: on the node, and on this machine. */
  readonly inside: string
  readonly outside: string
  /** What an inventory says of it. */
  readonly variables: Readonly<Record<string, string | number>>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until somebody listens there, or `gone` says that nobody will. */
async function listening(port: number, gone: () => string | null): Promise<void> {
  for (;;) {
    const why = gone()
    if (why !== null) throw new Error(`sshd ended: ${why}`)
    const up = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1')
      socket.once('connect', () => { socket.destroy(); resolve(true) })
      socket.once('error', () => resolve(false))
    })
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The node, up until the test ends; or why there is none. `dir` is where the controller keeps its key. */
export async function sshNode(t: Teardown, dir: string): Promise<SshNode | string> {
  const why = cannot()
  if (why !== null) return why
  for (const program of ['ssh', 'ssh-keygen', 'unshare']) if (spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0) return `${program} is not installed`
  const baked = bakedTree(TREE)
  const tree = mkdtempSync(join(CACHE, `work-${process.pid}-`))
  t.teardown(() => void must(['rm', '-rf', '--one-file-system', tree]))
  must(['tar', '-C', tree, '-xf', baked])
  chmodSync(tree, 0o755)
  mkdirSync(join(tree, 'run/sshd'), { recursive: true })
  const key = join(dir, 'key')
  must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', key])
  chownSync(key, NOBODY, NOBODY)
  writeFileSync(join(tree, 'home/nobody/.ssh/authorized_keys'), readFileSync(`${key}.pub`))
  const port = await freePort()
  // What it mounts goes with its namespace, and whatever it started with its PID 1.
  const start = 'mount -t proc proc "$0/proc" && mount -t devpts -o newinstance,ptmxmode=0666 devpts "$0/dev/pts" && mount -t tmpfs tmpfs "$0/dev/shm" && chmod 1777 "$0/dev/shm" && ln -sf pts/ptmx "$0/dev/ptmx" && exec chroot "$0" /usr/sbin/sshd -D -e "$@"'
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'unshare', '--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', start, tree, '-p', String(port), ...SSHD], { stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  let ended = false
  child.stderr.on('data', (chunk: Buffer) => { log += chunk.toString() })
  const gone = new Promise<void>((resolve) => child.once('exit', () => { ended = true; resolve() }))
  t.teardown(async () => { child.kill('SIGKILL'); await gone })
  await listening(port, () => ended ? log : null)
  const inside = '/home/nobody'
  return {
    inside, outside: join(tree, inside),
    variables: {
      ansible_connection: 'ssh', ansible_host: '127.0.0.1', ansible_port: port, ansible_user: 'nobody', ansible_ssh_private_key_file: key,
      ansible_ssh_common_args: `-o UserKnownHostsFile=${join(dir, 'known_hosts')} -o StrictHostKeyChecking=accept-new -F none`,
      ansible_control_path_dir: join(dir, 'cp'), ansible_remote_tmp: `${inside}/remote`, ansible_async_dir: `${inside}/async`,
    },
  }
}
