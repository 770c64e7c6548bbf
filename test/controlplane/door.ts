// The way to the client for Ansible, which runs as nobody and may not enter the control plane's network.
//   node door.js keep SOCKET LOG PID ROOT   as root, for as long as its input is open
//   node door.js client SOCKET WORD...      the real openstack client in there, with these words
//   node door.js look SOCKET HOST           what nova says of a host now is put into LOG, beside what the client was asked
import { spawn } from 'child_process'
import { appendFileSync, chmodSync } from 'fs'
import { createConnection, createServer } from 'net'
import { join } from 'path'
import { ROOT } from '../../build/names.ts'
import { inside } from './cloud.ts'

/** A line of the log. */
export interface Seen {
  readonly words: readonly string[]
  readonly code: number | null
  readonly seconds: number
  readonly stdout: string
  readonly stderr: string
}

interface Asked { readonly way: string; readonly words: readonly string[] }

/** By themselves, not by the client: the service and the guests of a host, with nova's own words. */
function questions(host: string): string {
  const nova = 'http://127.0.0.1:8774/v2.1'
  return JSON.stringify([`/os-services?binary=nova-compute&host=${host}`, `/servers/detail?all_tenants=1&host=${host}`].map((path) => ({ method: 'GET', url: nova + path })))
}

function keep(socket: string, log: string, at: { readonly pid: number; readonly root: string }): void {
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    const parts: Buffer[] = []
    connection.on('data', (part: Buffer) => parts.push(part))
    connection.on('end', () => {
      const { way, words }: Asked = JSON.parse(Buffer.concat(parts).toString())
      const [program, ...argv] = way === 'client'
        ? inside(at, 'nobody:nogroup', ['HOME=/var/lib/client', 'openstack', ...words])
        : inside(at, null, [process.execPath, join(ROOT, 'out/test/controlplane/ask.js')])
      const began = Date.now()
      const child = spawn(program, argv, { stdio: 'pipe' })
      child.stdin.end(way === 'client' ? '' : questions(words[0] ?? ''))
      let stdout = ''
      let stderr = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
      child.on('close', (code) => {
        const seen: Seen = { words: way === 'client' ? words : ['look', ...words], code, seconds: (Date.now() - began) / 1000, stdout, stderr }
        appendFileSync(log, `${JSON.stringify(seen)}\n`)
        connection.end(JSON.stringify(seen))
      })
    })
  })
  server.listen(socket, () => {
    chmodSync(socket, 0o666)
    console.log('open')
  })
  process.stdin.on('end', () => process.exit(0)).resume()
}

function knock(way: string, socket: string, words: readonly string[]): void {
  const parts: Buffer[] = []
  const asked: Asked = { way, words }
  createConnection(socket).on('data', (part: Buffer) => parts.push(part)).on('end', () => {
    const { code, stdout, stderr }: Seen = JSON.parse(Buffer.concat(parts).toString())
    process.stdout.write(stdout)
    process.stderr.write(stderr)
    process.exitCode = code ?? 1
  }).end(JSON.stringify(asked))
}

if (process.argv[1]?.endsWith('/door.js') === true) {
  const [way = '', socket = '', ...words] = process.argv.slice(2)
  if (way === 'keep') keep(socket, words[0] ?? '', { pid: Number(words[1]), root: words[2] ?? '' })
  else knock(way, socket, words)
}
