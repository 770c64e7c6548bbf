// The tree of a node that somebody has sent a capture of (gpu_info --capture). Whoever wrote the text need not mean well:
// nothing is written outside of the directory, and nothing in it leads out, also not for programs that know no --root.
import { posix } from 'path'
import { unpackCapture } from '../lib/capture.ts'
import type { Capture, CaptureEntry } from '../lib/capture.ts'
import { lay, openTree } from '../test/hosts/tree.ts'

/** As many as the kernel follows (MAXSYMLINKS). */
const MAX_LINKS = 40
// Names are shown to people as well.
const UNPRINTABLE = /[^ -~]/
/** Whatever mode is asked for: who lays the tree has to get into it. */
const MODE = 0o755

function isLink(entry: CaptureEntry | undefined): entry is { readonly link: string } {
  return typeof entry === 'object' && 'link' in entry
}

/** Throws an Error for a link on the way that leads out of the tree: followed as the kernel does, not by its words alone. */
function refuseWayOut(files: Capture, path: string): void {
  const todo = path.split('/').filter(part => part !== '')
  const done: string[] = []
  let links = 0
  for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
    if (part === '..' && done.pop() === undefined) throw new Error(`the capture's link ${JSON.stringify(path)} leads out of the tree, expected links that stay in it`)
    if (part === '..') continue
    done.push(part)
    const entry = files[`/${done.join('/')}`]
    if (!isLink(entry)) continue
    if (posix.isAbsolute(entry.link)) throw new Error(`the capture's link ${JSON.stringify(`/${done.join('/')}`)} is to an absolute path, expected a relative one as sysfs has them`)
    links += 1
    if (links > MAX_LINKS) throw new Error(`the capture's link ${JSON.stringify(path)} leads nowhere, expected one that ends`)
    done.pop()
    todo.unshift(...entry.link.split('/').filter(piece => piece !== '' && piece !== '.'))
  }
}

/** Throws an Error for what no module writes, before anything is laid: a capture has every file below the directory that it really is in. */
function refuseOdd(files: Capture): void {
  for (const [path, entry] of Object.entries(files)) {
    if (UNPRINTABLE.test(path) || posix.normalize(path) !== path || path.endsWith('/')) throw new Error(`the capture holds the path ${JSON.stringify(path)}, expected a plain one`)
    if (isLink(entry) && (entry.link === '' || UNPRINTABLE.test(entry.link))) throw new Error(`the capture's link ${JSON.stringify(path)} has the target ${JSON.stringify(entry.link)}, expected a plain one`)
    for (let above = posix.dirname(path); above !== '/'; above = posix.dirname(above)) {
      const found = files[above]
      if (found !== undefined && (typeof found === 'string' || isLink(found))) throw new Error(`the capture holds ${JSON.stringify(path)} and ${JSON.stringify(above)}, which is no directory`)
    }
    refuseWayOut(files, path)
  }
}

/** Lays the capture out below `dir`, which is empty. Throws an Error for a text that is none, with nothing written. */
export function layCapture(dir: string, text: string): void {
  const files = unpackCapture(text)
  refuseOdd(files)
  lay(openTree(dir), Object.fromEntries(Object.entries(files).map(([path, entry]) => [path, typeof entry === 'object' && 'dir' in entry ? { dir: MODE } : entry])))
}
