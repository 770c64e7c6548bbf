// Directories for fixture nodes. They are made and thrown away by the hundred, so they lie in memory where the
// machine has such a place: a node is 500 small files, and engines flush each of theirs to the disk.
import * as fs from 'fs'
import * as os from 'os'
import * as path from 'path'

const IN_MEMORY = '/dev/shm'

function place(): string {
  try {
    fs.accessSync(IN_MEMORY, fs.constants.W_OK)
    return IN_MEMORY
  } catch {
    return os.tmpdir()
  }
}

export function removeTree(file: string): void {
  const stat = fs.lstatSync(file)
  if (!stat.isDirectory()) return fs.unlinkSync(file)
  fs.chmodSync(file, 0o700)
  for (const name of fs.readdirSync(file)) removeTree(path.join(file, name))
  fs.rmdirSync(file)
}

/** A new empty directory; gone when the test ends. */
export function scratch(test: { teardown(handler: () => void): unknown }): string {
  const dir = fs.mkdtempSync(path.join(place(), 'vfiokit-'))
  test.teardown(() => removeTree(dir))
  return dir
}
