// The report from what a real ansible-core prints, on a host that answers and one that does not.
import { spawnSync } from 'child_process'
import { writeFileSync } from 'fs'
import { join } from 'path'
import t from 'tap'
import { ROOT } from '../../build/names.ts'
import { own } from '../dist/sandbox.ts'
import { place } from './place.ts'

t.setTimeout(600e3)
const skip = spawnSync('ansible', ['--version']).status === 0 ? false : 'ansible is not installed: apt-get install ansible-core'

t.test('what Ansible really prints', { skip }, async t => {
  const { dir, tool } = await place(t)
  own(dir)
  own(join(dir, 'results'))
  writeFileSync(join(dir, 'hosts.json'), JSON.stringify({ all: { hosts: { 'near-1': { ansible_connection: 'local' }, 'far-1': { ansible_host: '192.0.2.1', ansible_connection: 'ssh', ansible_ssh_common_args: '-o ProxyCommand=false' } } } }))
  const env = (more: object) => ({ PATH: process.env['PATH'], HOME: dir, LANG: 'C.UTF-8', ANSIBLE_LIBRARY: join(ROOT, 'dist'), ANSIBLE_LOCAL_TEMP: join(dir, 'local'), ANSIBLE_REMOTE_TEMP: join(dir, 'remote'), ANSIBLE_NOCOLOR: '1', ...more })
  const ansible = (args: readonly string[], more: object = {}): string => spawnSync('ansible', ['-i', 'hosts.json', 'all', '-m', 'gpu_info', '-a', `root=${join(dir, 'results/deeper')}`, '-e', `ansible_node_interpreter=${process.execPath} ansible_python_interpreter=auto_silent`, ...args], {
    cwd: dir, env: env(more) as NodeJS.ProcessEnv, encoding: 'utf8', timeout: 120e3, stdio: ['ignore', 'pipe', 'ignore'], ...(process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {}),
  }).stdout
  const told = /^near-1 +no_gpu[^]*^far-1 +unreachable|^far-1 +unreachable[^]*^near-1 +no_gpu/m
  t.match(tool(['-'], { input: ansible([]) }).stdout, told, 'an ad-hoc command')
  t.match(tool(['-'], { input: ansible(['--one-line']) }).stdout, told, 'with --one-line')
  ansible(['--tree', join(dir, 'tree')])
  t.match(tool(['tree']).stdout, /^far-1 +unreachable/m, 'with --tree')
  for (const callback of ['ansible.posix.json', 'ansible.posix.jsonl']) {
    const text = ansible([], { ANSIBLE_STDOUT_CALLBACK: callback, ANSIBLE_LOAD_CALLBACK_PLUGINS: '1' })
    // The collection is not part of ansible-core.
    if (/^\s*\{/.test(text)) t.match(tool(['-'], { input: text }).stdout, told, callback)
  }
})
