// Root trees with nova as Debian packages it, and nova's own code asked what it makes of the files in them.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import * as path from 'path'
import { CACHE, REPOSITORY, bakedTree, must } from '../trees/debian.ts'

/** The unit and start script of nova-compute, without libvirt and QEMU, which its package asks for. Unpacked beside: /lib is a link. */
export const COMPUTE = 'chroot "$1" sh -c "cd /tmp && apt-get download -q nova-compute && dpkg -x nova-compute_*.deb x && cp -a x/etc/. /etc/ && cp -a x/usr/. /usr/ && if [ -d x/lib ]; then cp -a x/lib/. /usr/lib/; fi && rm -r x nova-compute_*.deb"'
/** Asked in a tree, or in a node of the lab, as user nova: jobs in, answers out, both JSON. */
export const READER = path.join(REPOSITORY, 'test/nova/read.py')

export interface Device {
  readonly address: string
  readonly vendor_id: string
  readonly product_id: string
  readonly dev_type: string
}

export interface ServiceJob {
  /** Of the command line of nova-compute. */
  readonly argv: readonly string[]
  /** Addresses that sysfs says are physical functions. */
  readonly physical: readonly string[]
  readonly devices: readonly Device[]
  readonly flavor?: string
}

export interface ServiceAnswer {
  readonly nova: string
  readonly error?: string
  readonly specs?: readonly string[]
  readonly aliases?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
  readonly report_in_placement?: boolean
  readonly assignable: readonly string[]
  readonly schedulable: boolean
}

export type IniAnswer = { readonly error: string } | { readonly sections: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> }

export interface Ran {
  readonly code: number | null
  readonly json: Readonly<Record<string, unknown>>
}

export interface NovaTree {
  readonly root: string
  /** A module of dist on this tree, as root. */
  run(module: string, params: object, ...flags: readonly string[]): Ran
  read(file: string): string
  /** A file that belongs to root and the group nova, as nova.conf does. */
  write(file: string, text: string, mode?: number): void
  remove(file: string): void
  stat(file: string): { readonly uid: number; readonly group: string; readonly mode: number } | null
  /** As user nova, who runs the services. */
  ask(jobs: readonly ServiceJob[]): readonly ServiceAnswer[]
  parse(texts: readonly string[]): readonly IniAnswer[]
}

function groups(root: string): ReadonlyMap<string, number> {
  return new Map(fs.readFileSync(`${root}/etc/group`, 'utf8').split('\n').map(line => line.split(':')).map(([name = '', , id]) => [name, Number(id)]))
}

/** The tree as a tar. It has two hundred packages, and a power cut while it is made costs nothing. */
export function novaTree(suite: string): string {
  return bakedTree({ name: `nova-${suite}`, suite, packages: ['nova-common'], hooks: [COMPUTE], options: ['--dpkgopt=force-unsafe-io'] })
}

/** A fresh tree of a suite; `teardown` gets what removes it. */
export function openNovaTree(suite: string, teardown: (remove: () => void) => void): NovaTree {
  const file = novaTree(suite)
  const root = fs.mkdtempSync(path.join(CACHE, `work-${process.pid}-`))
  teardown(() => must(['rm', '-rf', '--one-file-system', root]))
  must(['tar', '-C', root, '-xf', file])
  const ids = groups(root)
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/var/lib/nova' }
  fs.copyFileSync(READER, `${root}/usr/local/lib/read.py`)

  function answers(jobs: readonly object[]): readonly unknown[] {
    const { status, signal, stdout, stderr } = spawnSync('chroot', ['--userspec=nova:nova', root, '/usr/bin/python3', '/usr/local/lib/read.py'], { env, input: JSON.stringify(jobs), encoding: 'utf8', maxBuffer: 1 << 28 })
    if (status !== 0) throw new Error(`nova could not be asked (${status === null ? `ended by ${signal ?? 'nothing'}` : `exit ${status}`}): ${stderr.split('\n').slice(-5).join('\n')}`)
    return JSON.parse(stdout)
  }

  return {
    root,
    run(module, params, ...flags) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(REPOSITORY, 'dist', `${module}.js`), JSON.stringify(params), ...flags, '--root', root], { env, encoding: 'utf8', maxBuffer: 1 << 26 })
      if (stderr !== '' || !/^\{.*\}\n$/.test(stdout)) throw new Error(`${module}: expected one line of JSON, got ${stdout}${stderr}`)
      return { code: status, json: JSON.parse(stdout) }
    },
    read: name => fs.readFileSync(root + name, 'latin1'),
    write(name, text, mode = 0o640) {
      fs.mkdirSync(path.dirname(root + name), { recursive: true })
      fs.writeFileSync(root + name, text, 'latin1')
      fs.chmodSync(root + name, mode)
      fs.chownSync(root + name, 0, ids.get('nova') ?? 0)
    },
    remove: name => fs.existsSync(root + name) ? fs.unlinkSync(root + name) : undefined,
    stat(name) {
      if (!fs.existsSync(root + name)) return null
      const { uid, gid, mode } = fs.statSync(root + name)
      return { uid, group: [...ids].find(([, id]) => id === gid)?.[0] ?? String(gid), mode: mode & 0o7777 }
    },
    ask: jobs => answers(jobs) as readonly ServiceAnswer[],
    parse: texts => answers(texts.map(ini => ({ ini }))) as readonly IniAnswer[],
  }
}
