import { execFileSync } from 'child_process'
import * as fs from 'fs'
import { tmpdir } from 'os'
import * as path from 'path'

let made: string | undefined

/** One directory of this process for what other programs are to read, which nobody else may write; it goes at the end. */
export function scratch(): string {
  if (made !== undefined) return made
  const dir = fs.mkdtempSync(path.join(fs.existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'vfiokit-fuzz-'))
  fs.chmodSync(dir, 0o755)
  process.once('exit', () => execFileSync('rm', ['-rf', dir]))
  made = dir
  return dir
}
