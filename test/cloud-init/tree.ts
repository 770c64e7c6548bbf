// Root trees with cloud-init as Debian packages it, and its own code asked what it makes of user data. The trees have
// no Node.js.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { CACHE, REPOSITORY, bakedTree, must } from '../trees/debian.ts'

const ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/root' }

export interface Job {
  /** Parts of user data, merged in this order. */
  readonly parts?: readonly string[]
  /** User data whose files are written. */
  readonly write?: string
  /** The scripts that run at every boot. */
  readonly boot?: true
  /** Where it keeps that it has asked for the reboot. */
  readonly semaphore?: true
  /** User data with a power_state. */
  readonly condition?: string
}

export interface Answer {
  readonly version: string
  readonly merged?: Readonly<Record<string, unknown>>
  readonly written?: readonly string[]
  /** Which of the scripts failed; null: none. */
  readonly failed?: string | null
  readonly semaphore?: readonly string[]
  readonly reboots?: { readonly command: readonly string[]; readonly comes: boolean }
  /** What scripts have printed. */
  readonly said: string
}

export interface CloudInitTree {
  /** `cloud-init schema` on a file with this text. */
  schema(text: string): { readonly status: number | null; readonly said: string }
  ask(job: Job): Answer
  read(file: string): Buffer
  write(file: string, text: string, mode?: number): void
  mode(file: string): string
  exists(file: string): boolean
}

/** A fresh tree of a suite; `teardown` gets what removes it. */
export function openCloudInitTree(suite: string, teardown: (remove: () => void) => void): CloudInitTree {
  const tar = bakedTree({ name: `cloud-init-${suite}`, suite, packages: ['cloud-init'], options: ['--dpkgopt=force-unsafe-io'] })
  const root = fs.mkdtempSync(path.join(CACHE, `work-${process.pid}-`))
  teardown(() => must(['rm', '-rf', '--one-file-system', root]))
  must(['tar', '-C', root, '-xf', tar])
  fs.copyFileSync(path.join(REPOSITORY, 'test/cloud-init/ask.py'), `${root}/usr/local/lib/ask.py`)
  const inside = (argv: readonly string[], input = ''): { readonly status: number | null; readonly out: string; readonly err: string } => {
    const { status, stdout, stderr } = spawnSync('chroot', [root, ...argv], { env: ENV, input, encoding: 'utf8', maxBuffer: 1 << 26 })
    return { status, out: stdout, err: stderr }
  }
  return {
    schema(text) {
      fs.writeFileSync(`${root}/tmp/user-data`, text)
      const { status, out, err } = inside(['cloud-init', 'schema', '--config-file', '/tmp/user-data'])
      return { status, said: out + err }
    },
    ask(job) {
      const { status, out, err } = inside(['python3', '/usr/local/lib/ask.py'], JSON.stringify(job))
      if (status !== 0) throw new Error(`cloud-init could not be asked: ${err.split('\n').slice(-6).join('\n')}`)
      const lines = out.trimEnd().split('\n')
      return { ...JSON.parse(lines[lines.length - 1] ?? '') as Answer, said: lines.slice(0, -1).join('\n').trim() }
    },
    read: file => fs.readFileSync(root + file),
    write(file, text, mode = 0o644) {
      fs.mkdirSync(path.dirname(root + file), { recursive: true })
      fs.writeFileSync(root + file, text)
      fs.chmodSync(root + file, mode)
    },
    mode: file => (fs.statSync(root + file).mode & 0o7777).toString(8),
    exists: file => fs.existsSync(root + file),
  }
}
