// The tarballs that npm run collection makes, by the tools that will read them; what Ansible makes of the collection
// is in test/integration/collection.test.ts.
import { spawnSync } from 'child_process'
import { createHash } from 'crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { gzip, tar } from '../../build/archive.ts'
import { ROOT, moduleScripts } from '../../build/names.ts'
import { distModules, sandbox } from './sandbox.ts'

t.setTimeout(300000)
const skip = distModules().length === moduleScripts().length ? false : 'dist lacks a module: npm run build'
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

function sh(dir: string, command: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}

function collection(dir: string, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('sh', ['-c', 'umask 077; exec "$0" "$@"', process.execPath, join(ROOT, 'out/build/collection.js'), dir, ...args], {
    cwd: '/', encoding: 'utf8', env: { PATH: process.env['PATH'], TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' },
  })
}

t.test('tar and gzip read them', async (t) => {
  const dir = sandbox(t)
  // A block of gzip holds 65535 bytes, one of tar 512.
  for (const size of [0, 1, 511, 512, 513, 65535, 65536, 200000]) {
    const bytes = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7 + (at >> 8)) & 255))
    writeFileSync(join(dir, 'one.tar.gz'), gzip(tar([{ name: 'a/b/c', bytes, mode: 0o755 }, { name: 'a/d', bytes: Buffer.from('d') }])))
    t.match(sh(dir, 'gzip -t one.tar.gz && rm -rf a && tar -xzf one.tar.gz'), { status: 0, stdout: '', stderr: '' }, `${size} bytes`)
    t.ok(readFileSync(join(dir, 'a/b/c')).equals(bytes))
    t.equal(statSync(join(dir, 'a/b/c')).mode & 0o777, 0o755)
  }
  t.throws(() => tar([{ name: 'x'.repeat(101), bytes: Buffer.alloc(0) }]), /longer than the 100 bytes/)
})

t.test('the collection', { skip }, async (t) => {
  const dir = sandbox(t)
  const first = collection(join(dir, 'one'))
  t.match(first, { status: 0, stderr: '' })
  const [name = ''] = readdirSync(join(dir, 'one')).filter((one) => one.endsWith('.tar.gz'))
  t.match(name, /^vfiokit-host-\d+\.\d+\.\d+\.tar\.gz$/)
  t.equal(sh(dir, `mkdir in && tar -xzf one/${name} -C in`).status, 0)
  const files = new Map<string, { ftype: string; chksum_sha256: string | null }>(JSON.parse(readFileSync(join(dir, 'in/FILES.json'), 'utf8')).files.map((one: { name: string }) => [one.name, one]))
  for (const [path, { ftype, chksum_sha256 }] of files) {
    if (ftype === 'file') t.equal(sha256(readFileSync(join(dir, 'in', path))), chksum_sha256, path)
    else t.ok(statSync(join(dir, 'in', path)).isDirectory(), path)
  }
  const manifest = JSON.parse(readFileSync(join(dir, 'in/MANIFEST.json'), 'utf8'))
  t.match(manifest, { collection_info: { namespace: 'vfiokit', name: 'host' }, file_manifest_file: { chksum_sha256: sha256(readFileSync(join(dir, 'in/FILES.json'))) } })
  t.strictSame(readdirSync(join(dir, 'in/plugins/modules')).sort(), moduleScripts().flatMap((one) => [`${one.name}.js`, `${one.name}.yml`]).sort(), 'a script and its documentation for every module, and nothing that would shadow one')
  for (const one of distModules()) t.ok(readFileSync(join(dir, 'in/plugins/modules', `${one.name}.js`)).equals(readFileSync(one.path)), `${one.name} is dist's`)
  for (const one of moduleScripts()) t.match(readFileSync(join(dir, 'in/meta/runtime.yml'), 'utf8'), new RegExp(`^    - ${one.name}$`, 'm'))
  t.notOk(existsSync(join(dir, 'in/galaxy.yml')))
  t.ok(existsSync(join(dir, 'one/ansible_collections/vfiokit/host/galaxy.yml')), 'a directory has it')
})

t.test('with Node.js for a site without a network', { skip }, async (t) => {
  const dir = sandbox(t)
  const elf = (machine: number, more: string): Buffer => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(11), Buffer.from([machine, 0]), Buffer.from(more)])
  const release = (name: string, machine: number): string => {
    mkdirSync(join(dir, name, 'bin'), { recursive: true })
    writeFileSync(join(dir, name, 'bin/node'), elf(machine, name))
    writeFileSync(join(dir, name, 'LICENSE'), 'yes')
    return join(dir, name, 'bin/node')
  }
  const args = ['--node', `amd64=${release('x64', 62)}`, '--node', `arm64=${release('arm', 183)}`]
  const made = collection(join(dir, 'one'), ...args)
  t.match(made, { status: 0, stderr: '' })
  const [name = ''] = readdirSync(join(dir, 'one')).filter((one) => one.endsWith('-airgap.tar'))
  t.match(sh(dir, `tar -xf one/${name} && cd vfiokit-* && sha256sum --strict -c SHA256SUMS`), { status: 0, stdout: /^node-linux-amd64: OK$/m })
  const [top = ''] = readdirSync(dir).filter((one) => one.startsWith('vfiokit-'))
  t.match(readdirSync(join(dir, top)), ['SHA256SUMS', 'node-linux-amd64', 'node-linux-amd64.LICENSE', 'node-linux-arm64', 'node-linux-arm64.LICENSE', /^vfiokit-host-.*\.tar\.gz$/])
  t.equal(statSync(join(dir, top, 'node-linux-amd64')).mode & 0o777, 0o755)
  t.match(collection(join(dir, 'two'), '--node', `amd64=${join(dir, 'arm/bin/node')}`), { status: 1, stderr: /is no program for amd64/ })
  sh(dir, 'rm x64/LICENSE')
  t.match(collection(join(dir, 'two'), ...args), { status: 1, stderr: /LICENSE is not there/ })
  t.match(collection('--nonsense'), { status: 1, stderr: /^usage: npm run collection/ })
})
