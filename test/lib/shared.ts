import * as fs from 'fs'
import * as path from 'path'
import { fileURLToPath } from 'url'

/** A folder of cases or captures that lies beside the checkout on the maintainers' machines; null when it is absent. */
export function shared(name: string): string | null {
  const dir = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../../shared', name)
  return fs.existsSync(dir) ? dir : null
}
