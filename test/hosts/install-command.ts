// An install line of modprobe.d, which kmod gives to system(3): run by a real shell, with the tree's sysfs in the
// place of the machine's. The shell writes nothing: what it would write is told, and the fake kernel takes it.
import { spawnSync } from 'child_process'
import * as fs from 'fs'
import { writeAttribute } from './fake-sysfs.ts'
import type { Running } from './fake-sysfs.ts'
import type { Tree } from './tree.ts'

const SHELLS = ['/usr/bin/dash', '/bin/dash', '/bin/sh']
/** One word or one quoted string, and where it goes. */
const ECHO = /\becho(?: ("[^"]*"|[^\s;>]+))? > ([^\s;]+)/g

/** What the shell finds at its root beside /sys: the boot image's files, or the real root's. */
export type Around = (file: string) => boolean

/** Throws for a command that would still write somewhere by itself. */
export function runInstall(tree: Tree, running: Running, command: string, around: Around): void {
  const told = command.replace(ECHO, (_, what = '""', where: string) => `printf '%s\\n%s\\n' ${where} ${what}`)
  if (told.includes('>')) throw new Error(`an install line that the fixture cannot run harmlessly: ${command}`)
  const text = told.replace(/-e (\/(?:etc|conf)\/\S+)/g, (_, file: string) => `-e ${around(file) ? '/' : '/nonexistent'}`).replace(/(^|[\s=])\/(sys|dev)\//g, '$1$ROOT/$2/')
  const program = SHELLS.find(file => fs.existsSync(file))
  if (program === undefined) throw new Error(`this test needs one of ${SHELLS.join(', ')}`)
  const done = spawnSync(program, ['-c', text], { env: { ROOT: tree.dir, PATH: '/nonexistent' }, cwd: '/', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (done.status !== 0 || done.stderr !== '') throw new Error(`the install line ended with ${done.status}: ${done.stderr}`)
  const lines = done.stdout.split('\n')
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const file = (lines[i] || '').slice(tree.dir.length)
    const value = lines[i + 1] || ''
    if (file.startsWith('/sys/')) writeAttribute(tree, running, file, value)
    else tree.write(file, `${file === '/dev/kmsg' ? tree.read(file) || '' : ''}${value}\n`)
  }
}
